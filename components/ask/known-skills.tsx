"use client";

import { Search, X } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { EditLink } from "@/components/session/edit-link";
import type { SkillOption } from "@/components/session/plan-view";
import { usePlanner, usePlannerState, useRequest } from "@/components/session/planner-context";
import { Disclosure } from "@/components/ui/disclosure";
import { ALONE, type Held, WITH_HELP } from "@/lib/catalog";
import { knowSkill } from "@/lib/request";
import { counted } from "@/lib/words/amounts";
import { areaHue } from "@/lib/words/skill-area";
import { SelfCheck } from "./self-check/self-check";

/** More than these would push the answer out of sight. */
const SHOWN_AT_ONCE = 10;

/** What the learner knows at the start: removable chips, and every skill to tick or untick, by area. */
export function KnownSkills() {
  const { skills, options } = usePlanner();
  const { from } = useRequest();
  const ids = usePlannerState((state) => state.view.known);
  const known = ids
    .flatMap((id) => skills.get(id) ?? [])
    .sort((a, b) => areaHue(a.area) - areaHue(b.area) || (a.title < b.title ? -1 : 1));
  const remark = options.backgrounds.find(({ id }) => id === from)?.remark;
  const more = known.length - SHOWN_AT_ONCE;
  return (
    <section aria-labelledby="known-title">
      <h2 id="known-title" className="text-small font-semibold">
        What you already know
      </h2>
      {known.length === 0 && (
        <p className="mt-2 text-small text-soft">Nothing ticked: the plan starts from zero.</p>
      )}
      <KnownList skills={more > 2 ? known.slice(0, SHOWN_AT_ONCE) : known} />
      {more > 2 && (
        <Disclosure summary={`${more} more`} className="mt-1">
          <KnownList skills={known.slice(SHOWN_AT_ONCE)} />
        </Disclosure>
      )}
      {remark && <p className="no-print prose-measure mt-2 text-small text-soft">{remark}</p>}
      <SelfCheck />
      <Disclosure summary="Tick or untick skills" className="wide no-print mt-2">
        <SkillPicker />
      </Disclosure>
    </section>
  );
}

function KnownList({ skills }: { readonly skills: readonly SkillOption[] }) {
  const { finished } = useHeld();
  if (skills.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-1.5">
      {skills.map((skill) => (
        <li key={skill.id}>
          {finished.has(skill.id) ? <FinishedSkill skill={skill} /> : <KnownSkill skill={skill} />}
        </li>
      ))}
    </ul>
  );
}

/** Which skills come from where. Those taught by a finished course cannot be unticked singly. */
function useHeld() {
  const { options } = usePlanner();
  const request = useRequest();
  const known = usePlannerState((state) => state.view.known);
  const held = options.backgrounds.find(({ id }) => id === request.from)?.held ?? [];
  const background = new Map<string, Held["level"]>(held.map(({ skill, level }) => [skill, level]));
  const ticked = new Set<string>(
    [...held, ...request.know]
      .filter(
        ({ skill, level }) => level >= WITH_HELP && !request.learn.some((taken) => taken.skill === skill),
      )
      .map(({ skill }) => skill),
  );
  const finished = new Set(known.filter((id) => !ticked.has(id)));
  return { background, ticked, finished };
}

function KnownSkill({ skill }: { readonly skill: SkillOption }) {
  const { background } = useHeld();
  return (
    <span className="chip" style={{ "--hue": areaHue(skill.area) }} title={skill.meaning}>
      {skill.title}
      <EditLink
        edit={knowSkill(skill.id, { level: 0, background: background.get(skill.id) ?? 0 })}
        className="no-print -mr-1.5 grid size-6 place-items-center rounded-full hover:bg-ink hover:text-paper"
        label={`I do not know ${skill.title}`}
      >
        <X aria-hidden="true" size={13} strokeWidth={2.5} />
      </EditLink>
    </span>
  );
}

function FinishedSkill({ skill }: { readonly skill: SkillOption }) {
  return (
    <span
      className="chip"
      style={{ "--hue": areaHue(skill.area) }}
      title="From a course that you have finished"
    >
      {skill.title}
      <span className="sr-only">, from a course that you have finished</span>
    </span>
  );
}

function SkillPicker() {
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
        <span className="sr-only">Find a skill</span>
        <Search aria-hidden="true" size={16} className="absolute top-3 left-3 text-soft" />
        <input
          type="search"
          className="field w-full pl-9"
          placeholder="Find a skill"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p role="status" className="mt-2 text-small text-soft">
        {shown.length === options.skills.length
          ? `${counted(shown.length, "skill")}. Tick what you could use at work today.`
          : `${counted(shown.length, "skill")} found.`}
      </p>
      <div className="mt-3 gap-8 sm:columns-2 lg:columns-3">
        {areas.map((area) => (
          <fieldset key={area} className="mb-4 break-inside-avoid">
            <legend className="text-small font-semibold text-soft">{area}</legend>
            <div className="mt-1.5 flex flex-wrap gap-1.5">
              {shown
                .filter((skill) => skill.area === area)
                .map((skill) => (
                  <SkillTick key={skill.id} skill={skill} />
                ))}
            </div>
          </fieldset>
        ))}
      </div>
    </div>
  );
}

function SkillTick({ skill }: { readonly skill: SkillOption }) {
  const { change } = usePlanner();
  const { background, ticked, finished } = useHeld();
  const before = background.get(skill.id) ?? 0;
  return (
    <label className="chip chip-tick" style={{ "--hue": areaHue(skill.area) }} title={skill.meaning}>
      <input
        type="checkbox"
        className="tick"
        checked={ticked.has(skill.id) || finished.has(skill.id)}
        disabled={finished.has(skill.id)}
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
const tickedAt = (before: 0 | Held["level"]) => (before === WITH_HELP ? WITH_HELP : ALONE);
