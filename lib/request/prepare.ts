import {
  atMost,
  type Catalog,
  type Held,
  heldIn,
  highest,
  isHeld,
  type Level,
  type Levels,
  type Role,
  raise,
  type SkillId,
  type Stage,
  WITH_HELP,
} from "@/lib/catalog";
import type { PlanRequest } from "./wishes";

/** What a request comes to: worked out once a plan and handed on. */
export interface Prepared {
  /** The level at which each skill is held at the start, with all that this implies. */
  readonly known: Levels;
  /** What the plan must end with, by skill id, each skill once. What is known is among them. */
  readonly needs: readonly Held[];
  /** Skills that `full` asks for and no activity gives, by id: the learner's own work, which the plan does not wait for. */
  readonly ownWork: readonly SkillId[];
}

export function prepare(catalog: Catalog, request: PlanRequest): Prepared {
  const known = knownLevels(catalog, request);
  return { known, needs: neededLevels(catalog, request), ownWork: leftToOwnWork(catalog, request, known) };
}

/** The stage that a request aims at; null without a goal. */
export function stageOf(catalog: Catalog, { goal, stage }: PlanRequest): Stage | null {
  return goal === null ? null : findStage(catalog.role(goal), stage);
}

function findStage({ stages, usual }: Role, stage: Stage["id"] | null): Stage | null {
  return stages.find(({ id }) => id === (stage ?? usual)) ?? stages.at(-1) ?? null;
}

/**
 * The level at which each skill is held at the start: the background's and `know`, with all that these imply, less what
 * `learn` takes away, and what finished courses gave.
 */
export function knownLevels(catalog: Catalog, request: PlanRequest): Levels {
  const held = new Map<SkillId, Level>();
  raise(held, request.from === null ? [] : catalog.background(request.from).held);
  raise(held, request.know);
  const levels = new Map(catalog.closeLevels(held));
  for (const { skill, level } of request.learn) {
    if (level === 0) levels.delete(skill);
    else if ((levels.get(skill) ?? 0) > level) levels.set(skill, level);
  }
  for (const id of request.done) raise(levels, catalog.course(id).gives);
  return levels;
}

/**
 * What the plan must end with: what the stage needs (with `full`, what postings often ask as well) and `want`, each skill
 * at its highest level. What is often asked and marked in the data as given by no activity is not among them: see
 * `leftToOwnWork`. Without own projects nothing is asked beyond *with help*, and no own work.
 */
export function neededLevels(catalog: Catalog, request: PlanRequest): readonly Held[] {
  const often = oftenAsked(catalog, request).filter(({ skill }) => !isUntaught(catalog, skill));
  const needs = highest([...explicit(catalog, request), ...often]);
  if (request.portfolioHours !== 0) return needs;
  const ownWork = givenByProjectsAlone(catalog);
  return needs.filter(({ skill }) => !ownWork.has(skill)).map((need) => atMost(need, WITH_HELP));
}

/** Skills that only projects give: shown, not explained. */
export function givenByProjectsAlone(catalog: Catalog): ReadonlySet<SkillId> {
  const skills = (isProject: boolean) =>
    catalog.courses
      .filter(({ activity, plannable }) => plannable && (activity === "project") === isProject)
      .flatMap(({ gives }) => gives.map(({ skill }) => skill));
  const others = new Set(skills(false));
  return new Set(skills(true).filter((skill) => !others.has(skill)));
}

function leftToOwnWork(catalog: Catalog, request: PlanRequest, known: Levels): readonly SkillId[] {
  const asked = new Set(explicit(catalog, request).map(({ skill }) => skill));
  const left = oftenAsked(catalog, request).filter(
    (held) => isUntaught(catalog, held.skill) && !asked.has(held.skill) && !isHeld(known, held),
  );
  return [...new Set(left.map(({ skill }) => skill))].sort();
}

function explicit(catalog: Catalog, request: PlanRequest): readonly Held[] {
  const stage = stageOf(catalog, request);
  return [...(stage?.needs ?? []).map(({ needs }) => needs), ...request.want];
}

function oftenAsked(catalog: Catalog, { goal, full }: PlanRequest): readonly Held[] {
  return goal !== null && full ? catalog.role(goal).often.map(({ needs }) => needs) : [];
}

function isUntaught(catalog: Catalog, skill: SkillId): boolean {
  return catalog.skill(skill).untaught !== null;
}

/** The skills that the plan must end with, by id. */
export function wantedSkills(catalog: Catalog, request: PlanRequest): readonly SkillId[] {
  return neededLevels(catalog, request).map(({ skill }) => skill);
}

/** Skills held at the start at *with help* or further, by id. */
export function knownSkills(catalog: Catalog, request: PlanRequest): readonly SkillId[] {
  return heldIn(knownLevels(catalog, request))
    .filter(({ level }) => level >= WITH_HELP)
    .map(({ skill }) => skill);
}
