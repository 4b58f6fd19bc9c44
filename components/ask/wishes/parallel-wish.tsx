"use client";

import { useId } from "react";
import { usePlanner, useRequest } from "@/components/session/planner-context";
import { SelectField } from "@/components/ui/field";
import { useTranslator } from "@/components/ui/translator";
import { setParallel } from "@/lib/request";
import { wishes } from "@/lib/words/messages/en/ask/wishes";

const CHOICES = [
  { courses: 1, words: "one" },
  { courses: 2, words: "two" },
  { courses: 3, words: "three" },
] as const;

/** How many courses go on at once. */
export function ParallelWish() {
  const t = useTranslator();
  const { change } = usePlanner();
  const { parallel } = useRequest();
  const about = useId();
  return (
    <div className="grid gap-1 text-small">
      <label className="grid gap-1">
        <span className="font-semibold">{t(wishes).parallel}</span>
        <SelectField
          className="w-full max-w-md"
          value={parallel}
          aria-describedby={about}
          onChange={(event) => {
            const chosen = CHOICES.find(({ courses }) => String(courses) === event.target.value);
            if (chosen) change(setParallel(chosen.courses));
          }}
        >
          {CHOICES.map(({ courses, words }) => (
            <option key={courses} value={courses}>
              {t(wishes).parallelCourses[words]}
            </option>
          ))}
        </SelectField>
      </label>
      <p id={about} className="prose-measure text-soft">
        {t(wishes).parallelAbout}
      </p>
    </div>
  );
}
