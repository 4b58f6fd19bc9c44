"use client";

import Link from "next/link";
import { usePlanner, usePlannerState } from "@/components/session/planner-context";
import { chipClass } from "@/components/ui/chip";
import { useTranslator } from "@/components/ui/translator";
import { areaHue } from "@/lib/words/catalog/skill-area";
import { steps } from "@/lib/words/messages/en/plan/steps";

/** The skills that a step gives, those that the goal asks for first and in bold. */
export function SkillChips({ ids }: { readonly ids: readonly string[] }) {
  const t = useTranslator();
  const { skills } = usePlanner();
  const wanted = usePlannerState((state) => state.view.answer.coverage.mustHave);
  if (ids.length === 0) return null;
  const sorted = ids.toSorted((a, b) => Number(wanted.includes(b)) - Number(wanted.includes(a)));
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1.5">
      <span className="text-small text-soft">{t(steps).newToYou}</span>
      <ul className="contents">
        {sorted.map((id) => {
          const skill = skills.get(id);
          const weight = wanted.includes(id) ? "font-semibold" : "";
          return (
            <li key={id}>
              <Link
                href={`/skills/${id}`}
                prefetch={false}
                className={chipClass("filled", weight)}
                style={{ "--hue": areaHue(skill?.area ?? "") }}
                title={skill?.meaning || undefined}
              >
                {skill?.title ?? id}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
