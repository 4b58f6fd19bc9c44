import type { Catalog } from "@/lib/catalog";
import { type CarriedPlan, decodeRequest, encodeRequest } from "@/lib/link";
import type { PlanRequest } from "@/lib/request";
import { type LinkProblem, nameProblem } from "@/lib/words/ask/link-problem";

/** What a link asks for, ready to be shown. */
export interface LinkReading {
  readonly request: PlanRequest;
  /** What could not be taken as it stands. */
  readonly problems: readonly LinkProblem[];
  /** The link says nothing: the worked example is shown. */
  readonly isExample: boolean;
  /** The plan as it was when the link was made, where the link carries one. */
  readonly carried: CarriedPlan | null;
}

/**
 * The request of a link (the part after `?`). A link that says nothing opens the worked example; one that names no
 * readable goal borrows the example's, and keeps the rest. The page is never empty.
 */
export function readLink(
  link: string,
  { catalog, example }: { catalog: Catalog; example: PlanRequest },
): LinkReading {
  const params = new URLSearchParams(link);
  if (params.size === 0) return { request: example, problems: [], isExample: true, carried: null };
  const decoded = decodeRequest(params, catalog);
  const problems = decoded.problems.map(
    (problem): LinkProblem => ({ kind: "part", scenario: null, problem: nameProblem(problem, catalog) }),
  );
  if (decoded.ok) return { request: decoded.request, problems, isExample: false, carried: decoded.carried };
  for (const name of ["goal", "want"]) params.delete(name);
  for (const [name, value] of new URLSearchParams(encodeRequest({ ...example, from: null }))) {
    if (name === "goal" || name === "want") params.append(name, value);
  }
  const borrowed = decodeRequest(params, catalog);
  const request = borrowed.ok ? borrowed.request : example;
  return { request, problems: [...problems, BORROWED], isExample: false, carried: null };
}

const BORROWED: LinkProblem = { kind: "borrowed-goal", of: "plan" };
