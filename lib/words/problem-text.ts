import type { Catalog } from "@/lib/catalog";
import { type NumberRange, PREFERENCES, type RequestProblem, WISHES } from "@/lib/request";
import { counted } from "./amounts";
import { assertNever } from "./assert-never";

/**
 * A problem of a link in plain English: which parameter, what stood there, and what was done instead.
 *
 * @example
 * problemText({ parameter: "hours", value: "abc", code: "not-a-number", used: "5" }, catalog)
 * // "hours: “abc” is not a number, so the plan uses 5."
 */
export function problemText(problem: RequestProblem, catalog: Catalog): string {
  const { parameter, value, used, code } = problem;
  const item = `${parameter}: “${value}”`;
  switch (code) {
    case "missing-goal":
      return "There is no goal to plan for. Choose a role (goal=…) or the skills that you want to learn (want=…).";
    case "unknown-id":
      return `${item} is no ${nounOf(parameter)} in this catalog, so it was left out.`;
    case "unknown-stage":
      return `${item} names no stage of this role, so the plan goes as far as usual (${used}).`;
    case "not-a-level":
      return `${item} names no level (written like ${used}~2: 1 seen, 2 with help, 3 alone), so it was read as ${used}.`;
    case "given-up":
      return givenUpText(problem, catalog);
    case "not-a-number":
      return `${item} is not a number, so ${insteadOf(parameter, used)}.`;
    case "out-of-range":
      return `${item} is not ${boundsOf(parameter)}, so the plan uses ${used}.`;
    case "rounded":
      return `${item} is finer than this can be (${stepOf(parameter)}), so the plan uses ${used}.`;
    case "not-a-date":
      return `${item} is not a day on the calendar (written like 2027-01-31), so ${insteadOf(parameter, used)}.`;
    case "not-a-choice":
      return notAChoice(problem);
    case "bad-week":
      return `${item} is not the hours of seven weekdays, Monday first, each between 0 and 24 (written like 1,1,0,1,0,3,2), so the hours are spread evenly.`;
    case "too-full-days":
      return `${item} a week would put more than 24 on one day, so the plan uses ${used}.`;
    case "bad-label":
      return `${item} is a break whose end cannot be read (written like 2027-02-01..2027-02-14~half~Busy_month). Its days were kept.`;
    case "bad-range":
      return `${item} is not a first and a last day (written like 2027-02-01..2027-02-14), so it was left out.`;
    case "repeated":
      return `${parameter} stands in the link more than once. The first, “${used}”, is used; “${value}” is not.`;
    case "too-long":
      return `${parameter} is far too long to be read, so it was left out. It begins “${value}”.`;
    case "too-many":
      return `${parameter} lists more than ${used} entries. The first ${used} are used; the rest, from “${value}” on, is not.`;
    case "damaged":
      return `${item} was cut or changed on the way, so it could not be read and was left out. Ask for the link again, or set this anew.`;
    case "damaged-plan":
      return "This link was cut or changed on the way: the plan that it carries does not fit its checksum, so only what it asks for is shown. Ask for the link again to see the plan as it was.";
    case "newer-plan":
      return "The plan that this link carries was written by a later Waymark than this one, so only what it asks for is shown.";
    case "unknown-entries":
      return `${parameter}: ${counted(Number(value), "more entry", "more entries")} of the list ${value === "1" ? "is" : "are"} no ${nounOf(parameter)} in this catalog, so ${value === "1" ? "it was" : "they were"} left out.`;
    case "more-problems":
      return `${counted(Number(value), "more part", "more parts")} of the link could not be taken as written.`;
    case "unknown-number":
      return `${parameter}: number ${value} is no ${nounOf(parameter)} in this catalog, so it was left out.`;
    case "pinned-and-skipped":
      return `${courseTitle(value, catalog)} (${value}) is both pinned and left out. The pin is kept.`;
    case "not-plannable":
      return `${courseTitle(value, catalog)} (${value}) cannot be pinned: it can no longer be taken, or no source gives its hours. The plan was made without the pin.`;
    case "in-the-past":
      return `${item} lies before the first day of the plan, so the deadline was left out.`;
    case "unknown-parameter":
      return value === ""
        ? `“${parameter}” is not something a Waymark link can say, so it was left out.`
        : `“${parameter}” (“${value}”) is not something a Waymark link can say, so it was left out.`;
    case "unknown-parameters":
      return `The link says ${value} more things that Waymark does not know. They were left out.`;
    default:
      return assertNever(code);
  }
}

/** Which course it was, why it went, and the way on. */
function givenUpText({ parameter, value }: RequestProblem, catalog: Catalog): string {
  const gone = catalog.givenUp.find(({ id }) => id === value);
  if (gone === undefined) return `${parameter}: “${value}” is no longer in the catalog, so it was left out.`;
  const skill = `“${catalog.skill(gone.about).title}”`;
  const why = `no longer in the catalog: “${gone.title}” (${gone.id}), since ${gone.because}.`;
  switch (parameter) {
    case "pin":
      return `${parameter}: ${why} The plan was made without it; the page of the skill ${skill} tells what else there is.`;
    case "done":
      return `${parameter}: ${why} It counts for nothing here. If you can do ${skill}, add that to what you know.`;
    default:
      return `${parameter}: ${why} It is in no plan, so there is nothing to leave out.`;
  }
}

const NOUNS: ReadonlyMap<string, string> = new Map([
  ["goal", "role"],
  ["from", "background"],
  ["know", "skill"],
  ["learn", "skill"],
  ["want", "skill"],
  ["pin", "course"],
  ["skip", "course"],
  ["done", "course"],
  ["program", "program"],
]);

function nounOf(parameter: string): string {
  return NOUNS.get(parameter) ?? "entry";
}

/** What is done where a parameter cannot be read. */
function insteadOf(parameter: string, used: string | null): string {
  if (used !== null) return `the plan uses ${used}`;
  if (parameter === "start") return "the plan starts today";
  if (parameter === "by") return "the plan has no deadline";
  if (parameter === "budget") return "the plan has no limit on cost";
  if (parameter === "portfolio") return "the plan keeps its own hours for projects";
  if (parameter === "apply") return "the plan keeps its own hours for applying";
  return "it was left out";
}

function notAChoice({ parameter, value, used }: RequestProblem): string {
  if (parameter === "v") {
    return `This link is of version “${value}”, which this Waymark does not know. It was read as version ${used}.`;
  }
  const choices = parameter === "prefer" ? `one of ${PREFERENCES.join(", ")}` : "0 or 1";
  return `${parameter}: “${value}” is not ${choices}, so the plan uses ${used}.`;
}

const RANGES: ReadonlyMap<string, NumberRange> = new Map(
  WISHES.parameters.flatMap(({ name, value }) => (value.kind === "number" ? [[name, value.range]] : [])),
);

function boundsOf(parameter: string): string {
  const range = RANGES.get(parameter);
  return range ? `between ${range.min} and ${range.max}` : "within bounds";
}

const STEPS: ReadonlyMap<number, string> = new Map([
  [1, "whole numbers"],
  [4, "quarters"],
  [100, "two decimals"],
]);

function stepOf(parameter: string): string {
  if (parameter === "days") return "quarters";
  return STEPS.get(RANGES.get(parameter)?.perUnit ?? 1) ?? "whole numbers";
}

function courseTitle(id: string, catalog: Catalog): string {
  return `“${catalog.findCourse(id)?.title ?? id}”`;
}
