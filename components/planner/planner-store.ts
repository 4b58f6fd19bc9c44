import { createStore, type StoreApi } from "zustand/vanilla";
import { problemText } from "@/components/wording/problem-text";
import { type Answer, answerRequest } from "@/lib/answer";
import { type Course, catalogOrThrow, parseCatalog } from "@/lib/catalog";
import type { CivilDate } from "@/lib/civil-date";
import { decodeRequest, encodeRequest } from "@/lib/plan-url";
import { type CompiledCatalog, compileCatalog, type PlanRequest } from "@/lib/planner";
import { type Vocabulary, vocabularyOf } from "./vocabulary";

/** What the page shows: handed over by the server, then kept by the browser. */
export interface PlannerView {
  readonly request: PlanRequest;
  readonly answer: Answer;
  /** What could not be taken from the link, worded. */
  readonly problems: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly today: CivilDate;
  /** Nothing was asked yet: the plan on show is an example. */
  readonly example: boolean;
}

export interface PlannerState extends PlannerView {
  /** The catalog is here: changes are answered in the page. */
  readonly ready: boolean;
  /** A change waits for the catalog. */
  readonly waiting: boolean;
  change(patch: Partial<PlanRequest>, history?: HistoryStep): void;
  /** Takes the request of a link, as after Back. */
  follow(query: string): void;
  load(json: unknown): void;
  /** A course of the loaded catalog. */
  findCourse(id: string): Course | undefined;
}

/** `replace` while something moves, `push` for a choice that Back should undo. */
type HistoryStep = "push" | "replace";

export type PlannerStore = StoreApi<PlannerState>;

/** How long the page may search for one answer, in milliseconds: past it the best plan so far is shown with its gap. */
const SEARCH_MS = 250;

/** The link of a request: `/?v=1&goal=…`. */
export const linkOf = (request: PlanRequest): string => `/?${encodeRequest(request)}`;

export function createPlannerStore(view: PlannerView): PlannerStore {
  let compiled: CompiledCatalog | null = null;

  const answerTo = (request: PlanRequest): Partial<PlannerState> => {
    if (compiled === null) return { request, waiting: true };
    const end = performance.now() + SEARCH_MS;
    const limits = { stop: () => performance.now() > end };
    return {
      request,
      answer: answerRequest({ compiled, request, today: view.today, limits }),
      waiting: false,
    };
  };

  return createStore<PlannerState>()((set, get) => ({
    ...view,
    ready: false,
    waiting: false,

    change(patch, history = "push") {
      const request = { ...get().request, ...patch };
      const link = linkOf(request);
      if (history === "push") window.history.pushState(null, "", link);
      else window.history.replaceState(null, "", link);
      set({ ...answerTo(request), problems: [], example: false });
    },

    follow(query) {
      if (compiled === null || query === "") {
        window.location.reload();
        return;
      }
      const { catalog } = compiled;
      const decoded = decodeRequest(new URLSearchParams(query), catalog);
      const problems = decoded.problems.map((problem) => problemText(problem, catalog));
      set(decoded.ok ? { ...answerTo(decoded.request), problems, example: false } : { problems });
    },

    findCourse: (id) => compiled?.catalog.findCourse(id),

    load(json) {
      const catalog = catalogOrThrow(parseCatalog(json));
      compiled = compileCatalog(catalog);
      set({ ready: true, vocabulary: vocabularyOf(catalog) });
      if (get().waiting) set(answerTo(get().request));
    },
  }));
}
