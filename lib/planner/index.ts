export { certify } from "./certify";
export { type CertificateFault, checkCertificate } from "./check-certificate";
export { checkPlan, type PlanFault } from "./check-plan";
export { type CompiledCatalog, compileCatalog } from "./compile-catalog";
export { planFront } from "./front";
export { leastBudget } from "./least-budget";
export { MODEL_SKILLS } from "./place-portfolio";
export { plan } from "./plan";
export { planInputs } from "./plan-inputs";
export { type FirstPiece, firstPieceOf, reorderPlan } from "./reorder-plan";
export { SearchMemory } from "./search-memory";
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
export { PORTFOLIO_HOURS } from "./weights";
