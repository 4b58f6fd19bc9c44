import {
  ALONE,
  type BackgroundId,
  type CourseId,
  type Held,
  isHeld,
  type Levels,
  type RoleId,
  type SkillId,
  type StageId,
  WITH_HELP,
} from "@/lib/catalog";
import type { CivilDate } from "@/lib/civil-date";
import { within } from "./range";
import { mostHours, WEEK_HOURS } from "./week-hours";
import type { Wish } from "./wish";
import type { NumberWish } from "./wish-spec";
import type { PlanRequest } from "./wishes";
import type { Break } from "./wishes/break";
import { PACE_RANGE } from "./wishes/pace";
import { PORTFOLIO_RANGE } from "./wishes/portfolio";
import type { Preference } from "./wishes/preference";
import type { HeldBelow } from "./wishes/skills";

/** A change that the learner makes to a request. Edits are pure, so that a link can show where a click would lead. */
export type Edit = (request: PlanRequest) => PlanRequest;

export const setGoal =
  (goal: RoleId): Edit =>
  (request) => ({ ...request, goal, stage: null });

/** How far towards the role; null: its usual stage. */
export const setStage =
  (stage: StageId | null): Edit =>
  (request) => ({ ...request, stage });

/** Starts from another background. Ticks that it settles itself are dropped, what else the learner said is kept. */
export function setBackground(from: BackgroundId, held: readonly Held[]): Edit {
  const levels: Levels = new Map(held.map(({ skill, level }) => [skill, level]));
  return (request) => ({
    ...request,
    from,
    know: request.know.filter((one) => !isHeld(levels, one)),
    learn: request.learn.filter(({ skill, level }) => (levels.get(skill) ?? 0) > level),
  });
}

export const setHours =
  (hours: number): Edit =>
  (request) => ({
    ...request,
    hoursPerWeek: Math.min(within(hours, WEEK_HOURS), mostHours(request.weekdays)),
  });

export const setStart =
  (start: CivilDate): Edit =>
  (request) => ({ ...request, start });

export const setPreference =
  (prefer: Preference): Edit =>
  (request) => ({ ...request, prefer });

export const setPace =
  (pace: number): Edit =>
  (request) => ({ ...request, pace: within(pace, PACE_RANGE) });

/** Hours of applying at the end; null: those of the role. */
export const setApplyHours =
  (hours: number | null): Edit =>
  (request) => ({ ...request, applyHours: hours === null ? null : within(hours, PORTFOLIO_RANGE) });

/** Hours of own projects in all; null: what each takes. */
export const setPortfolioHours =
  (hours: number | null): Edit =>
  (request) => ({
    ...request,
    portfolioHours: hours === null ? null : within(hours, PORTFOLIO_RANGE),
  });

/** Sets a number that a plain field asks for; null takes the wish back. */
export const setNumber =
  ({ range, usual, set }: NumberWish<PlanRequest>, value: number | null): Edit =>
  (request) => ({ ...request, ...set(value === null ? usual : within(value, range)) });

export const setFull =
  (full: boolean): Edit =>
  (request) => ({ ...request, full });

export const setAudit =
  (audit: boolean): Edit =>
  (request) => ({ ...request, audit });

export const setBudget =
  (budgetCents: number | null): Edit =>
  (request) => ({ ...request, budgetCents });

export const addBreak =
  (pause: Break): Edit =>
  (request) => ({
    ...request,
    breaks: [...dropBreak(pause)(request).breaks, pause].sort((a, b) => (a.from < b.from ? -1 : 1)),
  });

export const dropBreak =
  (pause: Break): Edit =>
  (request) => ({
    ...request,
    breaks: request.breaks.filter(({ from, to }) => from !== pause.from || to !== pause.to),
  });

/** Says how far one skill is held, as a correction to what the background holds; 0: not at all. */
export function knowSkill(
  skill: SkillId,
  { level, background }: { readonly level: 0 | Held["level"]; readonly background: 0 | Held["level"] },
): Edit {
  return (request) => {
    const know = withoutSkill(request.know, skill);
    const learn = withoutSkill(request.learn, skill);
    if (level !== 0 && level > background)
      return { ...request, know: withHeld(know, { skill, level }), learn };
    if (level !== ALONE && level < background)
      return { ...request, know, learn: withHeld(learn, { skill, level }) };
    return { ...request, know, learn };
  };
}

/** Replaces all corrections to what the background holds. */
export const setKnown =
  (know: readonly Held[], learn: readonly HeldBelow[]): Edit =>
  (request) => ({ ...request, know, learn });

/** Counts all of these as held at least so far. */
export const knowSkills =
  (skills: readonly Held[]): Edit =>
  (request) => ({
    ...request,
    know: skills.reduce<readonly Held[]>(withHeld, request.know),
    learn: request.learn.filter(({ skill }) => skills.every((one) => one.skill !== skill)),
  });

/** Wants a skill, with help where no level is named. */
export const wantSkill =
  (skill: SkillId, wanted: boolean, level: Held["level"] = WITH_HELP): Edit =>
  (request) => ({
    ...request,
    want: wanted ? withHeld(request.want, { skill, level }) : withoutSkill(request.want, skill),
  });

/** Must be in the plan. A course is wanted, unwanted or finished: never two of these. */
export const pinCourse =
  (id: CourseId): Edit =>
  (request) => ({ ...freed(request, id), pin: added(request.pin, id) });

/** Must stay out. */
export const skipCourse =
  (id: CourseId): Edit =>
  (request) => ({ ...freed(request, id), skip: added(request.skip, id) });

/** Is finished: what it teaches counts as known. */
export const finishCourse =
  (id: CourseId): Edit =>
  (request) => ({ ...freed(request, id), done: added(request.done, id) });

/** Takes back whatever was wished about the course. */
export const freeCourse =
  (id: CourseId): Edit =>
  (request) =>
    freed(request, id);

/** Takes over another request as a whole. */
export const takeOver =
  (request: PlanRequest): Edit =>
  () =>
    request;
/** Takes over a choice that the plan did not make. */
export const withWishes =
  (wishes: Partial<PlanRequest>): Edit =>
  (request) => ({ ...request, ...wishes });

export function dropWish(wish: Wish): Edit {
  switch (wish.kind) {
    case "pin":
    case "skip":
      return freeCourse(wish.course);
    case "audit":
      return setAudit(false);
    case "budget":
      return setBudget(null);
  }
}

function freed(request: PlanRequest, id: CourseId): PlanRequest {
  return {
    ...request,
    pin: without(request.pin, id),
    skip: without(request.skip, id),
    done: without(request.done, id),
  };
}

/** In the ids' own order, which is the one that the packed form of a long link keeps. */
function added<T extends string>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list : [...list, item].sort();
}

function without<T>(list: readonly T[], item: T): readonly T[] {
  return list.filter((other) => other !== item);
}

/** In the order of the skills' ids; a skill that stands there is replaced. */
function withHeld<T extends { readonly skill: SkillId }>(list: readonly T[], item: T): readonly T[] {
  return [...withoutSkill(list, item.skill), item].sort((a, b) => (a.skill < b.skill ? -1 : 1));
}

function withoutSkill<T extends { readonly skill: SkillId }>(
  list: readonly T[],
  skill: SkillId,
): readonly T[] {
  return list.filter((other) => other.skill !== skill);
}
