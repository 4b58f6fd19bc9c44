import { type PlanRequest, type Spelling, WISHES } from "@/lib/request";
import type { LinkNumbers } from "./numbers";
import { PACKABLE, packList } from "./pack-lists";
import { PARAMETERS, USUAL_LENGTH, versionFor } from "./parameters";

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
  const wishes = WISHES.spell(request);
  const plain = { v: versionFor(wishes), ...wishes };
  return write(numbers ? shorten(plain, numbers) : plain);
}

function write(values: Spelling): string {
  return PARAMETERS.flatMap((name) => (values[name] ? [`${name}=${values[name]}`] : [])).join("&");
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
