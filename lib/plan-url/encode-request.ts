import type { PlanRequest } from "@/lib/planner";
import { spellBreak } from "./break-spelling";
import { DEFAULT_REQUEST, LINK_VERSION, PARAMETERS, type Parameter } from "./parameters";

/**
 * The link of a request: a query string without `?`, of letters, digits and `-_.~,=&` alone, so that no chat or mail
 * program mangles it. `v`, `goal`, `from`, `hours` and `start` are written wherever they are set, all else only where
 * it differs from the defaults. Reading it again gives the same request, its lists in the same order.
 *
 * @example encodeRequest({ ...DEFAULT_REQUEST, goal, hoursPerWeek: 8 }) // "v=1&goal=ml-engineer&hours=8"
 */
export function encodeRequest(request: PlanRequest): string {
  const values = spell(request);
  return PARAMETERS.filter((name) => values[name] !== null && values[name] !== "")
    .map((name) => `${name}=${values[name]}`)
    .join("&");
}

/** Each parameter in the link's spelling; null or blank where it is left out. */
function spell(request: PlanRequest): Readonly<Record<Parameter, string | null>> {
  const { goal, from, start, by, budgetCents, prefer, parallel, pace, portfolioHours } = request;
  return {
    v: LINK_VERSION,
    goal,
    from,
    know: request.know.join(","),
    learn: request.learn.join(","),
    want: request.want.join(","),
    hours: String(request.hoursPerWeek),
    days: request.weekdays?.join(",") ?? null,
    start,
    by,
    breaks: request.breaks.map(spellBreak).join(","),
    prefer: prefer === DEFAULT_REQUEST.prefer ? null : prefer,
    full: request.full ? "1" : null,
    pin: request.pin.join(","),
    skip: request.skip.join(","),
    done: request.done.join(","),
    parallel: parallel === DEFAULT_REQUEST.parallel ? null : String(parallel),
    pace: pace === DEFAULT_REQUEST.pace ? null : String(pace),
    audit: request.audit ? "1" : null,
    budget: budgetCents === null ? null : String(budgetCents / 100),
    portfolio: portfolioHours === null ? null : String(portfolioHours),
  };
}
