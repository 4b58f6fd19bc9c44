export { planFront } from "./front";
export { reorderPlan } from "./lay-out/reorder-plan";
export { leastBudget } from "./least-budget";
export { plan } from "./plan";
export { certify } from "./proof/certify";
export { type CertificateFault, checkCertificate } from "./proof/check-certificate";
export { checkPlan, type PlanFault } from "./proof/check-plan";
export { SearchMemory } from "./search/search-memory";
export { type CompiledCatalog, compileCatalog } from "./task/compile-catalog";
export { WEIGHTS } from "./task/weights";
export type {
  ActivityStep,
  Certificate,
  FrontPoint,
  Impossible,
  Landmark,
  Plan,
  PlanGuidance,
  PlanLimits,
  PlanOutcome,
  PlanStep,
  Proof,
  Raise,
  Reason,
  Station,
  StepHours,
  StepKind,
} from "./types";
