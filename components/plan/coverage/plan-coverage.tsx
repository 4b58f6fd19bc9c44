"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import type { PlanView } from "@/components/session/plan-view";
import { useWords } from "@/components/session/planner-context";
import { useTranslator } from "@/components/ui/translator";
import { saidHours } from "@/lib/words/amounts";
import { coverage as messages } from "@/lib/words/messages/en/plan/coverage";
import type { Translator } from "@/lib/words/messages/translator";
import { GapList } from "./gap-list";
import { SkillTier } from "./role-skills";
import { TraitTable } from "./trait-table";
import { WorkflowBar } from "./workflow-bar";

/** What the plan does and does not cover: the work, the traits of its courses, the role's skills, and the way to the rest. */
export function PlanCoverageSection({ view }: { readonly view: PlanView }) {
  const t = useTranslator();
  const words = useWords();
  const { coverage, role } = view;
  return (
    <section aria-labelledby="coverage-title" className="no-print mt-14 border-t border-hairline pt-8">
      <h2 id="coverage-title" className="text-lead">
        {t(messages).title}
      </h2>
      {coverage.aboutModels && (
        <Part title={t(messages).work}>
          <WorkflowBar parts={coverage.workflow} unknown={coverage.workflowUnknown.length} words={words} />
        </Part>
      )}
      {coverage.courses.length > 0 && (
        <Part title={t(messages).traits}>
          <p className="prose-measure">
            {t(messages).fourTraits}{" "}
            <Link href="/guide#worth-it" prefetch={false}>
              {t(messages).whyFour}
            </Link>
          </p>
          <TraitTable courses={coverage.courses} words={words} />
          <p className="prose-measure mt-3 text-small">
            {paceText(view, t)} {recognisedText(view, t)}{" "}
            <Link href="/guide#guide-Q2" prefetch={false}>
              {t(messages).whichNames}
            </Link>
          </p>
        </Part>
      )}
      <Part title={role === null ? t(messages).skillsAsked : t(messages).skillsOfRole}>
        <SkillTier
          title={role === null ? t(messages).tiers.asked : t(messages).tiers.core}
          skills={coverage.core}
          words={words}
        />
        <SkillTier title={t(messages).tiers.oftenAsked} skills={coverage.oftenAsked} words={words} />
        <SkillTier title={t(messages).tiers.niceToHave} skills={coverage.niceToHave} words={words} />
        <GapList coverage={coverage} words={words} />
      </Part>
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="mt-7">
      <h3 className="text-body">{title}</h3>
      <div className="mt-1">{children}</div>
    </div>
  );
}

function paceText({ answer: { totals, request } }: PlanView, t: Translator): string {
  const pace = totals.weeks <= 52 ? t(messages).pace : t(messages).longPace;
  return pace(saidHours(request.hoursPerWeek), totals.weeks);
}

function recognisedText({ coverage: { courses }, steps }: PlanView, t: Translator): string {
  const recognised = courses.filter(({ recognisedBy }) => recognisedBy !== null);
  const names = [...new Set(recognised.flatMap(({ courseId }) => steps[courseId]?.institution ?? []))];
  if (names.length === 0) return t(messages).noneRecognised;
  return courses.length === 1
    ? t(messages).oneRecognised(names)
    : t(messages).recognised(recognised.length, courses.length, names);
}
