import type { Tool } from "./activity-schema";
import type { Catalog, Course } from "./types";

/** One of several tools of a kind, of which a plan should hold one: a language, a framework, a cloud. */
export interface FamilyMember {
  readonly id: string;
  readonly family: string;
  /** Who holds one of these skills, if only from having seen it, uses it already. */
  readonly skills: readonly string[];
}

/** The languages of exercises as tools: who writes Python is at home in every course that does. */
const LANGUAGE_TOOLS: Readonly<Record<string, string>> = { python: "python-3", r: "r" };

/** The skill of each language that exercises are written in. SQL goes with every language. */
const LANGUAGE_SKILLS: Readonly<Record<string, string | null>> = {
  python: "python",
  r: "r-language",
  cpp: "cpp-basics",
  "matlab-octave": null,
  javascript: null,
};

/** Whether the exercises of `course` are in another language than those that `asked` holds; where it holds none, none is. */
export function isInOtherLanguage({ codeLanguage }: Course, asked: ReadonlySet<string>): boolean {
  const skill = LANGUAGE_SKILLS[codeLanguage ?? ""];
  if (skill === undefined || (skill !== null && asked.has(skill))) return false;
  return Object.values(LANGUAGE_SKILLS).some((other) => other !== null && asked.has(other));
}

/** The members of tool families that a course is built on, by id. */
export function familiesOf(
  course: Course,
  catalog: Pick<Catalog, "findTool" | "tools">,
): readonly FamilyMember[] {
  const language = LANGUAGE_TOOLS[course.codeLanguage ?? ""];
  const ids: readonly string[] = language === undefined ? course.builtOn : [...course.builtOn, language];
  const members = new Map<string, FamilyMember>();
  for (const id of ids) {
    const tool = catalog.findTool(id);
    if (!tool || tool.family === null) continue;
    const member = memberOf(tool);
    members.set(member, { id: member, family: tool.family, skills: skillsOf(catalog.tools, member) });
  }
  return [...members.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const memberOf = (tool: Tool): string => tool.member ?? tool.id;

function skillsOf(tools: readonly Tool[], member: string): readonly string[] {
  return tools.flatMap((tool) => (memberOf(tool) === member && tool.skill !== null ? [tool.skill] : []));
}
