"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import type { PlanView } from "@/components/session/plan-view";
import { useWords } from "@/components/session/planner-context";
import { counted, hoursNumber } from "@/lib/words/amounts";
import { GapList } from "./gap-list";
import { SkillTier } from "./role-skills";
import { TraitTable } from "./trait-table";
import { WorkflowBar } from "./workflow-bar";

/** What the plan does and does not cover: the work, the traits of its courses, the role's skills, and the way to the rest. */
export function PlanCoverageSection({ view }: { readonly view: PlanView }) {
  const words = useWords();
  const { coverage, role } = view;
  return (
    <section aria-labelledby="coverage-title" className="no-print mt-14 border-t border-hairline pt-8">
      <h2 id="coverage-title" className="text-lead">
        What this plan covers
      </h2>
      {coverage.aboutModels && (
        <Part title="From raw data to a model in use">
          <WorkflowBar parts={coverage.workflow} unknown={coverage.workflowUnknown.length} words={words} />
        </Part>
      )}
      {coverage.courses.length > 0 && (
        <Part title="What its courses are like">
          <p className="prose-measure">
            Four signs of a course that is worth its time.{" "}
            <Link href="/guide#worth-it" prefetch={false}>
              Why these four
            </Link>
          </p>
          <TraitTable courses={coverage.courses} words={words} />
          <p className="prose-measure mt-3 text-small">
            {paceText(view)} {recognisedText(view)}{" "}
            <Link href="/guide#guide-Q2" prefetch={false}>
              Which names count
            </Link>
          </p>
        </Part>
      )}
      <Part title={role === null ? "The skills that you asked for" : "The skills of the role"}>
        <SkillTier title={role === null ? "Asked for" : "The core"} skills={coverage.core} words={words} />
        <SkillTier title="Often asked" skills={coverage.oftenAsked} words={words} />
        <SkillTier title="Nice to have" skills={coverage.niceToHave} words={words} />
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

function paceText({ answer: { totals, request } }: PlanView): string {
  const pace = `At ${hoursNumber(request.hoursPerWeek)} ${request.hoursPerWeek === 1 ? "hour" : "hours"} a week the whole plan takes about ${counted(totals.weeks, "week")}`;
  return totals.weeks <= 52 ? `${pace}.` : `${pace}: longer than a year, which few people keep up.`;
}

function recognisedText({ coverage: { courses }, steps }: PlanView): string {
  const recognised = courses.filter(({ recognisedBy }) => recognisedBy !== null);
  const names = [...new Set(recognised.flatMap(({ courseId }) => steps[courseId]?.institution ?? []))];
  if (names.length === 0)
    return "None of its courses comes from an institution that the guide names as recognised.";
  if (courses.length === 1) {
    return `Its one main course comes from an institution that the guide names as recognised: ${names.join("; ")}.`;
  }
  const main = counted(courses.length, "main course");
  const share =
    recognised.length === courses.length ? `All its ${main}` : `${recognised.length} of its ${main}`;
  const from = names.length === 1 ? "an institution" : "institutions";
  return `${share} ${recognised.length === 1 ? "comes" : "come"} from ${from} that the guide names as recognised: ${names.join("; ")}.`;
}
