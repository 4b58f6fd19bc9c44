"use client";

import { useId } from "react";
import { usePlanner, useRequest } from "@/components/session/planner-context";
import { SelectField } from "@/components/ui/field";
import { setParallel } from "@/lib/request";

const CHOICES = [
  { courses: 1, text: "one" },
  { courses: 2, text: "up to two" },
  { courses: 3, text: "up to three" },
] as const;

/** How many courses go on at once. */
export function ParallelWish() {
  const { change } = usePlanner();
  const { parallel } = useRequest();
  const about = useId();
  return (
    <div className="grid gap-1 text-small">
      <label className="grid gap-1">
        <span className="font-semibold">Courses at once</span>
        <SelectField
          className="w-full max-w-md"
          value={parallel}
          aria-describedby={about}
          onChange={(event) => {
            const chosen = CHOICES.find(({ courses }) => String(courses) === event.target.value);
            if (chosen) change(setParallel(chosen.courses));
          }}
        >
          {CHOICES.map(({ courses, text }) => (
            <option key={courses} value={courses}>
              {text}
            </option>
          ))}
        </SelectField>
      </label>
      <p id={about} className="prose-measure text-soft">
        Courses that go on at once share your hours equally, so the plan ends on the same day. What builds on
        another course waits for it.
      </p>
    </div>
  );
}
