import { type Answer, isWhole, rememberPlans, type Solve } from "@/lib/answer";
import type { Catalog } from "@/lib/catalog";
import type { CivilDate } from "@/lib/civil-date";
import { type CarriedPlan, lookBack, type PastPlan } from "@/lib/link";
import { compileCatalog } from "@/lib/planner";
import type { PlanRequest } from "@/lib/request";
import { answerView } from "./answer-view";
import { askWorker } from "./ask-worker";
import { type CatalogAddress, fetchCatalog } from "./fetch-catalog";
import type { PlanView } from "./plan-view";
import type { Ask } from "./questions";
import { type LinkReading, readLink } from "./read-link";

/** What a frame leaves for the search; the rest is for drawing. */
const FRAME_MS = 10;

interface Glance {
  readonly view: PlanView;
  /** Nothing was cut short: a longer search would say the same. */
  readonly isWhole: boolean;
}

/** The planner in the browser: it answers at once, without asking the server. */
export interface PlanEngine {
  /** What it plans with; texts that no plan shows are left out. */
  readonly catalog: Catalog;
  /** What is found within a frame: for most requests the whole plan, else what `ask` has yet to complete. */
  glance(request: PlanRequest, today: CivilDate): Glance;
  /** What a link (the part after `?`) asks for. */
  read(link: string, example: PlanRequest): LinkReading;
  /** A plan as it was, beside today's answer to the same request. */
  lookBack(carried: CarriedPlan, answer: Answer): PastPlan;
  /** What may take longer than a frame, answered beside this thread. */
  readonly ask: Ask;
}

/** An engine for the catalog at `address`, with a worker beside it. Throws where the catalog cannot be had. */
export async function loadEngine({ url, version }: CatalogAddress): Promise<PlanEngine> {
  const address = { url: new URL(url, window.location.href).href, version };
  const catalog = await fetchCatalog(address);
  return makeEngine(catalog, askWorker({ spawn: spawnWorker, address, here: askHere(catalog) }));
}

export function makeEngine(catalog: Catalog, ask: Ask = askHere(catalog)): PlanEngine {
  const compiled = compileCatalog(catalog);
  const solve = rememberPlans(compiled);
  const glance = (request: PlanRequest, today: CivilDate): Glance => {
    const end = performance.now() + FRAME_MS;
    let isWholeView = true;
    const stop = () => {
      const isOver = performance.now() > end;
      if (isOver) isWholeView = false;
      return isOver;
    };
    const watched: Solve = (asked, within) => {
      const outcome = solve(asked, within);
      isWholeView &&= isWhole(outcome);
      return outcome;
    };
    const view = answerView({ compiled, request, today, limits: { stop }, solve: watched });
    return { view, isWhole: isWholeView };
  };
  return {
    catalog,
    glance,
    read: (link, example) => readLink(link, { catalog, example }),
    lookBack: (carried, answer) => lookBack(carried, answer, catalog),
    ask,
  };
}

/** Answers on this thread. The code for it comes with the first question. */
function askHere(catalog: Catalog): Ask {
  const respond = lazily(async () => (await import("./questions")).makeRespond(catalog));
  return async (kind, input) => (await respond())(kind, input);
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** Null where the browser has no workers, or may not start one. */
function spawnWorker(): Worker | null {
  try {
    return new Worker(new URL("./planner.worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}
