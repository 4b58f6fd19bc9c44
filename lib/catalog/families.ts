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
