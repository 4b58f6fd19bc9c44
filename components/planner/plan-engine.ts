import { type Answer, changePlan, type PlanChange, rememberPlans } from "@/lib/answer";
import { type Catalog, catalogOrThrow, parseCatalog } from "@/lib/catalog";
import type { CivilDate } from "@/lib/civil-date";
import { type CarriedPlan, lookBack, type PastPlan } from "@/lib/plan-url";
import { compileCatalog, type PlanRequest } from "@/lib/planner";
import { answerView } from "./answer-view";
import type { PlanView } from "./plan-view";
import { type LinkReading, readLink } from "./read-link";

/** Longer than this nobody should wait for a click: the plan found so far is shown, with its gap. */
const PATIENCE_MS = 1500;

/** The planner in the browser: it answers at once, without asking the server. */
export interface PlanEngine {
  /** What it plans with; texts that no plan shows are left out. */
  readonly catalog: Catalog;
  answer(request: PlanRequest, today: CivilDate): PlanView;
  /** What asking for `to` would make of the plan of `request`. */
  change(request: PlanRequest, to: PlanRequest, today: CivilDate): PlanChange;
  /** What a link (the part after `?`) asks for. */
  read(link: string, example: PlanRequest): LinkReading;
  /** A plan as it was, beside today's answer to the same request. */
  lookBack(carried: CarriedPlan, answer: Answer): PastPlan;
}

/** An engine for the catalog served at `url`. Throws where it cannot be fetched or is another edition than `version`. */
export async function loadEngine(url: string, version: string): Promise<PlanEngine> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The catalog could not be fetched: ${response.status}`);
  const catalog = catalogOrThrow(parseCatalog(await response.json()));
  if (catalog.version !== version) throw new Error("The catalog has changed since the page was made");
  return makeEngine(catalog);
}

export function makeEngine(catalog: Catalog): PlanEngine {
  const compiled = compileCatalog(catalog);
  const solve = rememberPlans(compiled);
  return {
    catalog,
    answer(request, today) {
      const end = performance.now() + PATIENCE_MS;
      const limits = { stop: () => performance.now() > end };
      return answerView({ compiled, request, today, limits, solve });
    },
    change(request, to, today) {
      const end = performance.now() + PATIENCE_MS;
      const limits = { stop: () => performance.now() > end };
      return changePlan({ compiled, request, today, limits, solve }, to);
    },
    read: (link, example) => readLink(link, { catalog, example }),
    lookBack: (carried, answer) => lookBack(carried, answer, catalog),
  };
}
