import { type AnswerInput, answerRequest } from "@/lib/answer/answer-request";
import { type Difference, differenceOf, type NamedCourse, nameCourse } from "@/lib/answer/difference";
import type { Answer } from "@/lib/answer/types";
import { ALONE, type Course, type SkillId } from "@/lib/catalog";
import { knownSkills, type PlanRequest, PREFERENCES, type Preference } from "@/lib/request";
import { freeCourses, neededFrom, skipping } from "./price-alternatives";

/** Another assumption about a skill, under which the plan holds other courses. */
export interface SkillFlip {
  readonly skill: { readonly id: SkillId; readonly title: string };
  /** What would have to be so: that the learner has it, or has it not. */
  readonly known: boolean;
  readonly difference: Difference;
  /** The part of the request that says so. */
  readonly wishes: Pick<PlanRequest, "know" | "learn">;
}

/** How far a course's listed hours may move before the plan chooses otherwise. */
export interface HoursFlip {
  readonly course: NamedCourse;
  /** The plan holds it, and would drop it above `hours`; or it does not, and would take it below. */
  readonly chosen: boolean;
  /** Typical hours as the catalog lists them. */
  readonly listed: number;
  readonly hours: number;
  /** What would take its place, or what it would replace. */
  readonly instead: readonly NamedCourse[];
}

export interface PreferenceFlip {
  readonly prefer: Preference;
  readonly difference: Difference;
}

/** The assumptions whose change flips a choice, those nearest to flipping it first. */
export interface Sensitivity {
  readonly skills: readonly SkillFlip[];
  readonly hours: readonly HoursFlip[];
  readonly preferences: readonly PreferenceFlip[];
  /** Preferences under which the same courses are chosen. */
  readonly samePlan: readonly Preference[];
}

/** A figure that would have to move by more than this share of itself is not worth a thought. */
const CLOSE = 0.5;
const MOST_RIVALS = 12;
const MOST_SHOWN = 6;

/**
 * What would change the plan of `answer`, by solving again under one changed assumption at a time: each skill that the
 * plan rests on, known or not; the hours of each chosen course and of its close rivals; each other preference. The hours
 * at which a choice flips are exact: every plan with the course grows by as much as the course does. At most about eighty
 * searches.
 */
export function findSensitivity(input: AnswerInput, answer: Answer): Sensitivity {
  return {
    skills: flipSkills(input, answer),
    hours: flipHours(input, answer),
    ...flipPreferences(input, answer),
  };
}

function flipSkills(input: AnswerInput, answer: Answer): readonly SkillFlip[] {
  const { compiled, request } = input;
  const { catalog } = compiled;
  const known = new Set<string>(knownSkills(catalog, request));
  const taught = answer.steps.flatMap((step) => step.teaches);
  const asked = answer.coverage.mustHave.filter((skill) => known.has(skill));
  const needed = answer.steps.flatMap((step) =>
    step.courseId === null ? [] : [...neededFrom(answer, step.courseId)],
  );
  const candidates = [...new Set([...needed, ...asked])].filter((id) => known.has(id) || taught.includes(id));
  return candidates
    .flatMap((id): readonly SkillFlip[] => {
      const skill = catalog.findSkill(id);
      if (!skill) return [];
      const wishes = known.has(id) ? doubting(request, skill.id) : knowing(request, skill.id);
      const other = answerRequest({ ...input, request: { ...request, ...wishes } });
      const difference = differenceOf(answer, other, catalog);
      if (difference === null || !isOtherPlan(difference)) return [];
      return [{ skill: { id: skill.id, title: skill.title }, known: !known.has(id), difference, wishes }];
    })
    .toSorted(
      (a, b) => Math.abs(b.difference.hours) - Math.abs(a.difference.hours) || byTitle(a.skill, b.skill),
    )
    .slice(0, MOST_SHOWN);
}

const knowing = ({ know, learn }: PlanRequest, skill: SkillId): SkillFlip["wishes"] => ({
  know: [...know.filter((one) => one.skill !== skill), { skill, level: ALONE }],
  learn: learn.filter((one) => one.skill !== skill),
});

const doubting = ({ know, learn }: PlanRequest, skill: SkillId): SkillFlip["wishes"] => ({
  know: know.filter((one) => one.skill !== skill),
  learn: [...learn.filter((one) => one.skill !== skill), { skill, level: 0 }],
});

/** Weights that count minutes and nothing above them; `cheapest` weighs hours through prices. */
function minutesOf({ prefer }: PlanRequest, weight: number): number | null {
  if (prefer === "cheapest") return null;
  return prefer === "focused" && weight >= MOST_MINUTES ? null : weight;
}

/** A difference beyond this is one of programs or courses, which no hours make up for. */
const MOST_MINUTES = 2 ** 20;

function flipHours(input: AnswerInput, answer: Answer): readonly HoursFlip[] {
  const { catalog } = input.compiled;
  const chosen = answer.steps.flatMap((step) => catalog.findCourse(step.courseId ?? "") ?? []);
  const free = chosen.filter((course) => !input.request.pin.includes(course.id));
  const flips = [
    ...free.flatMap((course) => dearer(input, answer, course)),
    ...rivalsOf(input, answer).flatMap((course) => cheaper(input, answer, course)),
  ];
  const move = ({ hours, listed }: HoursFlip) => Math.abs(hours - listed) / listed;
  return flips
    .filter((flip) => move(flip) <= CLOSE)
    .toSorted((a, b) => move(a) - move(b) || byTitle(a.course, b.course))
    .slice(0, MOST_SHOWN);
}

/** Above how many hours the plan would do without a course that it holds. */
function dearer(input: AnswerInput, answer: Answer, course: Course): readonly HoursFlip[] {
  const { catalog } = input.compiled;
  const request = { ...input.request, ...skipping(input.request, course.id) };
  const difference = differenceOf(answer, answerRequest({ ...input, request }), catalog);
  const minutes = difference?.proven ? minutesOf(request, difference.weight) : null;
  if (difference === null || minutes === null || course.hours === null) return [];
  const listed = course.hours.typical;
  const instead = difference.comesIn;
  return [
    { course: nameCourse(catalog, course.id), chosen: true, listed, hours: listed + minutes / 60, instead },
  ];
}

/** Below how many hours the plan would take a course that it does not hold. */
function cheaper(input: AnswerInput, answer: Answer, course: Course): readonly HoursFlip[] {
  const { catalog } = input.compiled;
  const request = { ...input.request, pin: [...input.request.pin, course.id] };
  const difference = differenceOf(answer, answerRequest({ ...input, request }), catalog);
  const minutes = difference?.proven ? minutesOf(request, difference.weight) : null;
  if (difference === null || minutes === null || course.hours === null) return [];
  const listed = course.hours.typical;
  const hours = listed - minutes / 60;
  const instead = difference.goesOut;
  return hours > 0 ? [{ course: nameCourse(catalog, course.id), chosen: false, listed, hours, instead }] : [];
}

/** Courses that teach most of what some step of the plan is there for. */
function rivalsOf(input: AnswerInput, answer: Answer): readonly Course[] {
  const needs = answer.steps.flatMap((step) =>
    step.courseId === null ? [] : [neededFrom(answer, step.courseId)],
  );
  const match = (course: Course) =>
    Math.max(
      0,
      ...needs.map((needed) => course.teaches.filter((skill) => needed.has(skill)).length / needed.size),
    );
  return freeCourses(input, answer)
    .map((course) => ({ course, share: match(course) }))
    .filter(({ share }) => share >= CLOSE)
    .toSorted((a, b) => b.share - a.share || byTitle(a.course, b.course))
    .slice(0, MOST_RIVALS)
    .map(({ course }) => course);
}

function flipPreferences(input: AnswerInput, answer: Answer): Pick<Sensitivity, "preferences" | "samePlan"> {
  const others = PREFERENCES.filter((prefer) => prefer !== input.request.prefer).flatMap((prefer) => {
    const other = answerRequest({ ...input, request: { ...input.request, prefer } });
    const difference = differenceOf(answer, other, input.compiled.catalog);
    return difference === null ? [] : [{ prefer, difference }];
  });
  return {
    preferences: others.filter(({ difference }) => isOtherPlan(difference)),
    samePlan: others.filter(({ difference }) => !isOtherPlan(difference)).map(({ prefer }) => prefer),
  };
}

function isOtherPlan({ comesIn, goesOut }: Difference): boolean {
  return comesIn.length + goesOut.length > 0;
}

const byTitle = (a: { readonly title: string }, b: { readonly title: string }): number =>
  a.title < b.title ? -1 : 1;
