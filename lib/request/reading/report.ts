import type { RequestProblem } from "./problem";

const MAX_SHOWN = 80;
/** Of a list, so many entries that name nothing are named themselves. */
const MAX_UNKNOWN_NAMED = 20;
/** So many problems are told at most: more would be read by nobody, and would make a small link a large answer. */
const MAX_PROBLEMS = 50;

/** What may be said of each entry of a list. */
const OF_ENTRIES: ReadonlySet<RequestProblem["code"]> = new Set(["unknown-id", "unknown-number"]);

/** Takes note of a problem. */
export type Report = (
  parameter: string,
  value: string,
  code: RequestProblem["code"],
  used?: string | null,
) => void;

interface Collection {
  readonly report: Report;
  /** All that was reported, the rest of what is too much as counts. */
  readonly problems: () => readonly RequestProblem[];
}

/** A `report` and what becomes of it. Names and values are cut to 80 characters; what no request can do without comes last. */
export function collectProblems(): Collection {
  const named: RequestProblem[] = [];
  const unknown = new Map<string, number>();
  const report: Report = (parameter, value, code, used = null) => {
    if (OF_ENTRIES.has(code)) {
      const count = (unknown.get(parameter) ?? 0) + 1;
      unknown.set(parameter, count);
      if (count > MAX_UNKNOWN_NAMED) return;
    }
    named.push({ parameter: cut(parameter), value: cut(value), code, used: used && cut(used) });
  };
  const problems = () => {
    const counts = [...unknown].flatMap(([parameter, count]): readonly RequestProblem[] =>
      count > MAX_UNKNOWN_NAMED
        ? [{ parameter, value: String(count - MAX_UNKNOWN_NAMED), code: "unknown-entries", used: null }]
        : [],
    );
    const isFatal = ({ code }: RequestProblem) => code === "missing-goal";
    const others = named.filter((problem) => !isFatal(problem));
    return [...firstProblems([...others, ...counts], moreProblems), ...named.filter(isFatal)];
  };
  return { report, problems };
}

/** `count` problems in one. */
export function moreProblems(count: number): RequestProblem {
  return { parameter: "", value: String(count), code: "more-problems", used: null };
}

/** At most `MAX_PROBLEMS` of `problems`: the last one then says how many there are besides. */
export function firstProblems<Problem>(
  problems: readonly Problem[],
  rest: (count: number) => Problem,
): readonly Problem[] {
  if (problems.length <= MAX_PROBLEMS) return problems;
  const told = problems.slice(0, MAX_PROBLEMS - 1);
  return [...told, rest(problems.length - told.length)];
}

/** Cuts between characters, never within a surrogate pair. */
function cut(text: string): string {
  if (text.length <= MAX_SHOWN) return text;
  const characters = Array.from(text.slice(0, 2 * MAX_SHOWN));
  return characters.length <= MAX_SHOWN
    ? characters.join("")
    : `${characters.slice(0, MAX_SHOWN - 1).join("")}…`;
}
