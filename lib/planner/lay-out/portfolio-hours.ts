import type { Catalog, Course } from "@/lib/catalog";
import { PORTFOLIO_HOURS } from "@/lib/planner/task/weights";
import type { PortfolioHours } from "@/lib/planner/types";
import { type PlanRequest, PORTFOLIO_SKILL } from "@/lib/request";

/** Enough to use a few skills once on something real, and to write it up: our judgement. */
const SMALL_PORTFOLIO_HOURS: PortfolioHours = { low: 5, typical: 10, high: 20 };

/**
 * Hours of portfolio work in all beside `courses`, before the pace factor; null for none. What the learner set comes
 * first: a time box, low, typical and high alike, and none for 0. Else the role's own hours; without a role a small piece,
 * or a whole one where the skill itself is wanted. None by itself where a course has its learners carry a project of their
 * own, and where the catalog does not know the skill.
 */
export function portfolioHoursOf(
  catalog: Catalog,
  request: PlanRequest,
  courses: readonly Course[],
): PortfolioHours | null {
  const { portfolioHours, goal, want } = request;
  if (portfolioHours !== null) {
    return portfolioHours === 0
      ? null
      : { low: portfolioHours, typical: portfolioHours, high: portfolioHours };
  }
  const skill = catalog.findSkill(PORTFOLIO_SKILL)?.id;
  if (skill === undefined || courses.some(({ teaches }) => teaches.includes(skill))) return null;
  if (goal === null) return want.includes(skill) ? PORTFOLIO_HOURS : SMALL_PORTFOLIO_HOURS;
  const { portfolio, mustHave } = catalog.role(goal);
  if (portfolio === null) return mustHave.includes(skill) || want.includes(skill) ? PORTFOLIO_HOURS : null;
  const { low, typical, high } = portfolio;
  return { low, typical, high };
}
