import type { Catalog } from "@/lib/catalog";
import { collectProblems, readChoice, reconcileWishes, WISHES } from "@/lib/request";
import { readCarried } from "./carried-plan";
import { gatherValues } from "./gather-values";
import { unpackLists } from "./pack-lists";
import { LINK_VERSIONS, PARAMETERS } from "./parameters";
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
  const reading = { values: unpackLists(values, catalog, report), catalog, report };
  readChoice(reading, "v", { choices: LINK_VERSIONS, usual: LINK_VERSIONS[0] });
  const request = reconcileWishes(WISHES.read(reading), catalog, report);
  if (request.goal !== null || request.want.length > 0)
    return { ok: true, request, problems: problems(), carried };
  report("goal", reading.values.get("goal") ?? "", "missing-goal");
  return { ok: false, problems: problems() };
}
