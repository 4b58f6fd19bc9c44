import { type Catalog, type Course, workHours } from "@/lib/catalog";
import type { ActivityStep, ApplyingStep, StepHours } from "@/lib/planner/types";
import { type PlanRequest, stageOf } from "@/lib/request";

/**
 * The hours of each of `courses` in a plan, before the pace factor: what it takes today; own projects together take what
 * the learner set, each its share. A planned course has known hours: the planner takes no other.
 */
export function hoursInPlan(courses: readonly Course[], request: PlanRequest): (course: Course) => StepHours {
  const { portfolioHours } = request;
  const projects = courses.filter(({ activity }) => activity === "project");
  const typical = projects.reduce((sum, project) => sum + listed(project).typical, 0);
  const share =
    portfolioHours === null || portfolioHours === 0 || typical === 0 ? null : portfolioHours / typical;
  return (course) => {
    const hours = listed(course);
    if (share === null || course.activity !== "project") return hours;
    const box = hours.typical * share;
    return { low: box, typical: box, high: box };
  };
}

function listed(course: Course): StepHours {
  const hours = workHours(course);
  if (hours === null) throw new Error(`The plan holds ${course.id}, whose hours nobody knows`);
  const { low, typical, high } = hours;
  return { low, typical, high };
}

/** The last station of a plan towards the role's usual stage or further; none where nothing else is to be done. */
export function applyingStep(
  catalog: Catalog,
  request: PlanRequest,
  steps: readonly ActivityStep[],
): readonly ApplyingStep[] {
  const { goal, applyHours } = request;
  if (goal === null || steps.length === 0 || applyHours === 0) return [];
  const { stages, usual, applying } = catalog.role(goal);
  const isReady =
    stages.findIndex(({ id }) => id === usual) <=
    stages.findIndex(({ id }) => id === stageOf(catalog, request)?.id);
  if (applyHours !== null) return [applyingOf({ low: applyHours, typical: applyHours, high: applyHours })];
  if (applying === null || applying.high === 0 || !isReady) return [];
  const { low, high } = applying;
  return [applyingOf({ low, typical: (low + high) / 2, high })];
}

const applyingOf = (hours: StepHours): ApplyingStep => ({
  kind: "applying",
  hours,
  raises: [],
  teaches: [],
  because: [],
});
