import type { Catalog, SkillId } from "@/lib/catalog";
import type { PlanRequest } from "./wishes";

/** The skill that the built-in portfolio step teaches. */
export const PORTFOLIO_SKILL = "portfolio-project";

/**
 * Skills that the plan must end with: the role's core (with `full`, what postings often ask as well) and `want`, by id.
 * What is often asked and marked in the data as taught by no course is not among them: see `leftToOwnWork`. Portfolio
 * work is none of them where the learner wants no hours for it.
 */
export function wantedSkills(catalog: Catalog, request: PlanRequest): readonly SkillId[] {
  const often = oftenAsked(catalog, request).filter((skill) => !isUntaught(catalog, skill));
  const wanted = [...new Set([...explicit(catalog, request), ...often])].sort();
  return request.portfolioHours === 0 ? wanted.filter((skill) => skill !== PORTFOLIO_SKILL) : wanted;
}

/**
 * Skills that `full` asks for and no course teaches, by id: the learner's own work, which the plan does not wait for. What
 * is held, in the core or wanted by name is none of them.
 */
export function leftToOwnWork(catalog: Catalog, request: PlanRequest): readonly SkillId[] {
  const settled = new Set([...explicit(catalog, request), ...knownSkills(catalog, request)]);
  const left = oftenAsked(catalog, request).filter(
    (skill) => isUntaught(catalog, skill) && !settled.has(skill),
  );
  return [...new Set(left)].sort();
}

function explicit(catalog: Catalog, { goal, want }: PlanRequest): readonly SkillId[] {
  return [...(goal === null ? [] : catalog.role(goal).mustHave), ...want];
}

function oftenAsked(catalog: Catalog, { goal, full }: PlanRequest): readonly SkillId[] {
  return goal !== null && full ? catalog.role(goal).oftenAsked : [];
}

function isUntaught(catalog: Catalog, skill: SkillId): boolean {
  return catalog.skill(skill).untaught !== null;
}

/** Skills held at the start: the background's and `know`, without `learn`, and what finished courses taught, by id. */
export function knownSkills(catalog: Catalog, request: PlanRequest): readonly SkillId[] {
  const background = request.from === null ? [] : catalog.background(request.from).knows;
  const relearn = new Set(request.learn);
  const held = [...background, ...request.know].filter((skill) => !relearn.has(skill));
  const finished = request.done.flatMap((id) => catalog.course(id).teaches);
  return [...new Set([...held, ...finished])].sort();
}
