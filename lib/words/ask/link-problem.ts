import type { Catalog } from "@/lib/catalog";
import type { RequestProblem } from "@/lib/request";

/** A problem with the titles that its sentence needs: plain data that can be worded without a catalog. */
export interface NamedProblem extends RequestProblem {
  /** The title of the course that `value` names; `value` itself where there is none. */
  readonly course: string;
  /** The course that was taken out, where it is one, and the title of the skill whose page tells what else there is. */
  readonly gone: {
    readonly id: string;
    readonly title: string;
    readonly because: string;
    readonly skill: string;
  } | null;
}

/** What a link said that could not be taken, as state holds it. */
export type LinkProblem =
  /** `scenario`: the letter of the scenario of a comparison, beyond its first. */
  | { readonly kind: "part"; readonly scenario: string | null; readonly problem: NamedProblem }
  /** No readable goal: that of the example is used. */
  | { readonly kind: "borrowed-goal"; readonly of: "plan" | "comparison" };

/** The problem with the titles that its sentence needs. */
export function nameProblem(problem: RequestProblem, catalog: Catalog): NamedProblem {
  const { code, value } = problem;
  const found = code === "given-up" ? catalog.givenUp.find(({ id }) => id === value) : undefined;
  const gone = found
    ? { id: found.id, title: found.title, because: found.because, skill: catalog.skill(found.about).title }
    : null;
  return { ...problem, course: catalog.findCourse(value)?.title ?? value, gone };
}
