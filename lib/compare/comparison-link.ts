import type { Catalog } from "@/lib/catalog";
import type { LinkNumbers } from "@/lib/link";
import { firstProblems, moreProblems, type RequestProblem } from "@/lib/request";
import {
  changed,
  readDifferences,
  readScenario,
  type Spelling,
  spell,
  spellDifferences,
} from "./spell-scenario";
import type { Scenario } from "./types";

/** The parameters of the second to the fifth scenario. */
const OTHERS = ["b", "c", "d", "e"] as const;
type OtherName = (typeof OTHERS)[number];

/** A longer value is not read at all. */
const MAX_VALUE_LENGTH = 2000;

/** Something in the link of a comparison that could not be taken as it stands; `scenario` is its letter, `a` the first. */
export interface ComparisonProblem {
  readonly scenario: "a" | OtherName;
  readonly problem: RequestProblem;
}

export type DecodedComparison =
  | {
      readonly ok: true;
      readonly scenarios: readonly [Scenario, ...Scenario[]];
      readonly problems: readonly ComparisonProblem[];
    }
  | { readonly ok: false; readonly problems: readonly ComparisonProblem[] };

/**
 * The link of a comparison: a query string without `?`. The first scenario is written as a plan's link, with `program`
 * where it is one; `b` to `e` say what the others ask otherwise. Letters, digits and `-_.~,=&` alone. Reading it again
 * gives the same scenarios; those beyond the fifth are not written. With `numbers`, long lists are packed as in a plan's link.
 *
 * @example "v=1&goal=data-scientist&from=programmer&hours=5&b=hours.10&c=program.ibm-data-science"
 */
export function encodeComparison(
  [first, ...others]: readonly [Scenario, ...Scenario[]],
  numbers?: LinkNumbers,
): string {
  return joinSpellings([spell(first, numbers), ...others.map((other) => spell(other, numbers))]);
}

function joinSpellings([base, ...others]: readonly [Spelling, ...Spelling[]]): string {
  const own = [...base].map(([name, value]) => `${name}=${value}`);
  const rest = OTHERS.flatMap((letter, i) => {
    const other = others[i];
    return other ? [`${letter}=${spellDifferences(base, other)}`] : [];
  });
  return [...own, ...rest].join("&");
}

/**
 * The scenarios that a link's parameters mean, and all in them that could not be taken as it stands. What can be read
 * is kept: a scenario of which nothing could be read is left out, and `ok` is false only where the first asks for
 * neither a role nor a skill. Never throws.
 */
export function decodeComparison(
  params: Iterable<readonly [string, string]>,
  catalog: Catalog,
): DecodedComparison {
  const { own, others, repeated } = sortParameters(params);
  const first = readScenario(own, catalog);
  const problems: ComparisonProblem[] = [
    ...first.problems.map((problem) => ({ scenario: "a" as const, problem })),
    ...repeated,
  ];
  if (first.scenario === null) return { ok: false, problems: bounded(problems) };
  const base = { spelling: spell(first.scenario), problems: first.problems };
  const scenarios: [Scenario, ...Scenario[]] = [first.scenario];
  for (const letter of OTHERS) {
    const text = others.get(letter);
    if (text === undefined) continue;
    const read = readOther({ letter, text }, base, catalog);
    if (read.scenario !== null) scenarios.push(read.scenario);
    problems.push(...read.problems.map((problem) => ({ scenario: letter, problem })));
  }
  return { ok: true, scenarios, problems: bounded(problems) };
}

/** Five scenarios together may say no more than one plan's link. */
function bounded(problems: readonly ComparisonProblem[]): readonly ComparisonProblem[] {
  return firstProblems(problems, (count) => ({ scenario: "a", problem: moreProblems(count) }));
}

interface SortedParameters {
  readonly own: readonly (readonly [string, string])[];
  readonly others: ReadonlyMap<string, string>;
  readonly repeated: readonly ComparisonProblem[];
}

function sortParameters(params: Iterable<readonly [string, string]>): SortedParameters {
  const own: (readonly [string, string])[] = [];
  const others = new Map<string, string>();
  const repeated: ComparisonProblem[] = [];
  for (const [name, value] of params) {
    const letter = OTHERS.find((one) => one === name);
    if (letter === undefined) own.push([name, value]);
    else if (!others.has(letter)) others.set(letter, value);
    else
      repeated.push(
        problemOf(letter, { parameter: letter, value, code: "repeated", used: others.get(letter) ?? "" }),
      );
  }
  return { own, others, repeated };
}

function problemOf(scenario: OtherName, { value, used, ...problem }: RequestProblem): ComparisonProblem {
  return { scenario, problem: { ...problem, value: value.slice(0, 80), used: used?.slice(0, 80) ?? null } };
}

interface Base {
  readonly spelling: Spelling;
  readonly problems: readonly RequestProblem[];
}

function readOther(
  { letter, text }: { readonly letter: OtherName; readonly text: string },
  base: Base,
  catalog: Catalog,
): ReturnType<typeof readScenario> {
  if (text.length > MAX_VALUE_LENGTH) {
    const tooLong = { parameter: letter, value: text.slice(0, 80), code: "too-long", used: null } as const;
    return { scenario: null, problems: [tooLong] };
  }
  const { changes, unread } = readDifferences(text);
  const faults = unread.map((piece): RequestProblem => {
    return { parameter: piece.slice(0, 80), value: "", code: "unknown-parameter", used: null };
  });
  const read = readScenario(changed(base.spelling, changes), catalog);
  const kept = read.scenario ?? readScenario(changed(base.spelling, withoutGoal(changes)), catalog).scenario;
  // What is wrong with the base was said of the base.
  const own = read.problems.filter(({ parameter, value }) =>
    base.problems.every((known) => known.parameter !== parameter || known.value !== value),
  );
  const isEmptied = text !== "" && kept !== null && spellDifferences(base.spelling, spell(kept)) === "";
  return {
    scenario: isEmptied && (own.length > 0 || faults.length > 0) ? null : kept,
    problems: [...own, ...faults],
  };
}

/** A scenario that asks for nothing readable keeps the goal of the first. */
function withoutGoal(changes: Spelling): Spelling {
  return new Map([...changes].filter(([name]) => name !== "goal" && name !== "want"));
}
