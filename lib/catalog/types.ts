import type { Dataset, Tool } from "./activity-schema";
import type {
  BackgroundFile,
  BackgroundId,
  CourseFile,
  CourseId,
  GivenUpCourse,
  Program,
  ProgramId,
  RoleFile,
  RoleId,
  Skill,
  SkillId,
} from "./schema";
import type { Held, Levels } from "./skill-level";

/** An activity of the catalog: a course, a practice set, a book or a project. */
export interface Course extends Omit<CourseFile, "teaches"> {
  /** The level that the learner holds afterwards, by skill id. */
  readonly gives: readonly Held[];
  /** What it teaches to *with help* or further. */
  readonly teaches: readonly SkillId[];
  /** What it only shows. */
  readonly touches: readonly SkillId[];
}

export interface Role extends RoleFile {
  /** What the usual stage needs. */
  readonly mustHave: readonly SkillId[];
  /** What is often asked and the usual stage does not need. */
  readonly oftenAsked: readonly SkillId[];
  readonly niceToHave: readonly SkillId[];
}

/** One stage of a role. */
export type Stage = Role["stages"][number];

export interface Background extends Omit<BackgroundFile, "levels"> {
  /** By skill id. */
  readonly held: readonly Held[];
  /** What is held at *with help* or further. */
  readonly knows: readonly SkillId[];
}

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
  readonly tools: readonly Tool[];
  /** Courses that were taken out, by id: old links may still name them. */
  readonly givenUp: readonly GivenUpCourse[];
  findSkill(id: string): Skill | undefined;
  findCourse(id: string): Course | undefined;
  findProgram(id: string): Program | undefined;
  findRole(id: string): Role | undefined;
  findBackground(id: string): Background | undefined;
  findTool(id: string): Tool | undefined;
  /** The record of an id that this catalog minted. */
  skill(id: SkillId): Skill;
  course(id: CourseId): Course;
  program(id: ProgramId): Program;
  role(id: RoleId): Role;
  background(id: BackgroundId): Background;
  dataset(id: Dataset["id"]): Dataset;
  /** `levels` with all that they imply. */
  closeLevels(levels: Levels): Levels;
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
