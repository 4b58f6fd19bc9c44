import type { RequestProblem } from "./problem";

const MAX_SHOWN = 80;

/** Takes note of a problem. */
export type Report = (
  parameter: string,
  value: string,
  code: RequestProblem["code"],
  used?: string | null,
) => void;

/** A `report` and the list that it fills. Names and values are cut to 80 characters. */
export function collectProblems(): { readonly problems: readonly RequestProblem[]; readonly report: Report } {
  const problems: RequestProblem[] = [];
  const report: Report = (parameter, value, code, used = null) => {
    problems.push({ parameter: cut(parameter), value: cut(value), code, used });
  };
  return { problems, report };
}

/** Cuts between characters, never within a surrogate pair. */
function cut(text: string): string {
  if (text.length <= MAX_SHOWN) return text;
  const characters = Array.from(text.slice(0, 2 * MAX_SHOWN));
  return characters.length <= MAX_SHOWN
    ? characters.join("")
    : `${characters.slice(0, MAX_SHOWN - 1).join("")}…`;
}
