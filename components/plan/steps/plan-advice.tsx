"use client";

import type { ReactNode } from "react";
import { EditLink } from "@/components/session/edit-link";
import type { PlanView } from "@/components/session/plan-view";
import { usePlanner, useWords } from "@/components/session/planner-context";
import { useTranslator } from "@/components/ui/translator";
import type { CourseId } from "@/lib/catalog";
import { pinCourse, setGoal } from "@/lib/request";
import { steps } from "@/lib/words/messages/en/plan/steps";
import { broughtText } from "@/lib/words/plan/coverage-text";

const LITERACY_ROLE = "domain-expert-literacy";

/** Said before the route: why one or two courses or a brush-up are enough, or that literacy should come first. */
export function PlanAdvice({ view }: { readonly view: PlanView }) {
  const t = useTranslator();
  const { size, literacyFirst } = view.advice;
  if (literacyFirst !== null) return <LiteracyFirst course={literacyFirst} />;
  if (size === "brush-ups") {
    return <Advice>{t(steps).brushUpsEnough}</Advice>;
  }
  const brought = view.role === null ? null : broughtText(view.coverage.core, t);
  if (size === "one") {
    return (
      <Advice>
        {brought} {hasBrushUps(view) ? t(steps).oneEnoughWithBrushUps : t(steps).oneEnough}
      </Advice>
    );
  }
  return size === "two" && brought !== null ? (
    <Advice>
      {brought} {t(steps).twoEnough}
    </Advice>
  ) : null;
}

const hasBrushUps = ({ answer }: PlanView) => answer.steps.some(({ kind }) => kind === "brush-up");

function LiteracyFirst({ course }: { readonly course: CourseId }) {
  const t = useTranslator();
  const words = useWords();
  const { options } = usePlanner();
  const title = words.course(course);
  const literacy = options.roles.find(({ id }) => id === LITERACY_ROLE);
  return (
    <Advice>
      {t(steps).newToCode(title)}
      <span className="no-print flex flex-wrap gap-x-5">
        <EditLink edit={pinCourse(course)}>{t(steps).beginWithIt}</EditLink>
        {literacy && (
          <EditLink edit={(request) => pinCourse(course)(setGoal(literacy.id)(request))}>
            {t(steps).onlyThat}
          </EditLink>
        )}
      </span>
    </Advice>
  );
}

function Advice({ children }: { readonly children: ReactNode }) {
  return <p className="prose-measure mt-3 border-l-2 border-blaze pl-4">{children}</p>;
}
