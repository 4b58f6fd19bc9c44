type Json = Readonly<Record<string, unknown>>;

/** The skill of own work in catalogs of version 1. */
const OWN_WORK = "portfolio-project";

/**
 * A catalog of version 1, whose skills are held or not, in the form of today: what a course `teaches` counts as *with
 * help*, what it `touches` as *seen*; a role is one stage that needs its core *with help*; a background knows its skills
 * *alone*. Where own work is a skill, a project of 20 hours teaches it. Anything else is returned as it is.
 */
export function upgradeV1(json: unknown): unknown {
  if (!isRecord(json)) return json;
  const skills = listOf(json.skills);
  const own = listOf(json.courses);
  const isOld = own.some((course) => Array.isArray(course.teaches));
  const courses = own.map(upgradeCourse);
  const ground = isOld ? skills.find(({ id }) => id === OWN_WORK) : undefined;
  const { briefs: _briefs, ...rest } = json;
  return {
    ...rest,
    ...(Array.isArray(json.courses) && { courses: ground ? [...courses, ownWork(ground, json)] : courses }),
    ...(Array.isArray(json.roles) && { roles: listOf(json.roles).map(upgradeRole) }),
    ...(Array.isArray(json.backgrounds) && { backgrounds: listOf(json.backgrounds).map(upgradeBackground) }),
  };
}

const isRecord = (value: unknown): value is Json => typeof value === "object" && value !== null;
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const idsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((id) => typeof id === "string") : [];

const atLevel = (ids: unknown, level: 1 | 2 | 3) => Object.fromEntries(idsIn(ids).map((id) => [id, level]));

function upgradeCourse(course: Json): Json {
  if (!Array.isArray(course.teaches)) return course;
  const { touches, requirements, ...rest } = course;
  return {
    ...rest,
    teaches: { ...atLevel(touches, 1), ...atLevel(course.teaches, 2) },
    ...(requirements !== undefined && { assumes: requirements }),
  };
}

function upgradeRole(role: Json): Json {
  const { mustHave, oftenAsked, niceToHave, portfolio: _portfolio, ...rest } = role;
  if (mustHave === undefined || role.stages !== undefined) return role;
  const needs = (ids: unknown) => idsIn(ids).map((id) => ({ needs: id }));
  return {
    ...rest,
    stages: [{ id: "ready", title: "Ready to apply", needs: needs(mustHave) }],
    usual: "ready",
    often: needs(oftenAsked),
    nice: niceToHave ?? [],
  };
}

function upgradeBackground(background: Json): Json {
  const { knows, ...rest } = background;
  return Array.isArray(knows) ? { ...rest, levels: atLevel(knows, 3) } : background;
}

function ownWork({ title, requires }: Json, { courses, givenUp, skillNumbers }: Json): Json {
  const numbers = [...listOf(courses), ...listOf(givenUp)].map(({ number }) => Number(number) || 0);
  return {
    id: "own-project",
    number: Math.max(0, ...numbers) + 1,
    title: typeof title === "string" ? title : "A project of your own",
    activity: "project",
    platform: "Your own",
    institution: "Your own",
    kind: "own-project",
    programs: [],
    level: null,
    url: null,
    hours: { low: 10, typical: 20, high: 40 },
    ...(skillNumbers === undefined
      ? { requires: requires ?? { all: [] } }
      : { assumes: [{ needs: requires, basis: "mentor", because: "It rests on it." }] }),
    recommended: [],
    teaches: { [OWN_WORK]: 2 },
    sources: [],
    status: "current",
    project: {
      roles: [],
      part: "final",
      task: "Build something of your own that shows what you learned.",
      steps: [],
      writeUp: [],
      questions: [],
    },
  };
}
