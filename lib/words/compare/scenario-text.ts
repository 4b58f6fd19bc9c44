import type { Catalog } from "@/lib/catalog";
import { type CivilDate, daysBetween } from "@/lib/civil-date";
import type { Scenario } from "@/lib/compare";
import { encodeRequest } from "@/lib/link";
import { counted, hoursNumber } from "@/lib/words/amounts";
import { backgroundWords, roleWords } from "@/lib/words/ask/sentence";
import { PREFERENCE_LABEL } from "@/lib/words/catalog/labels";

/**
 * What makes a scenario another than the first, short enough for a heading: "10 hours a week, for the lowest cost".
 * The first is "This plan", or its program's title.
 */
export function scenarioTitle(scenario: Scenario, first: Scenario, catalog: Catalog): string {
  const { request, program } = scenario;
  if (program !== null && program !== first.program) {
    const { title } = catalog.program(program);
    return request.hoursPerWeek === first.request.hoursPerWeek
      ? title
      : `${title}, ${paceWords(request.hoursPerWeek)}`;
  }
  const changes = differences(scenario, first, catalog);
  const [head, ...tail] = changes;
  if (head === undefined) return first.program === null ? "This plan" : catalog.program(first.program).title;
  return [`${head.charAt(0).toUpperCase()}${head.slice(1)}`, ...tail].join(", ");
}

function differences({ request, program }: Scenario, first: Scenario, catalog: Catalog): readonly string[] {
  const { request: base } = first;
  const said: string[] = [];
  if (program === null && first.program !== null) said.push("a plan of its own");
  if (request.goal !== base.goal) {
    said.push(request.goal === null ? "other skills" : catalog.role(request.goal).title);
  }
  if (request.from !== base.from) said.push(`from ${startWords(request.from, catalog)}`);
  if (request.hoursPerWeek !== base.hoursPerWeek) said.push(paceWords(request.hoursPerWeek));
  if (request.prefer !== base.prefer) said.push(`for ${PREFERENCE_LABEL[request.prefer]}`);
  const same = { goal: null, from: null, hoursPerWeek: 5, prefer: "balanced" } as const;
  if (encodeRequest({ ...request, ...same }) !== encodeRequest({ ...base, ...same })) {
    said.push("with other wishes");
  }
  return said;
}

/** "A programmer to a machine learning engineer, 5 hours a week": what was asked, in one line. */
export function askedText({ request, program }: Scenario, catalog: Catalog): string {
  if (program !== null) return `The whole program, as it is sold, at ${paceWords(request.hoursPerWeek)}`;
  const goal = request.goal === null ? "the skills asked for" : roleWords(catalog.role(request.goal));
  const start = startWords(request.from, catalog);
  return `${start.charAt(0).toUpperCase()}${start.slice(1)} to ${goal}, ${paceWords(request.hoursPerWeek)}`;
}

function startWords(from: Scenario["request"]["from"], catalog: Catalog): string {
  return from === null ? "someone who starts from nothing" : backgroundWords(catalog.background(from));
}

/** "10 hours a week" */
export function paceWords(hours: number): string {
  return `${hours === Math.round(hours) ? hoursNumber(hours) : hours} ${hours === 1 ? "hour" : "hours"} a week`;
}

/** "24 weeks", "about 8 years" */
export function weeksText(weeks: number): string {
  if (weeks < 104) return weeks === 1 ? "1 week" : `${weeks} weeks`;
  return `about ${Math.round(weeks / 26) / 2} years`;
}

/** How far `day` lies from `from`: "12 weeks later", "5 days sooner", "the same day". */
export function apartText(from: CivilDate, day: CivilDate): string {
  const days = daysBetween(from, day);
  if (days === 0) return "the same day";
  const apart = Math.abs(days);
  return `${apart < 14 ? counted(apart, "day") : weeksText(Math.round(apart / 7))} ${days > 0 ? "later" : "sooner"}`;
}
