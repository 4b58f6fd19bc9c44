export { type AdviceSource, readAdviceSource, spellAdviceSource } from "./advice-source";
export { FRESH_YEARS, isStale } from "./age";
export { assembleCatalogFile } from "./assemble";
export { checkRecords } from "./audit/check-records";
export { type CoverageReport, reportCoverage } from "./audit/coverage-report";
export { type CatalogFiles, describeFault } from "./audit/locate-fault";
export { coursePayee, type Due, dueFor, type Payee } from "./dues";
export { conjunction, holds, residual, skillsIn } from "./expression";
export { freezeCatalog } from "./freeze-catalog";
export { CatalogError, catalogOrThrow, parseCatalog, parseRecords } from "./load-catalog";
export { briefFor } from "./portfolio";
export type { Brief, Dataset } from "./portfolio-schema";
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
  Background,
  BackgroundId,
  CatalogFile,
  CatalogRecords,
  Course,
  CourseId,
  FactKind,
  Hours,
  Price,
  Program,
  ProgramId,
  Requirement,
  Role,
  RoleId,
  Skill,
  SkillExpression,
  SkillId,
  Source,
  WholeCatalogFile,
  WorkflowPart,
} from "./schema";
export { catalogFile, catalogRecords } from "./schema";
export { type StatusGround, statusGround } from "./status-ground";
export { programTraits, type Trait, type TraitId, traitsOf } from "./traits";
export type { Catalog, CatalogFault, CatalogResult } from "./types";
