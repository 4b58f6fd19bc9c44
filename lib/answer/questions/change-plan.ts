import { type AnswerInput, answerRequest } from "@/lib/answer/answer-request";
import { type Difference, differenceOf } from "@/lib/answer/difference";
import type { Answer } from "@/lib/answer/types";
import type { CourseId } from "@/lib/catalog";
import type { PlanRequest } from "@/lib/request";

/** What asking for something else makes of a plan. */
export interface PlanChange {
  /** Null where one of the two requests has no plan. */
  readonly difference: Difference | null;
  /** The changed request. It pins what only stays because it was there: anywhere else, its link makes the same plan. */
  readonly request: PlanRequest;
  /** The likely last day and the typical hours of the changed plan; null where there is none, or none was found in time. */
  readonly after: Pick<Answer, "finish" | "totals"> | null;
  /** What became of the changed request. */
  readonly outcome: Answer["outcome"];
}

/**
 * The plan made again for `to` with the least change: best weight first, then fewest changes against the plan of
 * `input`. Finished and pinned courses of `to` hold as ever.
 */
export function changePlan(input: AnswerInput, to: PlanRequest): PlanChange {
  const { catalog } = input.compiled;
  const before = answerRequest(input);
  const courses = coursesOf(input, before);
  const answered = (request: PlanRequest, near: readonly CourseId[] | null) =>
    answerRequest({
      ...input,
      request,
      limits: { ...input.limits, ...(near === null ? {} : { before: near }) },
    });
  const nearest = new Set(coursesOf(input, answered(to, courses)));
  const fresh = answered(to, null);
  const ownChoice = new Set(coursesOf(input, fresh));
  const held = courses.filter((id) => nearest.has(id) && !ownChoice.has(id));
  const request = held.length === 0 ? to : { ...to, pin: [...new Set([...to.pin, ...held])].sort() };
  const after = held.length === 0 ? fresh : answered(request, null);
  return {
    difference: differenceOf(before, after, catalog),
    request,
    outcome: after.outcome,
    after: after.outcome === "planned" ? { finish: after.finish, totals: after.totals } : null,
  };
}

function coursesOf({ compiled: { catalog } }: AnswerInput, { steps }: Answer): readonly CourseId[] {
  return steps.flatMap(({ courseId }) => (courseId === null ? [] : (catalog.findCourse(courseId)?.id ?? [])));
}
