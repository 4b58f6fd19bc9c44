import type { Catalog, SkillId } from "@/lib/catalog";
import type { PlanRequest } from "./types";

/** The skill that the built-in portfolio step teaches. */
export const PORTFOLIO_SKILL = "portfolio-project";

/**
 * Skills that the plan must end with: the role's core (with `full`, what postings often ask as well) and `want`, by id.
 * Portfolio work is none of them where the learner wants no hours for it.
 */
export function wantedSkills(catalog: Catalog, request: PlanRequest): readonly SkillId[] {
  const role = request.goal === null ? null : catalog.role(request.goal);
  const core = role === null ? [] : [...role.mustHave, ...(request.full ? role.oftenAsked : [])];
  const wanted = [...new Set([...core, ...request.want])].sort();
  return request.portfolioHours === 0 ? wanted.filter((skill) => skill !== PORTFOLIO_SKILL) : wanted;
}

/** Skills held at the start: the background's and `know`, without `learn`, and what finished courses taught, by id. */
export function knownSkills(catalog: Catalog, request: PlanRequest): readonly SkillId[] {
  const background = request.from === null ? [] : catalog.background(request.from).knows;
  const relearn = new Set(request.learn);
  const held = [...background, ...request.know].filter((skill) => !relearn.has(skill));
  const finished = request.done.flatMap((id) => catalog.course(id).teaches);
  return [...new Set([...held, ...finished])].sort();
}
