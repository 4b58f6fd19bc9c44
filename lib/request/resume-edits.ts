import type { CourseId } from "@/lib/catalog";
import { addDays, type CivilDate } from "@/lib/civil-date";
import { addBreak, type Edit, finishCourse, setPace } from "./edits";
import type { PlanRequest } from "./wishes";

/**
 * A course is finished on `on`: what it teaches counts as known, and what is left of the plan starts on that day, unless
 * the plan starts later. `pace`, where given, is taken over for what is left.
 */
export function finishOn(course: CourseId, on: CivilDate, pace: number | null = null): Edit {
  return (request) => {
    const finished = finishCourse(course)(startAgain(request, on));
    return pace === null ? finished : setPace(pace)(finished);
  };
}

/** The calendar ends with 2199: a plan that starts later than this is not moved on. */
const LAST_START = "2199-06-30";

/**
 * The last `weeks` weeks before `today` were lost. A plan that starts later starts so much later; one that lost all of its
 * time starts today; else the lost days become a break.
 */
export function loseWeeks(weeks: number, today: CivilDate): Edit {
  return (request) => {
    const start = request.start ?? today;
    if (start > LAST_START) return request;
    if (start >= today) return { ...request, start: addDays(start, 7 * weeks) };
    const from = addDays(today, -7 * weeks);
    if (from <= start) return startAgain(request, today);
    return addBreak({ from, to: addDays(today, -1), half: false, label: null })(request);
  };
}

/** The plan starts on `day`, if it does not start later; breaks that lie before it say nothing any more. */
function startAgain(request: PlanRequest, day: CivilDate): PlanRequest {
  const start = request.start !== null && request.start > day ? request.start : day;
  return { ...request, start, breaks: request.breaks.filter((pause) => pause.to >= start) };
}
