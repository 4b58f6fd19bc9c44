import type { Catalog } from "@/lib/catalog";
import { type ComparisonProblem, decodeComparison, encodeComparison, type Scenario } from "@/lib/compare";
import { encodeRequest, type LinkNumbers } from "@/lib/link";
import type { PlanRequest } from "@/lib/request";
import { type LinkProblem, nameProblem } from "@/lib/words/ask/link-problem";
import { LETTERS } from "./comparison-view";
import { isViewParameter } from "./view-state";

/** What the link of a comparison asks for, ready to be shown. */
export interface ComparisonReading {
  readonly scenarios: readonly [Scenario, ...Scenario[]];
  /** What could not be taken as it stands. */
  readonly problems: readonly LinkProblem[];
  /** The link says nothing: the worked example is compared. */
  readonly isExample: boolean;
}

interface Example {
  readonly catalog: Catalog;
  /** Compared with other ways where the link names no goal. */
  readonly example: PlanRequest;
}

/**
 * The scenarios of a link (the part after `?`). A link that says nothing compares the worked example with more hours,
 * other preferences and a program; one that names no readable goal borrows the example's.
 */
export function readComparison(link: string, { catalog, example }: Example): ComparisonReading {
  const params = [...new URLSearchParams(link)].filter(([name]) => !isViewParameter(name));
  if (params.length === 0) {
    return { scenarios: exampleScenarios(example, catalog), problems: [], isExample: true };
  }
  const decoded = decodeComparison(params, catalog);
  const problems = decoded.problems.map((problem) => named(problem, catalog));
  if (decoded.ok) return { scenarios: decoded.scenarios, problems, isExample: false };
  const goal = [...new URLSearchParams(encodeRequest({ ...example, from: null }))].filter(isGoal);
  const borrowed = decodeComparison([...params.filter((pair) => !isGoal(pair)), ...goal], catalog);
  return {
    scenarios: borrowed.ok ? borrowed.scenarios : [{ request: example, program: null }],
    problems: [...problems, BORROWED],
    isExample: false,
  };
}

const BORROWED: LinkProblem = { kind: "borrowed-goal", of: "comparison" };

function isGoal([name]: readonly [string, string]): boolean {
  return name === "goal" || name === "want";
}

function named({ scenario, problem }: ComparisonProblem, catalog: Catalog): LinkProblem {
  const letter = LETTERS.find((one) => one.toLowerCase() === scenario) ?? null;
  return {
    kind: "part",
    scenario: scenario === "a" ? null : letter,
    problem: nameProblem(problem, catalog),
  };
}

/** Kinds of scenario that a first visitor should see side by side. */
function exampleScenarios(request: PlanRequest, catalog: Catalog): readonly [Scenario, ...Scenario[]] {
  const sold = catalog.findProgram("stanford-dlai-machine-learning")?.id;
  return [
    { request, program: null },
    { request: { ...request, hoursPerWeek: 10 }, program: null },
    { request: { ...request, prefer: "focused" }, program: null },
    ...(sold === undefined ? [] : [{ request, program: sold }]),
  ];
}

/** The address of a comparison on this site: long lists are short only with `numbers`. */
export function addressOfComparison(
  scenarios: readonly [Scenario, ...Scenario[]],
  numbers?: LinkNumbers,
): string {
  return `/compare?${encodeComparison(scenarios, numbers)}`;
}
