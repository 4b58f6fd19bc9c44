import { experienceOf, timedStep } from "@/lib/answer";
import {
  type Background,
  type Catalog,
  type Course,
  familiesOf,
  heldIn,
  isHeld,
  type Level,
  type Levels,
  type Role,
  raise,
  type SkillId,
  type Stage,
} from "@/lib/catalog";
import type { ActivityStep, Plan } from "@/lib/planner";
import { knownLevels, type PlanRequest } from "@/lib/request";
import { forecastHours, paceBelief, quantilesOf } from "@/lib/time";
import { realTimeModel } from "@/tests/support/time-model";

/** What a mentor would not sign in a plan to a stage of a role: a word for the rule, and what breaks it. */
export interface StageFault {
  readonly rule:
    | "hours"
    | "main-courses"
    | "programs"
    | "series"
    | "repeats"
    | "project-share"
    | "one-of-a-family"
    | "languages"
    | "retired-exam"
    | "does-not-run"
    | "late-artefact"
    | "daily-tools";
  readonly what: string;
}

interface Judged {
  readonly catalog: Catalog;
  readonly role: Role;
  readonly background: Background;
  readonly stage: Stage;
  readonly request: PlanRequest;
  readonly plan: Plan;
}

const MOST_COURSES = 8;
const MOST_PROGRAMS = 4;
/** A stage asks for a quarter where it is the role's usual one; an earlier one that asks for a whole piece, for a tenth. */
const PROJECT_SHARE = { usual: 25, earlier: 10 };
const FIRST_ARTEFACT_HOURS = 40;
/** The skill of having own work to show. */
const PIECE = "portfolio-project";
const EXAM_ENDED = /\bexam\b.*\bretired\b/i;
/** Families of which a plan holds one member. */
const ONE_OF: readonly string[] = ["dl-framework", "cloud", "bi"];

export function stageFaults(judged: Judged): readonly StageFault[] {
  const steps = activitiesOf(judged.plan);
  return [
    ...hoursFaults(judged, steps),
    ...countFaults(judged.plan),
    ...seriesFaults(judged, steps),
    ...projectFaults(judged, steps),
    ...familyFaults(judged, steps),
    ...languageFaults(judged, steps),
    ...currencyFaults(judged, steps),
    ...toolFaults(judged),
  ];
}

export const activitiesOf = ({ steps }: Pick<Plan, "steps">): readonly ActivityStep[] =>
  steps.flatMap((step) => (step.kind === "applying" ? [] : [step]));

export const hoursOf = (steps: readonly ActivityStep[]): number =>
  steps.reduce((sum, step) => sum + step.hours.typical, 0);

/** Hours within which half of such learners are through, as the time model has it. */
export function likelyHours(
  { catalog, request }: Pick<Judged, "catalog" | "request">,
  steps: readonly ActivityStep[],
): number {
  const courses = steps.map(({ courseId }) => catalog.course(courseId));
  const timed = courses.flatMap((course) => timedStep(course) ?? []);
  const experience = experienceOf(knownLevels(catalog, request), courses);
  const belief = paceBelief({ experience, finished: [] }, realTimeModel);
  const hours = forecastHours(timed, belief, realTimeModel);
  return hours === null ? 0 : quantilesOf(hours).half;
}

function hoursFaults(judged: Judged, steps: readonly ActivityStep[]): readonly StageFault[] {
  const { role, background, stage } = judged;
  const range = role.readiness.find((one) => one.stage === stage.id && one.background === background.id);
  const hours = Math.round(likelyHours(judged, steps));
  return range === undefined || (hours >= range.low && hours <= range.high)
    ? []
    : [{ rule: "hours", what: `${hours} h, others ${range.low} to ${range.high} h` }];
}

function countFaults({ mainCourses, programs }: Plan): readonly StageFault[] {
  return [
    ...(mainCourses > MOST_COURSES ? [{ rule: "main-courses", what: String(mainCourses) } as const] : []),
    ...(programs > MOST_PROGRAMS ? [{ rule: "programs", what: String(programs) } as const] : []),
  ];
}

/** What is held before each step. */
function levelsBefore({ catalog, request }: Judged, steps: readonly ActivityStep[]): readonly Levels[] {
  const held = new Map<SkillId, Level>(knownLevels(catalog, request));
  return steps.map(({ courseId }) => {
    const before = new Map(held);
    raise(held, catalog.course(courseId).gives);
    return before;
  });
}

function seriesFaults(judged: Judged, steps: readonly ActivityStep[]): readonly StageFault[] {
  const { catalog } = judged;
  const before = levelsBefore(judged, steps);
  return steps.flatMap(({ courseId }, i): readonly StageFault[] => {
    const { after, title } = catalog.course(courseId);
    if (after === null || steps.slice(0, i).some((step) => step.courseId === after)) return [];
    const isHeldWhole = catalog.course(after).gives.every((gain) => isHeld(before[i] ?? new Map(), gain));
    return isHeldWhole ? [] : [{ rule: "series", what: title }];
  });
}

function projectFaults(judged: Judged, steps: readonly ActivityStep[]): readonly StageFault[] {
  const { catalog, role, stage, request } = judged;
  const projects = steps.filter(({ kind }) => kind === "project");
  const ids = new Set(steps.map(({ courseId }) => courseId));
  const repeats = projects.filter(({ courseId }) =>
    catalog.course(courseId).project?.repeats.some((id) => ids.has(id)),
  );
  const held = knownLevels(catalog, request);
  const asksForOne = stage.needs.some(
    ({ needs }) => needs.skill === PIECE && needs.level > 1 && !isHeld(held, needs),
  );
  const share = Math.round((100 * hoursOf(projects)) / Math.max(1, hoursOf(steps)));
  const asked = Math.min(PROJECT_SHARE.usual, role.projects?.sharePercent ?? 0);
  const least = stage.id === role.usual ? asked : PROJECT_SHARE.earlier;
  const first = steps.findIndex(({ kind }) => kind === "project");
  const before = hoursOf(steps.slice(0, first));
  const hasPiece = heldIn(held).some(({ skill }) => skill === PIECE);
  return [
    ...repeats.map(({ courseId }) => ({ rule: "repeats", what: courseId }) as const),
    ...(asksForOne && projects.length > 0 && share < least
      ? [{ rule: "project-share", what: `${share} %` } as const]
      : []),
    ...(first >= 0 && before > FIRST_ARTEFACT_HOURS && !hasPiece
      ? [{ rule: "late-artefact", what: `after ${Math.round(before)} h` } as const]
      : []),
  ];
}

function familyFaults({ catalog }: Judged, steps: readonly ActivityStep[]): readonly StageFault[] {
  const members = new Map<string, Set<string>>();
  const courses: readonly Course[] = steps.map(({ courseId }) => catalog.course(courseId));
  for (const { id, family } of courses.flatMap((course) => familiesOf(course, catalog)))
    members.set(family, (members.get(family) ?? new Set()).add(id));
  return ONE_OF.flatMap((family): readonly StageFault[] => {
    const found = [...(members.get(family) ?? [])];
    return found.length > 1 ? [{ rule: "one-of-a-family", what: found.sort().join(" and ") }] : [];
  });
}

/** Where the role works in one language, all exercises are in it; SQL goes with every language. */
function languageFaults({ catalog }: Judged, steps: readonly ActivityStep[]): readonly StageFault[] {
  const used = new Set(steps.map(({ courseId }) => catalog.course(courseId).codeLanguage));
  const languages = [...used].filter((one) => one !== null && one !== "none" && one !== "sql");
  return languages.length > 1 ? [{ rule: "languages", what: languages.sort().join(" and ") }] : [];
}

/** A course that no longer runs while another would do, and preparation for an exam that has ended. */
function currencyFaults({ catalog }: Judged, steps: readonly ActivityStep[]): readonly StageFault[] {
  return steps.flatMap(({ courseId }): readonly StageFault[] => {
    const { runsToday, statusNote, title } = catalog.course(courseId);
    if (runsToday?.value === "no") return [{ rule: "does-not-run", what: title }];
    return EXAM_ENDED.test(statusNote ?? "") ? [{ rule: "retired-exam", what: title }] : [];
  });
}

/** A tool of the daily work that is a skill is asked for at the usual stage. */
function toolFaults({ catalog, role, stage, plan }: Judged): readonly StageFault[] {
  if (stage.id !== role.usual) return [];
  const needed = new Set(plan.needs.map(({ skill }) => skill));
  return role.dailyTools.flatMap((id): readonly StageFault[] => {
    const skill = catalog.findSkill(id)?.id;
    return skill === undefined || needed.has(skill) ? [] : [{ rule: "daily-tools", what: id }];
  });
}
