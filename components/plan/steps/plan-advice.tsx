"use client";

import type { ReactNode } from "react";
import { EditLink } from "@/components/session/edit-link";
import type { PlanView } from "@/components/session/plan-view";
import { usePlanner, useWords } from "@/components/session/planner-context";
import type { CourseId } from "@/lib/catalog";
import { pinCourse, setGoal } from "@/lib/request";
import { broughtText } from "@/lib/words/plan/coverage-text";

const LITERACY_ROLE = "domain-expert-literacy";

/** Said before the route: why one or two courses or a brush-up are enough, or that literacy should come first. */
export function PlanAdvice({ view }: { readonly view: PlanView }) {
  const { size, literacyFirst } = view.advice;
  if (literacyFirst !== null) return <LiteracyFirst course={literacyFirst} />;
  if (size === "brush-ups") {
    return (
      <Advice>
        You need no whole course for this: short bridges are enough. Then use them once on something real.
      </Advice>
    );
  }
  const brought = view.role === null ? null : broughtText(view.coverage.core);
  if (size === "one") {
    return (
      <Advice>
        {brought} One course is enough for this{hasBrushUps(view) && ", beside the brush-ups"}. Take it, use
        it once on something real, and stop there.
      </Advice>
    );
  }
  return size === "two" && brought !== null ? (
    <Advice>{brought} Two courses are enough for the rest.</Advice>
  ) : null;
}

const hasBrushUps = ({ answer }: PlanView) => answer.steps.some(({ kind }) => kind === "brush-up");

function LiteracyFirst({ course }: { readonly course: CourseId }) {
  const words = useWords();
  const { options } = usePlanner();
  const title = words.course(course);
  const literacy = options.roles.find(({ id }) => id === LITERACY_ROLE);
  return (
    <Advice>
      New to code? A course that asks for code in its first week is often given up in its second. “{title}”
      needs none, and shows you whether this is for you.
      <span className="no-print flex flex-wrap gap-x-5">
        <EditLink edit={pinCourse(course)}>Begin the plan with it</EditLink>
        {literacy && (
          <EditLink edit={(request) => pinCourse(course)(setGoal(literacy.id)(request))}>
            Only that, for now
          </EditLink>
        )}
      </span>
    </Advice>
  );
}

function Advice({ children }: { readonly children: ReactNode }) {
  return <p className="prose-measure mt-3 border-l-2 border-blaze pl-4">{children}</p>;
}
