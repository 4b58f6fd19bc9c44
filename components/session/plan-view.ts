import { type TakeFewer, takeFewer } from "@/lib/advice";
import {
  type Answer,
  type BriefView,
  briefOfStep,
  coverageOf,
  type FullAnswer,
  type PaceAnswer,
  type PlanCoverage,
  projectToShow,
} from "@/lib/answer";
import {
  type Catalog,
  type Course,
  type CourseId,
  holds,
  isHeld,
  type SkillId,
  type Stage,
  type StageId,
} from "@/lib/catalog";
import { type CarriedPlan, carriedOf, type LinkNumbers, linkNumbers } from "@/lib/link";
import { knownLevels, knownSkills } from "@/lib/request";

/** What a step shows of its course beside what the answer says. */
export interface StepFacts {
  readonly id: CourseId;
  readonly platform: string;
  readonly institution: string;
  readonly level: Course["level"];
  readonly summary: string | null;
  readonly builds: string | null;
  readonly note: string | null;
  readonly url: string | null;
  readonly hours: Course["hours"];
  readonly wellKnown: string | null;
  readonly certificate: Course["certificate"];
  readonly audit: Course["audit"];
  readonly price: Course["price"];
  /** When the course was last looked at: a year, a month or a day. */
  readonly asOf: string | null;
  readonly runsToday: Course["runsToday"];
  /** Hours of repair that the plan counts. */
  readonly extraHours: number | null;
  readonly definitionOfDone: readonly string[];
}

/** A course that the guide names for the role, with its place in this plan. */
export interface GuideCourse {
  readonly id: CourseId;
  readonly title: string;
  readonly typicalHours: number | null;
  readonly planned: boolean;
  readonly plannable: boolean;
}

export interface RoleView {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly certificates: string;
  readonly stages: readonly Pick<Stage, "id" | "title" | "beyondPlans">[];
  /** How far a plan goes where nothing is said. */
  readonly usual: StageId;
  readonly oftenAsked: readonly SkillId[];
  /** Those of them that no course to plan with teaches. */
  readonly untaught: readonly SkillId[];
  readonly guide: readonly GuideCourse[];
}

/** The answer with the words and facts that the page shows beside it: plain data, the same from server and browser. */
export interface PlanView {
  readonly answer: FullAnswer;
  /** The finish at other hours a week, fewest first. */
  readonly paces: readonly PaceAnswer[];
  readonly steps: Readonly<Record<string, StepFacts>>;
  /** Titles of all courses that the answer or the request names. */
  readonly courseTitles: Readonly<Record<string, string>>;
  readonly programTitles: Readonly<Record<string, string>>;
  readonly role: RoleView | null;
  /** Permanent numbers of all skills and of the courses in `courseTitles`: a long link needs them. */
  readonly numbers: LinkNumbers;
  /** The plan as a link carries it; null where there is none. */
  readonly carried: CarriedPlan | null;
  /** Skills that the learner holds at the start, finished courses included. */
  readonly known: readonly string[];
  /** Planned courses that ask for nothing that is not known yet, in the plan's order. */
  readonly startable: readonly string[];
  /** The briefs of the plan's projects by course id. */
  readonly briefs: Readonly<Record<string, BriefView>>;
  /** What to build, for a plan without a project. */
  readonly toShow: BriefView | null;
  readonly advice: TakeFewer;
  readonly coverage: PlanCoverage;
}

/** All that the page shows of `answer`. */
export function describeAnswer(
  answer: FullAnswer,
  catalog: Catalog,
  paces: readonly PaceAnswer[] = [],
): PlanView {
  const planned = answer.steps.flatMap((step) => findCourse(catalog, step.courseId));
  const { request } = answer;
  const asked = [...request.pin, ...request.skip, ...request.done].map((id) => catalog.course(id));
  const advice = takeFewer(answer, catalog);
  const advised = findCourse(catalog, advice.literacyFirst);
  const courses = [...planned, ...asked, ...advised];
  const known = knownSkills(catalog, request);
  const levels = knownLevels(catalog, request);
  const programs = answer.steps.flatMap((step) => step.program ?? []);
  return {
    answer,
    paces,
    steps: Object.fromEntries(planned.map((course) => [course.id, factsOf(course)])),
    courseTitles: Object.fromEntries(courses.map((course) => [course.id, course.title])),
    programTitles: Object.fromEntries(programs.map((program) => [program.id, program.title])),
    role: request.goal === null ? null : roleView(catalog, request.goal, new Set(planned)),
    numbers: linkNumbers({ skills: catalog.skills, courses }),
    carried: carriedOf(answer, catalog),
    known,
    startable: planned
      .filter(({ project }) => project?.part !== "final")
      .filter(({ requires }) =>
        holds(requires, { has: (held) => isHeld(levels, held), hasTaken: (id) => request.done.includes(id) }),
      )
      .map(({ id }) => id),
    briefs: Object.fromEntries(
      planned.flatMap(({ id }) => {
        const brief = briefOfStep({ courseId: id }, catalog);
        return brief === null ? [] : [[id, brief] as const];
      }),
    ),
    toShow: projectToShow(catalog, request.goal),
    advice,
    coverage: coverageOf(answer, catalog),
  };
}

function findCourse(catalog: Catalog, id: string | null): readonly Course[] {
  const course = id === null ? undefined : catalog.findCourse(id);
  return course ? [course] : [];
}

function factsOf(course: Course): StepFacts {
  const { id, platform, institution, level, summary, builds, note, url, hours } = course;
  const { wellKnown, certificate, audit, price, asOf } = course;
  const { runsToday, extraHours, definitionOfDone } = course;
  return {
    id,
    platform,
    institution,
    level,
    summary,
    builds,
    note,
    url,
    hours,
    wellKnown,
    certificate,
    audit,
    price,
    asOf,
    runsToday,
    extraHours,
    definitionOfDone,
  };
}

function roleView(
  catalog: Catalog,
  goal: NonNullable<Answer["request"]["goal"]>,
  planned: ReadonlySet<Course>,
): RoleView {
  const { id, title, summary, certificates, stages, usual, oftenAsked, guide } = catalog.role(goal);
  const courses = guide.map((courseId) => catalog.course(courseId));
  return {
    id,
    title,
    summary,
    certificates,
    stages: stages.map((stage) => ({ id: stage.id, title: stage.title, beyondPlans: stage.beyondPlans })),
    usual,
    oftenAsked,
    untaught: oftenAsked.filter(
      (skill) => !catalog.courses.some(({ plannable, teaches }) => plannable && teaches.includes(skill)),
    ),
    guide: courses.map((course) => ({
      id: course.id,
      title: course.title,
      typicalHours: course.hours?.typical ?? null,
      planned: planned.has(course),
      plannable: course.plannable,
    })),
  };
}

/** A skill as the pickers show it. */
export interface SkillOption {
  readonly id: Catalog["skills"][number]["id"];
  readonly title: string;
  readonly area: string;
  readonly meaning: string;
}

/** What there is to choose from: the same for every request. */
export interface PlanOptions {
  readonly backgrounds: readonly Pick<Catalog["backgrounds"][number], "id" | "title" | "held" | "remark">[];
  readonly roles: readonly Pick<Catalog["roles"][number], "id" | "title">[];
  readonly skills: readonly SkillOption[];
}

export function describeOptions(catalog: Catalog): PlanOptions {
  return {
    backgrounds: catalog.backgrounds.map(({ id, title, held, remark }) => ({ id, title, held, remark })),
    roles: catalog.roles.map(({ id, title }) => ({ id, title })),
    skills: catalog.skills.map(({ id, title, area, meaning }) => ({ id, title, area, meaning })),
  };
}
