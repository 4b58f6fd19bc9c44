import type { WholeCatalogFile } from "./schema";
import type { Catalog } from "./types";

/**
 * The catalog of a file that `parseCatalog` has accepted, here or where the file comes from: nothing is checked, and
 * none of the code that could check it is needed. `file` is frozen in place.
 */
export function freezeCatalog(file: WholeCatalogFile): Catalog {
  const skills = index(file.skills, file.aliases.skills);
  const courses = index(file.courses, file.aliases.courses);
  const programs = index(file.programs, {});
  const roles = index(file.roles, file.aliases.roles);
  const datasets = index(file.datasets, {});
  const backgrounds = index(file.backgrounds, file.aliases.backgrounds);
  return Object.freeze({
    version: file.version,
    skills: skills.sorted,
    courses: courses.sorted,
    programs: programs.sorted,
    roles: roles.sorted,
    backgrounds: backgrounds.sorted,
    datasets: datasets.sorted,
    briefs: index(file.briefs, {}).sorted,
    givenUp: index(file.givenUp, {}).sorted,
    findSkill: skills.find,
    findCourse: courses.find,
    findProgram: programs.find,
    findRole: roles.find,
    findBackground: backgrounds.find,
    skill: skills.get,
    course: courses.get,
    program: programs.get,
    role: roles.get,
    background: backgrounds.get,
    dataset: datasets.get,
  });
}

function index<T extends { readonly id: string }>(
  records: readonly T[],
  aliases: Readonly<Record<string, string>>,
) {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1)).map(deepFreeze);
  const byId = new Map(sorted.map((record) => [record.id, record]));
  const renamed = new Map(Object.entries(aliases));
  const find = (id: string): T | undefined => byId.get(id) ?? byId.get(renamed.get(id) ?? "");
  const get = (id: T["id"]): T => {
    const record = byId.get(id);
    if (!record) throw new Error(`The id ${id} belongs to another catalog`);
    return record;
  };
  return { sorted: Object.freeze(sorted), find, get };
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
