export { MODEL_SKILLS } from "@/lib/planner/lay-out/place-portfolio";
export { type FirstPiece, firstPieceOf, reorderPlan } from "@/lib/planner/lay-out/reorder-plan";
export { certify } from "@/lib/planner/proof/certify";
export { type CertificateFault, checkCertificate } from "@/lib/planner/proof/check-certificate";
export { checkPlan, type PlanFault } from "@/lib/planner/proof/check-plan";
export { SearchMemory } from "@/lib/planner/search/search-memory";
export { type CompiledCatalog, compileCatalog } from "@/lib/planner/task/compile-catalog";
export { PORTFOLIO_HOURS, WEIGHTS } from "@/lib/planner/task/weights";
export { planFront } from "./front";
export { leastBudget } from "./least-budget";
export { plan } from "./plan";
export { planInputs } from "./plan-inputs";
export type {
  Break,
  Certificate,
  FrontPoint,
  Impossible,
  Landmark,
  Plan,
  PlanGuidance,
  PlanLimits,
  PlanOutcome,
  PlanRequest,
  PlanStep,
  PortfolioHours,
  PortfolioPart,
  Preference,
  Proof,
  Reason,
  WeekdayHours,
  Wish,
} from "./types";
export { PREFERENCES } from "./types";
export { knownSkills, leftToOwnWork, PORTFOLIO_SKILL, wantedSkills } from "./wanted-skills";
