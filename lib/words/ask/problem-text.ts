import type { Catalog } from "@/lib/catalog";
import { type NumberRange, PREFERENCES, type RequestProblem, WEEKDAY_HOURS, WISHES } from "@/lib/request";
import { assertNever } from "@/lib/words/assert-never";
import { problems } from "@/lib/words/messages/en/ask/problems";
import { english, type Translator } from "@/lib/words/messages/translator";
import { type LinkProblem, type NamedProblem, nameProblem } from "./link-problem";

/** A problem of a link in plain words. */
export function linkProblemText(link: LinkProblem, t: Translator = english): string {
  if (link.kind === "borrowed-goal") return t(problems).borrowedGoal[link.of];
  const text = namedProblemText(link.problem, t);
  return link.scenario === null ? text : t(problems).ofScenario(link.scenario, text);
}

/**
 * A problem of a link in plain words: which parameter, what stood there, and what was done instead.
 *
 * @example
 * problemText({ parameter: "hours", value: "abc", code: "not-a-number", used: "5" }, catalog)
 * // "hours: “abc” is not a number, so the plan uses 5."
 */
export function problemText(problem: RequestProblem, catalog: Catalog, t: Translator = english): string {
  return namedProblemText(nameProblem(problem, catalog), t);
}

function namedProblemText(problem: NamedProblem, t: Translator): string {
  const said = t(problems);
  const { parameter, value, code, course } = problem;
  const used = problem.used ?? "";
  switch (code) {
    case "missing-goal":
      return said.missingGoal;
    case "unknown-id":
      return said.unknownId(parameter, value, nounOf(parameter));
    case "unknown-stage":
      return said.unknownStage(parameter, value, used);
    case "stage-beyond-plans":
      return said.stageBeyondPlans(parameter, value, used);
    case "not-a-level":
      return said.notALevel(parameter, value, used);
    case "given-up":
      return givenUpText(problem, t);
    case "not-a-number":
      return said.notANumber(parameter, value, insteadOf(parameter), problem.used);
    case "out-of-range": {
      const range = RANGES.get(parameter);
      return range
        ? said.outOfRange(parameter, value, range.min, range.max, used)
        : said.outOfBounds(parameter, value, used);
    }
    case "rounded":
      return said.rounded(parameter, value, stepOf(parameter), used);
    case "not-a-date":
      return said.notADate(parameter, value, insteadOf(parameter), problem.used);
    case "not-a-choice":
      if (parameter === "v") return said.unknownVersion(value, used);
      return parameter === "prefer"
        ? said.notAChoice(parameter, value, PREFERENCES, used)
        : said.notASwitch(parameter, value, used);
    case "bad-week":
      return said.badWeek(parameter, value, WEEKDAY_HOURS.min, WEEKDAY_HOURS.max);
    case "too-full-days":
      return said.tooFullDays(parameter, value, WEEKDAY_HOURS.max, used);
    case "bad-label":
      return said.badLabel(parameter, value);
    case "bad-range":
      return said.badRange(parameter, value);
    case "repeated":
      return said.repeated(parameter, value, used);
    case "too-long":
      return said.tooLong(parameter, value);
    case "too-many":
      return said.tooMany(parameter, value, used);
    case "damaged":
      return said.damaged(parameter, value);
    case "damaged-plan":
      return said.damagedPlan;
    case "newer-plan":
      return said.newerPlan;
    case "unknown-number":
      return said.unknownNumber(parameter, value, nounOf(parameter));
    case "unknown-entries":
      return said.unknownEntries(parameter, Number(value), nounOf(parameter));
    case "more-problems":
      return said.moreProblems(Number(value));
    case "pinned-and-skipped":
      return said.pinnedAndSkipped(course, value);
    case "not-plannable":
      return said.notPlannable(course, value);
    case "in-the-past":
      return said.inThePast(parameter, value);
    case "unknown-parameter":
      return value === "" ? said.unknownParameter(parameter) : said.unknownParameterSaying(parameter, value);
    case "unknown-parameters":
      return said.unknownParameters(value);
    default:
      return assertNever(code);
  }
}

/** Which course it was, why it went, and the way on. */
function givenUpText({ parameter, value, gone }: NamedProblem, t: Translator): string {
  if (gone === null) return t(problems).givenUp(parameter, value);
  switch (parameter) {
    case "pin":
      return t(problems).givenUpPin(parameter, gone, gone.skill);
    case "done":
      return t(problems).givenUpDone(parameter, gone, gone.skill);
    default:
      return t(problems).givenUpSkip(parameter, gone);
  }
}

function nounOf(parameter: string): "role" | "background" | "skill" | "course" | "program" | "entry" {
  switch (parameter) {
    case "goal":
      return "role";
    case "from":
      return "background";
    case "know":
    case "learn":
    case "want":
      return "skill";
    case "pin":
    case "skip":
    case "done":
      return "course";
    case "program":
      return "program";
    default:
      return "entry";
  }
}

/** What is done where a parameter cannot be read and nothing is used in its place. */
function insteadOf(parameter: string): "start" | "by" | "budget" | "portfolio" | "apply" | "other" {
  switch (parameter) {
    case "start":
    case "by":
    case "budget":
    case "portfolio":
    case "apply":
      return parameter;
    default:
      return "other";
  }
}

const RANGES: ReadonlyMap<string, NumberRange> = new Map(
  WISHES.parameters.flatMap(({ name, value }) => (value.kind === "number" ? [[name, value.range]] : [])),
);

/** How fine a number of a link may be. */
function stepOf(parameter: string): "whole" | "quarters" | "decimals" {
  const perUnit = RANGES.get(parameter)?.perUnit;
  if (parameter === "days" || perUnit === 4) return "quarters";
  return perUnit === 100 ? "decimals" : "whole";
}
