export { planFront } from "./front";
export { MODEL_SKILLS } from "./lay-out/place-portfolio";
export { type FirstPiece, firstPieceOf, reorderPlan } from "./lay-out/reorder-plan";
export { leastBudget } from "./least-budget";
export { plan } from "./plan";
export { certify } from "./proof/certify";
export { type CertificateFault, checkCertificate } from "./proof/check-certificate";
export { checkPlan, type PlanFault } from "./proof/check-plan";
export { SearchMemory } from "./search/search-memory";
export { type CompiledCatalog, compileCatalog } from "./task/compile-catalog";
export { PORTFOLIO_HOURS, WEIGHTS } from "./task/weights";
export type {
  Certificate,
  FrontPoint,
  Impossible,
  Landmark,
  Plan,
  PlanGuidance,
  PlanLimits,
  PlanOutcome,
  PlanStep,
  PortfolioHours,
  PortfolioPart,
  Proof,
  Reason,
} from "./types";
