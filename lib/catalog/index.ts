export type { Dataset, ProjectBrief, Tool } from "./activity-schema";
export { type AdviceSource, readAdviceSource, spellAdviceSource } from "./advice-source";
export { FRESH_YEARS, isStale } from "./age";
export { assembleCatalogFile } from "./assemble";
export { checkRecords } from "./audit/check-records";
export { type CoverageReport, reportCoverage } from "./audit/coverage-report";
export { type CatalogFiles, describeFault } from "./audit/locate-fault";
export { coursePayee, type Due, dueFor, type Payee } from "./dues";
export {
  conjunction,
  coursesIn,
  type Holding,
  heldAskedIn,
  holds,
  isSkillLeaf,
  residual,
  skillsIn,
} from "./expression";
export { type FamilyMember, familiesOf, isInOtherLanguage } from "./families";
export { freezeCatalog } from "./freeze-catalog";
export { CatalogError, catalogOrThrow, parseCatalog, parseRecords } from "./load-catalog";
export {
  coursesAskingFor,
  coursesOfProgram,
  coursesTeaching,
  coursesUnlockedBy,
  roleServedBy,
  type SimilarCourse,
  similarCourses,
  subscriptionOf,
} from "./queries";
export type {
  Activity,
  BackgroundId,
  CatalogFile,
  CatalogRecords,
  CourseId,
  FactKind,
  Hours,
  Price,
  Program,
  ProgramId,
  Requirement,
  RoleId,
  Skill,
  SkillId,
  Source,
  StageId,
  ToolId,
  WholeCatalogFile,
  WorkflowPart,
} from "./schema";
export { catalogFile, catalogRecords } from "./schema";
export {
  ALONE,
  atMost,
  type Held,
  heldIn,
  highest,
  isHeld,
  LEVELS,
  type Level,
  type Levels,
  raise,
  type SkillExpression,
  spellHeld,
  WITH_HELP,
} from "./skill-level";
export { type StatusGround, statusGround } from "./status-ground";
export { programTraits, type Trait, type TraitId, traitsOf } from "./traits";
export type { Background, Catalog, CatalogFault, CatalogResult, Course, Role, Stage } from "./types";
export { upgradeV1 } from "./upgrade-v1";
export { workHours } from "./work-hours";
