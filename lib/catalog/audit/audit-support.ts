import type { CatalogRecords, FactKind, Source } from "@/lib/catalog/schema";
import { statusGround } from "@/lib/catalog/status-ground";
import type { CatalogFault } from "@/lib/catalog/types";

/** What courses and programs have in common: facts that need a source, hours by the rule, dates. */
export type Sourced = Pick<
  CatalogRecords["programs"][number],
  "hours" | "price" | "sources" | "asOf" | "status"
>;

/** Rule of `data/README.md`: where no source gives a lower or upper figure, these shares of the typical hours. */
const LOW_SHARE = 0.8;
const HIGH_SHARE = 1.6;

/** Whether the address lies on a mirror or a generated site, which may support nothing alone. */
export function isMirror(url: string, mirrors: readonly string[]): boolean {
  const host = /^https?:\/\/([^/:?#]+)/.exec(url)?.[1] ?? "";
  return mirrors.some((mirror) => host === mirror || host.endsWith(`.${mirror}`));
}

/** The sources of a fact that may carry it: those that are no mirrors. */
export function supporters(
  sources: readonly Source[],
  fact: FactKind,
  mirrors: readonly string[],
): readonly Source[] {
  return sources.filter(
    (source) => source.supports.includes(fact) && !source.ofPlatform && !isMirror(source.url, mirrors),
  );
}

/** A fault for each of `facts` (kind, field, whether it is stated) that no source of the entry may carry. */
export function unsupported(
  entry: string,
  { sources }: Sourced,
  rule: {
    readonly facts: readonly (readonly [FactKind, string, boolean])[];
    readonly mirrors: readonly string[];
  },
): CatalogFault[] {
  return rule.facts.flatMap(([fact, field, present]) =>
    present && supporters(sources, fact, rule.mirrors).length === 0
      ? [
          {
            entry,
            field,
            message: `no source that may stand alone supports it: add one with "supports": ["${fact}"], or ${wayOut(fact)}`,
          },
        ]
      : [],
  );
}

const wayOut = (fact: FactKind): string =>
  fact === "audit" ? 'set it to "unknown"' : fact === "program" ? "take it out" : "set it to null";

/** A state that no page gives: only `current` may be our reading, and it too needs a page to rest on. */
export function groundlessStatus(
  entry: string,
  { status, sources }: Sourced,
  mirrors: readonly string[],
): CatalogFault[] {
  const usable = sources.filter(({ url }) => !isMirror(url, mirrors));
  if (statusGround({ status, sources: usable }).kind !== "none") return [];
  const message = `no source that may stand alone tells that it is ${status}: add one with "supports": ["status"], or correct the status`;
  return [{ entry, field: "status", message }];
}

/** Lower and upper hours that claim the rule and break it. */
export function hoursByRule(entry: string, { hours }: Sourced): CatalogFault[] {
  if (!hours) return [];
  const check = (field: "low" | "high", basis: string, share: number): CatalogFault[] => {
    const expected = roundHours(share * hours.typical);
    if (basis !== "rule" || hours[field] === expected) return [];
    const message = `by the rule it is ${expected}: write that, or mark it "sourced" and name the source`;
    return [{ entry, field: `hours.${field}`, message }];
  };
  return [...check("low", hours.lowBasis, LOW_SHARE), ...check("high", hours.highBasis, HIGH_SHARE)];
}

/** Whole hours; tenths below ten. Halves go to the even neighbour, as in the conversion that made the files. */
function roundHours(value: number): number {
  const scale = value < 10 ? 10 : 1;
  const scaled = Number((value * scale).toFixed(6));
  const floor = Math.floor(scaled);
  const rest = scaled - floor;
  const rounded = rest === 0.5 ? floor + (floor % 2) : Math.round(scaled);
  return rounded / scale;
}

/** Dates that are none, or that lie after the edition's date. */
export function wrongDates(entry: string, record: Sourced, today: string): CatalogFault[] {
  const dates: readonly (readonly [string, string | null])[] = [
    ["asOf", record.asOf],
    ["price.asOf", record.price?.asOf ?? null],
    ...record.sources.map((source, i) => [`sources.${i}.asOf`, source.asOf] as const),
  ];
  return dates.flatMap(([field, date]) => {
    if (date === null) return [];
    if (date > today) {
      return [
        { entry, field, message: `${date} lies after the edition's date ${today}: correct one of the two` },
      ];
    }
    const [, month = 1, day = 1] = date.split("-").map(Number);
    return month < 1 || month > 12 || day < 1 || day > 31
      ? [{ entry, field, message: `${date} is no date: correct it` }]
      : [];
  });
}
