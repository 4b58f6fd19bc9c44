import type { Answer, AnswerStep, HoursRange } from "@/lib/answer";
import type { Catalog } from "@/lib/catalog";
import type { CivilDate } from "@/lib/civil-date";

/** A step of a plan as files carry it: one row, plain values. */
export interface PlanRow {
  /** From 1. */
  readonly place: number;
  readonly kind: AnswerStep["kind"];
  readonly part: AnswerStep["part"];
  /** null for applying. */
  readonly courseId: string | null;
  readonly title: string;
  readonly institution: string | null;
  readonly platform: string | null;
  readonly program: string | null;
  readonly url: string | null;
  readonly hours: HoursRange;
  readonly start: CivilDate;
  readonly finish: { readonly early: CivilDate; readonly likely: CivilDate; readonly late: CivilDate };
  /** Titles of the skills that are new to the learner. */
  readonly teaches: readonly string[];
}

/** The steps of `answer` in their order; none where there is no plan. */
export function planRows(answer: Answer, catalog: Catalog): readonly PlanRow[] {
  return answer.steps.map((step, index) => {
    const course = step.courseId === null ? undefined : catalog.findCourse(step.courseId);
    return {
      place: index + 1,
      kind: step.kind,
      part: step.part,
      courseId: step.courseId,
      title: step.title,
      institution: course?.institution ?? null,
      platform: course?.platform ?? null,
      program: step.program?.title ?? null,
      url: course?.url ?? null,
      hours: step.hours,
      start: step.start,
      finish: step.finishRange,
      teaches: step.teaches.map((id) => catalog.findSkill(id)?.title ?? id),
    };
  });
}
