import type { Brief, Dataset } from "./portfolio-schema";
import type {
  Background,
  BackgroundId,
  Course,
  CourseId,
  GivenUpCourse,
  Program,
  ProgramId,
  Role,
  RoleId,
  Skill,
  SkillId,
} from "./schema";

/**
 * A catalog that has passed every check, frozen. Arrays are sorted by id, so nothing downstream can depend on
 * the order of the records. The `find…` functions also follow aliases and are the only way from a string to an id.
 */
export interface Catalog {
  readonly version: string;
  readonly skills: readonly Skill[];
  readonly courses: readonly Course[];
  readonly programs: readonly Program[];
  readonly roles: readonly Role[];
  readonly backgrounds: readonly Background[];
  readonly datasets: readonly Dataset[];
  readonly briefs: readonly Brief[];
  /** Courses that were taken out, by id: old links may still name them. */
  readonly givenUp: readonly GivenUpCourse[];
  findSkill(id: string): Skill | undefined;
  findCourse(id: string): Course | undefined;
  findProgram(id: string): Program | undefined;
  findRole(id: string): Role | undefined;
  findBackground(id: string): Background | undefined;
  /** The record of an id that this catalog minted. */
  skill(id: SkillId): Skill;
  course(id: CourseId): Course;
  program(id: ProgramId): Program;
  role(id: RoleId): Role;
  background(id: BackgroundId): Background;
  dataset(id: Dataset["id"]): Dataset;
}

/** Something wrong with a catalog: where, and what to do about it. */
export interface CatalogFault {
  readonly entry: string;
  readonly field: string;
  readonly message: string;
}

export type CatalogResult =
  | { readonly ok: true; readonly catalog: Catalog }
  | { readonly ok: false; readonly faults: readonly CatalogFault[] };
