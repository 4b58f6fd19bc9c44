import aliases from "./aliases.json";
import backgrounds from "./backgrounds.json";
import books from "./books.json";
import coreMl from "./courses/core-ml.json";
import foundations from "./courses/foundations.json";
import languageModels from "./courses/language-models-and-operations.json";
import operations from "./courses/operations-and-cloud.json";
import specialFields from "./courses/special-fields.json";
import workingSkills from "./courses/working-skills.json";
import datasets from "./datasets.json";
import edition from "./edition.json";
import givenUp from "./given-up.json";
import institutions from "./institutions.json";
import mirrorHosts from "./mirrors.json";
import platforms from "./platforms.json";
import practice from "./practice.json";
import programs from "./programs.json";
import projects from "./projects.json";
import roles from "./roles.json";
import skillNumbers from "./skill-numbers.json";
import skills from "./skills.json";
import time from "./time.json";
import cohorts from "./time-cohorts.json";
import tools from "./tools.json";

/** The files beside this one by name, with what stands in them, unchecked. */
export const files: Readonly<Record<string, unknown>> = {
  "aliases.json": aliases,
  "backgrounds.json": backgrounds,
  "books.json": books,
  "courses/core-ml.json": coreMl,
  "courses/foundations.json": foundations,
  "courses/language-models-and-operations.json": languageModels,
  "courses/operations-and-cloud.json": operations,
  "courses/special-fields.json": specialFields,
  "courses/working-skills.json": workingSkills,
  "datasets.json": datasets,
  "edition.json": edition,
  "given-up.json": givenUp,
  "institutions.json": institutions,
  "mirrors.json": mirrorHosts,
  "platforms.json": platforms,
  "practice.json": practice,
  "programs.json": programs,
  "projects.json": projects,
  "roles.json": roles,
  "skill-numbers.json": skillNumbers,
  "skills.json": skills,
  "tools.json": tools,
};

/** The facts as they stand in the files beside this one, unchecked: `lib/catalog` turns them into a catalog. */
export const records: unknown = {
  date: edition.date,
  platforms,
  institutions,
  mirrors: mirrorHosts,
  skillNumbers,
  givenUp,
  skills,
  courses: [...coreMl, ...foundations, ...languageModels, ...operations, ...specialFields, ...workingSkills],
  programs,
  roles,
  backgrounds,
  practice,
  books,
  projects,
  datasets,
  tools,
  aliases,
};

/** Hosts of mirrors and generated sites: they may support no fact alone. */
export const mirrors: readonly string[] = mirrorHosts;

/** The numbers of the time model with their sources, unchecked: `lib/time` reads them. */
export const timeFacts: unknown = time;

/** What learners of public cohorts said that they needed, as deciles, unchecked: `lib/time` reads them. */
export const timeCohorts: unknown = cohorts;
