import type { Catalog } from "@/lib/catalog";
import { firstEntries, type Report } from "@/lib/request";
import { checksum } from "./bits";
import type { LinkNumbers } from "./numbers";
import { packBreaks, unpackBreaks } from "./pack-breaks";
import { packNumbers, unpackNumbers } from "./pack-numbers";

/** What begins with it is a packed list; no id does. */
const PACKED = "~";
const CHECK_LENGTH = 2;

const NUMBERED = {
  know: "skills",
  learn: "skills",
  want: "skills",
  pin: "courses",
  skip: "courses",
  done: "courses",
} as const satisfies Readonly<Record<string, keyof LinkNumbers>>;
type Numbered = keyof typeof NUMBERED;

export const PACKABLE = [...Object.keys(NUMBERED).filter(isNumbered), "breaks" as const];
export type Packable = Numbered | "breaks";

/**
 * A list of a link (`items` as they are spelled there) in its packed form: `~`, few characters, and two that tell damage.
 * null where it has none: an id without a number, or an order that the packed form does not keep (it stands for the
 * ids in their own order).
 */
export function packList(name: Packable, items: readonly string[], numbers: LinkNumbers): string | null {
  const body = name === "breaks" ? packBreaks(items) : packIds(items, numbers[NUMBERED[name]]);
  return body === null ? null : `${PACKED}${body}${checkOf(name, body)}`;
}

/** The packed lists among `values`, spelled plainly again. What is damaged or names nothing is reported. */
export function unpackLists(
  values: ReadonlyMap<string, string>,
  catalog: Catalog,
  report: Report,
): ReadonlyMap<string, string> {
  const plain = new Map(values);
  for (const name of PACKABLE) {
    const text = values.get(name);
    if (!text?.startsWith(PACKED)) continue;
    const body = text.slice(PACKED.length, -CHECK_LENGTH);
    const isWhole = text.endsWith(checkOf(name, body));
    const items = isWhole ? unpackBody(name, body, catalog, report) : null;
    if (items === null) report(name, text, "damaged");
    plain.set(name, items?.join(",") ?? "");
  }
  return plain;
}

function findGone({ givenUp }: Catalog, number: number) {
  return givenUp.find((course) => course.number === number);
}

function isNumbered(name: string): name is Numbered {
  return name in NUMBERED;
}

function checkOf(name: string, body: string): string {
  return checksum(`${name}=${body}`, CHECK_LENGTH);
}

function packIds(ids: readonly string[], numbers: ReadonlyMap<string, number>): string | null {
  const isSorted = ids.every((id, i) => i === 0 || (ids[i - 1] ?? "") < id);
  const found = ids.flatMap((id) => numbers.get(id) ?? []);
  return isSorted && found.length === ids.length ? packNumbers(found.toSorted((a, b) => a - b)) : null;
}

function unpackBody(
  name: Packable,
  body: string,
  catalog: Catalog,
  report: Report,
): readonly string[] | null {
  if (name === "breaks") return unpackBreaks(body);
  const all = unpackNumbers(body);
  if (all === null) return null;
  const numbers = firstEntries(name, all, report);
  const records: readonly { readonly id: string; readonly number: number | null }[] = catalog[NUMBERED[name]];
  const ids = new Map(records.map(({ id, number }) => [number, id]));
  return numbers
    .flatMap((number) => {
      const id = ids.get(number);
      if (id !== undefined) return id;
      const gone = NUMBERED[name] === "courses" ? findGone(catalog, number) : undefined;
      if (gone === undefined) report(name, String(number), "unknown-number");
      else report(name, gone.id, "given-up");
      return [];
    })
    .sort();
}
