import type { BackgroundFile, CourseFile, RoleFile, Skill, SkillId, WholeCatalogFile } from "./schema";
import { type Held, heldIn, type Level, type Levels, raise, WITH_HELP } from "./skill-level";
import type { Background, Catalog, Course, Role } from "./types";

/**
 * The catalog of a file that `parseCatalog` has accepted, here or where the file comes from: nothing is checked, and
 * none of the code that could check it is needed. `file` is frozen in place.
 */
export function freezeCatalog(file: WholeCatalogFile): Catalog {
  const skills = index(file.skills, file.aliases.skills);
  const closeLevels = closureOf(skills.sorted);
  const listed: ListHeld = (levels) =>
    heldIn(closeLevels(new Map(listHeld(levels, skills.find).map(({ skill, level }) => [skill, level]))));
  const courses = index(
    file.courses.map((course) => courseOf(course, listed)),
    file.aliases.courses,
  );
  const programs = index(file.programs, {});
  const roles = index(file.roles.map(roleOf), file.aliases.roles);
  const datasets = index(file.datasets, {});
  const backgrounds = index(
    file.backgrounds.map((background) => backgroundOf(background, listed)),
    file.aliases.backgrounds,
  );
  const tools = index(file.tools, {});
  return Object.freeze({
    version: file.version,
    skills: skills.sorted,
    courses: courses.sorted,
    programs: programs.sorted,
    roles: roles.sorted,
    backgrounds: backgrounds.sorted,
    datasets: datasets.sorted,
    tools: tools.sorted,
    givenUp: index(file.givenUp, {}).sorted,
    findSkill: skills.find,
    findCourse: courses.find,
    findProgram: programs.find,
    findRole: roles.find,
    findBackground: backgrounds.find,
    findTool: tools.find,
    skill: skills.get,
    course: courses.get,
    program: programs.get,
    role: roles.get,
    background: backgrounds.get,
    dataset: datasets.get,
    closeLevels,
  });
}

type ListHeld = (levels: Readonly<Record<string, Level>>) => readonly Held[];

function listHeld(
  levels: Readonly<Record<string, Level>>,
  find: (id: string) => Skill | undefined,
): readonly Held[] {
  return Object.entries(levels).flatMap(([id, level]) => {
    const skill = find(id)?.id;
    return skill === undefined ? [] : [{ skill, level }];
  });
}

const idsOf = (held: readonly Held[]) => held.map(({ skill }) => skill);
const atLeast = (held: readonly Held[], least: Level) => idsOf(held.filter(({ level }) => level >= least));

/** What does not run is never planned. */
function courseOf({ teaches, ...course }: CourseFile, listed: ListHeld): Course {
  const gives = listed(teaches);
  return {
    ...course,
    plannable: course.plannable && course.runsToday?.value !== "no",
    gives,
    teaches: atLeast(gives, WITH_HELP),
    touches: idsOf(gives.filter(({ level }) => level < WITH_HELP)),
  };
}

function roleOf(role: RoleFile): Role {
  const usual = role.stages.find(({ id }) => id === role.usual) ?? role.stages.at(-1);
  const mustHave = idsOf((usual?.needs ?? []).map(({ needs }) => needs));
  const oftenAsked = idsOf(role.often.map(({ needs }) => needs)).filter((id) => !mustHave.includes(id));
  const niceToHave = role.nice.filter((id) => !mustHave.includes(id) && !oftenAsked.includes(id));
  return { ...role, mustHave, oftenAsked, niceToHave };
}

function backgroundOf({ levels, ...background }: BackgroundFile, listed: ListHeld): Background {
  const held = listed(levels);
  return { ...background, held, knows: atLeast(held, WITH_HELP) };
}

/** Adds to levels what they imply: who holds Python at a level holds the basics of programming at the same level. */
function closureOf(skills: readonly Skill[]): (levels: Levels) => Levels {
  const implied = new Map<SkillId, readonly SkillId[]>(
    skills.filter(({ implies }) => implies.length > 0).map(({ id, implies }) => [id, implies]),
  );
  return (levels) => {
    const closed = new Map(levels);
    const queue = [...heldIn(levels)];
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
      const { level } = one;
      const more = (implied.get(one.skill) ?? [])
        .map((skill) => ({ skill, level }))
        .filter(({ skill }) => (closed.get(skill) ?? 0) < level);
      raise(closed, more);
      queue.push(...more);
    }
    return closed;
  };
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
