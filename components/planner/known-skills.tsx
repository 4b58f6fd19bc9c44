"use client";

import { useState } from "react";
import { areaHue } from "@/components/wording/skill-area";
import { usePlanner } from "./planner-context";
import { heldSkills, toggleSkill } from "./request-changes";
import type { SkillBrief } from "./vocabulary";

/** What the learner is taken to know: removable chips, and the whole list by area to tick. */
export function KnownSkills() {
  const request = usePlanner((state) => state.request);
  const { skills, backgrounds } = usePlanner((state) => state.vocabulary);
  const change = usePlanner((state) => state.change);
  const background = backgrounds.find(({ id }) => id === request.from);
  const held = heldSkills(request, background);
  const known = skills.filter((skill) => held.has(skill.id));
  const toggle = (skill: SkillBrief) => change(toggleSkill(request, skill.id, background));

  return (
    <section aria-labelledby="known-title" className="mt-6">
      <h2 id="known-title" className="text-small font-semibold text-soft">
        You already know
      </h2>
      <ul className="mt-2 flex flex-wrap gap-1.5">
        {known.length === 0 && (
          <li className="text-small text-soft">Nothing yet: the plan teaches all of it.</li>
        )}
        {known.map((skill) => (
          <li key={skill.id}>
            <button
              type="button"
              className="chip"
              style={{ "--hue": areaHue(skill.area) }}
              onClick={() => toggle(skill)}
              aria-label={`${skill.title}: I do not know this`}
              title={skill.meaning}
            >
              {skill.title}
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {background?.remark && <p className="mt-2 max-w-prose text-small text-soft">{background.remark}</p>}
      <details className="mt-2">
        <summary className="action">Tick what else you know</summary>
        <SkillPicker skills={skills} held={held} toggle={toggle} />
      </details>
    </section>
  );
}

interface SkillPickerProps {
  readonly skills: readonly SkillBrief[];
  readonly held: ReadonlySet<string>;
  readonly toggle: (skill: SkillBrief) => void;
}

function SkillPicker({ skills, held, toggle }: SkillPickerProps) {
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLowerCase();
  const shown = skills.filter((skill) =>
    `${skill.title} ${skill.area} ${skill.meaning}`.toLowerCase().includes(wanted),
  );
  const areas = [...new Set(shown.map((skill) => skill.area))].sort();
  return (
    <div className="mt-3">
      <input
        className="field w-full max-w-xs"
        type="search"
        placeholder="Find a skill"
        aria-label="Find a skill"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {shown.length === 0 && (
        <p className="mt-3 text-small text-soft">No skill is called that. Try a shorter word.</p>
      )}
      <div className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {areas.map((area) => (
          <fieldset key={area}>
            <legend className="text-small font-semibold">{area}</legend>
            <div className="mt-1 flex flex-wrap gap-1.5">
              {shown
                .filter((skill) => skill.area === area)
                .map((skill) => (
                  <label
                    key={skill.id}
                    className={held.has(skill.id) ? "chip" : "chip chip-plain"}
                    style={{ "--hue": areaHue(area) }}
                    title={skill.meaning}
                  >
                    <input
                      type="checkbox"
                      className="size-3.5 accent-current"
                      checked={held.has(skill.id)}
                      onChange={() => toggle(skill)}
                    />
                    {skill.title}
                  </label>
                ))}
            </div>
          </fieldset>
        ))}
      </div>
    </div>
  );
}
