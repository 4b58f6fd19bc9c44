import { SMALL } from "@/tests/support/small-planner";

/** What stays as it is in every language: the names of the small catalog. */
export const NAMES: ReadonlySet<string> = new Set([
  ...SMALL.skills.flatMap(({ title, meaning, area }) => [title, meaning, area]),
  ...SMALL.courses.flatMap(({ title, institution, platform, summary }) => [
    title,
    institution,
    platform,
    summary ?? "",
  ]),
  ...SMALL.courses.flatMap(({ definitionOfDone, project }) => [
    ...definitionOfDone,
    ...(project
      ? [project.task, project.ownData ?? "", ...project.steps, ...project.writeUp, ...project.questions]
      : []),
  ]),
  ...SMALL.roles.flatMap(({ stages }) => stages.map(({ title }) => title)),
  ...SMALL.roles.flatMap(({ title, summary, certificates }) => [title, summary, certificates]),
  ...SMALL.backgrounds.map(({ remark }) => remark),
]);

/** The section whose heading has this id. */
export function section(headingId: string): Element {
  const found = document.getElementById(headingId)?.closest("section, dialog");
  if (!found) throw new Error(`no section is headed by ${headingId}`);
  return found;
}
