import type { PlanRequest } from "@/lib/planner";
import { spellBreak } from "@/lib/request/wishes/break-spelling";
import type { LinkNumbers } from "./numbers";
import { PACKABLE, packList } from "./pack-lists";
import { DEFAULT_REQUEST, LINK_VERSION, PARAMETERS, type Parameter, USUAL_LENGTH } from "./parameters";

type Spelling = Readonly<Record<Parameter, string | null>>;

/**
 * The link of a request: a query string without `?`, of letters, digits and `-_.~,=&` alone, so that no chat or mail
 * program mangles it. `v`, `goal`, `from`, `hours` and `start` are written wherever they are set, all else only where
 * it differs from the defaults. Reading it again gives the same request, its lists in the same order.
 *
 * Over 170 characters, with `numbers`, the longest lists are packed one by one until it fits: see `pack-lists.ts`. A
 * list that is not in the ids' own order stays plain, so that nothing about it is lost.
 *
 * @example encodeRequest({ ...DEFAULT_REQUEST, goal, hoursPerWeek: 8 }) // "v=1&goal=ml-engineer&hours=8"
 */
export function encodeRequest(request: PlanRequest, numbers?: LinkNumbers): string {
  const plain = spell(request);
  return write(numbers ? shorten(plain, numbers) : plain);
}

function write(values: Spelling): string {
  return PARAMETERS.filter((name) => values[name] !== null && values[name] !== "")
    .map((name) => `${name}=${values[name]}`)
    .join("&");
}

/** The values with as few lists packed as it takes, the longest first. */
function shorten(values: Spelling, numbers: LinkNumbers): Spelling {
  let shorter = values;
  const lists = PACKABLE.map((name) => ({ name, plain: values[name] ?? "" }));
  for (const { name, plain } of lists.toSorted((a, b) => b.plain.length - a.plain.length)) {
    if (write(shorter).length <= USUAL_LENGTH) break;
    const packed = plain === "" ? null : packList(name, plain.split(","), numbers);
    if (packed !== null && packed.length < plain.length) shorter = { ...shorter, [name]: packed };
  }
  return shorter;
}

/** Each parameter in the link's plain spelling; null or blank where it is left out. */
function spell(request: PlanRequest): Spelling {
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
