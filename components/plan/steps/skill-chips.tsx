"use client";

import Link from "next/link";
import { usePlanner, usePlannerState } from "@/components/session/planner-context";
import { chipClass } from "@/components/ui/chip";
import { LevelMark } from "@/components/ui/level-mark";
import { useTranslator } from "@/components/ui/translator";
import type { AnswerStep } from "@/lib/answer";
import { areaHue } from "@/lib/words/catalog/skill-area";
import { steps } from "@/lib/words/messages/en/plan/steps";

/** The skills that a step gives or raises and how far, those that the goal asks for first and in bold. */
export function SkillChips({ raises }: Pick<AnswerStep, "raises">) {
  const t = useTranslator();
  const { skills } = usePlanner();
  const wanted = usePlannerState((state) => state.view.answer.coverage.mustHave);
  if (raises.length === 0) return null;
  const sorted = raises.toSorted(
    (a, b) => Number(wanted.includes(b.skill)) - Number(wanted.includes(a.skill)) || b.to - a.to,
  );
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1.5">
      <span className="text-small text-soft">{t(steps).afterwards}</span>
      <ul className="contents">
        {sorted.map(({ skill: id, from, to }) => {
          const skill = skills.get(id);
          const weight = wanted.includes(id) ? "font-semibold" : "";
          return (
            <li key={id}>
              <Link
                href={`/skills/${id}`}
                prefetch={false}
                className={chipClass("filled", weight)}
                style={{ "--hue": areaHue(skill?.area ?? "") }}
                title={from === 0 ? skill?.meaning || undefined : t(steps).raisedFrom(from)}
              >
                {skill?.title ?? id}
                <LevelMark level={to} t={t} />
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
