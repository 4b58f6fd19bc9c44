"use client";

import { Search } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import type { SkillOption } from "@/components/session/plan-view";
import { usePlanner, usePlannerState, useRequest } from "@/components/session/planner-context";
import { chipClass } from "@/components/ui/chip";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Note } from "@/components/ui/note";
import { Tick } from "@/components/ui/tick";
import { useTranslator } from "@/components/ui/translator";
import { ALONE, type Level, WITH_HELP } from "@/lib/catalog";
import { knowSkill } from "@/lib/request";
import { areaHue } from "@/lib/words/catalog/skill-area";
import { amounts } from "@/lib/words/messages/en/amounts";
import { ask } from "@/lib/words/messages/en/ask/ask";
import { SelfCheck } from "./self-check/self-check";
import { TakeBack } from "./take-back";

/** More than these would push the answer out of sight. */
const SHOWN_AT_ONCE = 10;

/** What the learner knows at the start: removable chips, and every skill to tick or untick, by area. */
export function KnownSkills() {
  const t = useTranslator();
  const { skills, options } = usePlanner();
  const { from } = useRequest();
  const ids = usePlannerState((state) => state.view.known);
  const held = useHeld();
  const known = ids
    .flatMap((id) => skills.get(id) ?? [])
    .sort((a, b) => areaHue(a.area) - areaHue(b.area) || (a.title < b.title ? -1 : 1));
  const remark = options.backgrounds.find(({ id }) => id === from)?.remark;
  const more = known.length - SHOWN_AT_ONCE;
  return (
    <section aria-labelledby="known-title">
      <h2 id="known-title" className="text-small font-semibold">
        {t(ask).known}
      </h2>
      {known.length === 0 && <p className="mt-2 text-small text-soft">{t(ask).nothingKnown}</p>}
      <KnownList skills={more > 2 ? known.slice(0, SHOWN_AT_ONCE) : known} held={held} />
      {more > 2 && (
        <Disclosure summary={t(amounts).more(more)} className="mt-1">
          <KnownList skills={known.slice(SHOWN_AT_ONCE)} held={held} />
        </Disclosure>
      )}
      {remark && <Note className="no-print mt-2">{remark}</Note>}
      <SelfCheck />
      <Disclosure summary={t(ask).tickSkills} wide className="no-print mt-2">
        <SkillPicker held={held} />
      </Disclosure>
    </section>
  );
}

function KnownList({ skills, held }: { readonly skills: readonly SkillOption[]; readonly held: Held }) {
  if (skills.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-1.5">
      {skills.map((skill) => (
        <li key={skill.id}>
          {held.finished.has(skill.id) ? (
            <FinishedSkill skill={skill} />
          ) : (
            <KnownSkill skill={skill} before={held.background.get(skill.id) ?? 0} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** Which skills come from where. Those taught by a finished course cannot be unticked singly. */
interface Held {
  readonly background: ReadonlyMap<string, Level>;
  readonly ticked: ReadonlySet<string>;
  readonly finished: ReadonlySet<string>;
}

function useHeld(): Held {
  const { options } = usePlanner();
  const { from, know, learn } = useRequest();
  const known = usePlannerState((state) => state.view.known);
  return useMemo(() => {
    const held = options.backgrounds.find(({ id }) => id === from)?.held ?? [];
    const background = new Map<string, Level>(held.map(({ skill, level }) => [skill, level]));
    const taken = new Set<string>(learn.map(({ skill }) => skill));
    const usable = [...held, ...know].filter(({ skill, level }) => level >= WITH_HELP && !taken.has(skill));
    const ticked = new Set<string>(usable.map(({ skill }) => skill));
    return { background, ticked, finished: new Set(known.filter((id) => !ticked.has(id))) };
  }, [options, from, know, learn, known]);
}

interface KnownSkillProps {
  readonly skill: SkillOption;
  readonly before: 0 | Level;
}

function KnownSkill({ skill, before }: KnownSkillProps) {
  const t = useTranslator();
  return (
    <span className={chipClass("filled")} style={{ "--hue": areaHue(skill.area) }} title={skill.meaning}>
      {skill.title}
      <TakeBack
        edit={knowSkill(skill.id, { level: 0, background: before })}
        label={t(ask).notKnown(skill.title)}
      />
    </span>
  );
}

function FinishedSkill({ skill }: { readonly skill: SkillOption }) {
  const t = useTranslator();
  return (
    <span className={chipClass("filled")} style={{ "--hue": areaHue(skill.area) }} title={t(ask).fromCourse}>
      {skill.title}
      <span className="sr-only">{t(ask).alsoFromCourse}</span>
    </span>
  );
}

function SkillPicker({ held }: { readonly held: Held }) {
  const t = useTranslator();
  const { options } = usePlanner();
  const [text, setText] = useState("");
  const wanted = useDeferredValue(text.trim().toLowerCase());
  const shown = options.skills.filter((skill) =>
    `${skill.title} ${skill.meaning} ${skill.area}`.toLowerCase().includes(wanted),
  );
  const areas = [...new Set(shown.map((skill) => skill.area))].sort((a, b) => areaHue(a) - areaHue(b));
  return (
    <div className="mt-3 js-only rounded-lg bg-sunk p-4">
      <label className="relative block max-w-sm">
        <span className="sr-only">{t(ask).findSkill}</span>
        <Search aria-hidden="true" size={16} className="absolute top-3 left-3 text-soft" />
        <Field
          type="search"
          className="w-full pl-9"
          placeholder={t(ask).findSkill}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p role="status" className="mt-2 text-small text-soft">
        {shown.length === options.skills.length
          ? t(ask).allSkills(shown.length)
          : t(ask).skillsFound(shown.length)}
      </p>
      <div className="mt-3 gap-8 sm:columns-2 lg:columns-3">
        {areas.map((area) => (
          <fieldset key={area} className="mb-4 break-inside-avoid">
            <legend className="text-small font-semibold text-soft">{area}</legend>
            <div className="mt-1.5 flex flex-wrap gap-1.5">
              {shown
                .filter((skill) => skill.area === area)
                .map((skill) => (
                  <SkillTick
                    key={skill.id}
                    skill={skill}
                    before={held.background.get(skill.id) ?? 0}
                    ticked={held.ticked.has(skill.id)}
                    finished={held.finished.has(skill.id)}
                  />
                ))}
            </div>
          </fieldset>
        ))}
      </div>
    </div>
  );
}

interface SkillTickProps extends KnownSkillProps {
  readonly ticked: boolean;
  readonly finished: boolean;
}

function SkillTick({ skill, before, ticked, finished }: SkillTickProps) {
  const { change } = usePlanner();
  return (
    <label className={chipClass("tick")} style={{ "--hue": areaHue(skill.area) }} title={skill.meaning}>
      <Tick
        type="checkbox"
        checked={ticked || finished}
        disabled={finished}
        onChange={(event) =>
          change(
            knowSkill(skill.id, { level: event.target.checked ? tickedAt(before) : 0, background: before }),
          )
        }
      />
      {skill.title}
    </label>
  );
}

/** A tick means alone, unless the background holds the skill with help already. */
const tickedAt = (before: 0 | Level) => (before === WITH_HELP ? WITH_HELP : ALONE);
