import { type Catalog, type CourseId, type Held, holds, type Level, type SkillId } from "@/lib/catalog";
import type { ActivityStep, Plan } from "@/lib/planner/types";
import type { PlanRequest } from "@/lib/request";

/** What is wrong with a plan, ours or made by hand. */
export interface PlanFault {
  readonly kind: "unmet" | "missing-skill" | "not-allowed" | "pin-left-out" | "twice" | "not-new";
  readonly id: string;
}

/**
 * Judges a plan against the contract alone: every requirement holds from what is known and done before, every need is met
 * at its level at the end (of what is often asked, all that activities give), pins are in, what is left out is out, each
 * raise is one. Shares no code with the search.
 */
export function checkPlan(catalog: Catalog, request: PlanRequest, plan: Plan): readonly PlanFault[] {
  const faults: PlanFault[] = [];
  const levels = levelsAtStart(catalog, request);
  const taken = new Set<CourseId>(request.done);
  const seen = new Set<CourseId>();
  for (const step of plan.steps) {
    if (step.kind === "applying") continue;
    const course = catalog.course(step.courseId);
    const { id } = course;
    if (seen.has(id)) faults.push({ kind: "twice", id });
    const has = ({ skill, level }: Held) => (levels.get(skill) ?? 0) >= level;
    if (!holds(course.requires, { has, hasTaken: (other) => taken.has(other) }))
      faults.push({ kind: "unmet", id });
    if (!isAllowed(catalog, request, id)) faults.push({ kind: "not-allowed", id });
    if (!raisesTruly(step, course.gives, levels)) faults.push({ kind: "not-new", id });
    for (const { skill, level } of course.gives) lift(levels, skill, level);
    seen.add(id);
    taken.add(id);
  }
  for (const id of request.pin) if (!seen.has(id)) faults.push({ kind: "pin-left-out", id });
  for (const { skill, level } of wanted(catalog, request))
    if ((levels.get(skill) ?? 0) < level) faults.push({ kind: "missing-skill", id: skill });
  return faults;
}

function lift(levels: Map<SkillId, Level>, skill: SkillId, level: Level): void {
  if ((levels.get(skill) ?? 0) < level) levels.set(skill, level);
}

function raisesTruly(
  step: ActivityStep,
  gains: readonly Held[],
  levels: ReadonlyMap<SkillId, Level>,
): boolean {
  const rises = gains.filter(({ skill, level }) => (levels.get(skill) ?? 0) < level);
  return (
    step.raises.length === rises.length &&
    step.raises.every(
      ({ skill, from, to }) =>
        from === (levels.get(skill) ?? 0) && rises.some((gain) => gain.skill === skill && gain.level === to),
    )
  );
}

function isAllowed(catalog: Catalog, request: PlanRequest, id: CourseId): boolean {
  const { plannable, hours, project } = catalog.course(id);
  if (!plannable || hours === null) return false;
  if (request.pin.includes(id)) return true;
  const roles = project?.roles ?? [];
  const isForOthers = request.goal !== null && roles.length > 0 && !roles.includes(request.goal);
  return !request.skip.includes(id) && !(project && (request.portfolioHours === 0 || isForOthers));
}

function levelsAtStart(catalog: Catalog, request: PlanRequest): Map<SkillId, Level> {
  const levels = new Map<SkillId, Level>();
  const background = request.from === null ? [] : catalog.background(request.from).held;
  for (const { skill, level } of [...background, ...request.know]) lift(levels, skill, level);
  for (let before = -1; before !== sum(levels); ) {
    before = sum(levels);
    for (const { id, implies } of catalog.skills) {
      const level = levels.get(id);
      if (level !== undefined) for (const implied of implies) lift(levels, implied, level);
    }
  }
  for (const { skill, level } of request.learn) {
    if (level === 0) levels.delete(skill);
    else if ((levels.get(skill) ?? 0) > level) levels.set(skill, level);
  }
  for (const id of request.done)
    for (const { skill, level } of catalog.course(id).gives) lift(levels, skill, level);
  return levels;
}

const sum = (levels: ReadonlyMap<SkillId, Level>): number =>
  [...levels.values()].reduce((total, level) => total + level, 0);

function wanted(catalog: Catalog, request: PlanRequest): readonly Held[] {
  const needs: Held[] = [...request.want];
  if (request.goal !== null) {
    const role = catalog.role(request.goal);
    const stage = role.stages.find(({ id }) => id === (request.stage ?? role.usual));
    needs.push(...(stage?.needs ?? []).map((need) => need.needs));
    const often = role.often.map((need) => need.needs);
    if (request.full) needs.push(...often.filter(({ skill }) => catalog.skill(skill).untaught === null));
  }
  if (request.portfolioHours !== 0) return needs;
  const without = needs.filter(({ skill }) => !isOwnWork(catalog, skill));
  return without.map(({ skill, level }) => ({ skill, level: level === 3 ? 2 : level }));
}

/** Whether projects give the skill and nothing else does. */
function isOwnWork(catalog: Catalog, skill: SkillId): boolean {
  const givers = catalog.courses.filter(
    ({ plannable, gives }) => plannable && gives.some((gain) => gain.skill === skill),
  );
  return givers.length > 0 && givers.every(({ activity }) => activity === "project");
}
