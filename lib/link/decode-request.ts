import type { Catalog, CourseId } from "@/lib/catalog";
import { type PlanRequest, PREFERENCES } from "@/lib/planner";
import {
  type Reading,
  readChoice,
  readDate,
  readFlag,
  readId,
  readIds,
  readNumber,
} from "@/lib/request/reading/read-values";
import { collectProblems, type Report } from "@/lib/request/reading/report";
import { reconcileWishes } from "@/lib/request/reconcile";
import { readBreaks } from "@/lib/request/wishes/breaks";
import { readWeek } from "@/lib/request/wishes/week";
import { readCarried } from "./carried-plan";
import { gatherValues } from "./gather-values";
import { unpackLists } from "./pack-lists";
import { DEFAULT_REQUEST, LINK_VERSION, PARAMETERS } from "./parameters";
import type { DecodedRequest } from "./types";

/**
 * The request that a link's parameters mean, and all in them that could not be taken as it stands. What can be read is
 * kept; `ok` is false only where neither a role nor a wanted skill can be read. Never throws.
 *
 * Values come decoded (`URLSearchParams` does that). A renamed id is read as its new name. A blank value is no value,
 * save where a number or a choice is expected.
 *
 * @example
 * decodeRequest(new URLSearchParams("goal=ml-engineer&hours=abc"), catalog)
 * // ok, with hoursPerWeek 5 and the problem { parameter: "hours", value: "abc", code: "not-a-number", used: "5" }
 */
export function decodeRequest(params: Iterable<readonly [string, string]>, catalog: Catalog): DecodedRequest {
  const { problems, report } = collectProblems();
  const values = gatherValues(params, report);
  const carried = readCarried(values, PARAMETERS, report);
  const reading = { values: unpackLists(values, catalog, report), report };
  readChoice(reading, "v", { choices: [LINK_VERSION], usual: LINK_VERSION });
  const request = reconcileWishes(readRequest(reading, catalog), catalog, report);
  if (request.goal !== null || request.want.length > 0) return { ok: true, request, problems, carried };
  report("goal", reading.values.get("goal") ?? "", "missing-goal");
  return { ok: false, problems };
}

function readRequest(reading: Reading, catalog: Catalog): PlanRequest {
  const skill = (id: string) => catalog.findSkill(id);
  const budget = readNumber(reading, "budget", null);
  return {
    goal: readId(reading, "goal", (id) => catalog.findRole(id)),
    from: readId(reading, "from", (id) => catalog.findBackground(id)),
    know: readIds(reading, "know", skill),
    learn: readIds(reading, "learn", skill),
    want: readIds(reading, "want", skill),
    ...readWeek(reading),
    start: readDate(reading, "start"),
    by: readDate(reading, "by"),
    breaks: readBreaks(reading),
    prefer: readChoice(reading, "prefer", { choices: PREFERENCES, usual: DEFAULT_REQUEST.prefer }),
    full: readFlag(reading, "full"),
    pin: readCourses(reading, "pin", catalog),
    skip: readCourses(reading, "skip", catalog),
    done: readCourses(reading, "done", catalog),
    parallel: readParallel(reading),
    pace: readNumber(reading, "pace", DEFAULT_REQUEST.pace),
    audit: readFlag(reading, "audit"),
    portfolioHours: readNumber(reading, "portfolio", null),
    budgetCents: budget === null ? null : Math.round(budget * 100),
  };
}

/** The courses of a list. One that was taken out of the catalog is told from one that never was in it. */
function readCourses(reading: Reading, name: "pin" | "skip" | "done", catalog: Catalog): readonly CourseId[] {
  const isGone = (id: string) => catalog.givenUp.some((course) => course.id === id);
  const report: Report = (parameter, value, code, used) =>
    reading.report(parameter, value, code === "unknown-id" && isGone(value) ? "given-up" : code, used);
  return readIds({ ...reading, report }, name, (id) => catalog.findCourse(id));
}

function readParallel(reading: Reading): 1 | 2 | 3 {
  const courses = readNumber(reading, "parallel", DEFAULT_REQUEST.parallel);
  return courses === 2 || courses === 3 ? courses : 1;
}
