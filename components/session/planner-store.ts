import { createStore, type StoreApi } from "zustand/vanilla";
import type { Answer } from "@/lib/answer";
import { encodeRequest, type LinkNumbers, linkNumbers, MAX_LINK_LENGTH, type PastPlan } from "@/lib/link";
import type { Edit, PlanRequest } from "@/lib/request";
import type { PlanEngine } from "./plan-engine";
import type { PlanView } from "./plan-view";
import type { LinkReading } from "./read-link";

/** What the planner shows. `view` lags behind `request` only until the engine is there. */
export interface PlannerState extends LinkReading {
  readonly view: PlanView;
  readonly engine: PlanEngine | null;
  /** A change waits for the engine. */
  readonly waiting: boolean;
  /** `view` shows the best plan found so far; its proof, or a better plan, is on its way. */
  readonly proving: boolean;
  /** The last change was refused: a link cannot hold it. */
  readonly isFull: boolean;
  /** Permanent numbers for links: those that the view needs, and with an engine those of the whole catalog. */
  readonly numbers: LinkNumbers;
  /** The plan that the link carries as it was, beside `view`. */
  readonly past: PastPlan | null;
}

interface PlannerActions {
  /** Changes the request and answers it. */
  apply(edit: Edit): void;
  /** Shows what a link (the part after `?`) asks for: after Back, or where a cache held the page of another link. */
  open(link: string): void;
  receive(engine: PlanEngine): void;
}

export type PlannerStore = StoreApi<PlannerState & PlannerActions>;

/** What the server says about the link that the page was opened with. */
export interface PlannerStart extends LinkReading {
  readonly view: PlanView;
  readonly example: PlanRequest;
  readonly past?: PastPlan | null;
}

/** The planner's state, without React: its actions only call `lib`. */
export function createPlannerStore({ example, ...start }: PlannerStart): PlannerStore {
  return createStore<PlannerState & PlannerActions>((set, get) => {
    let unread: string | null = null;
    let wish: AbortController | null = null;

    /** Asks for the proof of what is shown, if it has none, and lets the one go that was on its way. */
    const prove = async (engine: PlanEngine): Promise<void> => {
      wish?.abort();
      const { request, view, carried, proving } = get();
      if (!proving) return;
      wish = new AbortController();
      const { signal } = wish;
      const { today } = view.answer.request;
      const proven = (await engine.ask("plan", { request, today }, signal).catch(() => null)) ?? view;
      if (signal.aborted) return;
      set({ view: proven, past: carried && engine.lookBack(carried, proven.answer), proving: false });
    };

    const show = (reading: LinkReading) => {
      const { engine, view } = get();
      set({ isFull: false });
      if (engine === null) set({ ...reading, past: null, waiting: true });
      else {
        const first = engine.glance(reading.request, view.answer.request.today);
        const past = reading.carried && engine.lookBack(reading.carried, first.view.answer);
        set({ ...reading, view: first.view, past, waiting: false, proving: !first.isWhole });
        void prove(engine);
      }
    };

    return {
      ...start,
      engine: null,
      waiting: false,
      proving: false,
      isFull: false,
      numbers: start.view.numbers,
      past: start.past ?? null,
      apply(edit) {
        const { request, view, numbers } = get();
        // A link that was made by a change names its first day: kept for later, it is still this plan.
        const dated = { ...request, start: request.start ?? view.answer.request.today };
        const next = edit(dated);
        if (isTooLong(next, dated, numbers)) return set({ isFull: true });
        show({ request: next, problems: [], isExample: false, carried: null });
      },
      open(link) {
        const { engine } = get();
        if (engine !== null) return show(engine.read(link, example));
        unread = link;
        set({ waiting: true });
      },
      receive(engine) {
        set({ engine, numbers: linkNumbers(engine.catalog) });
        if (unread !== null) get().open(unread);
        else if (get().waiting) show(get());
        else if (isOpen(get().view.answer)) {
          set({ proving: true });
          void prove(engine);
        }
        unread = null;
      },
    };
  });
}

/** The address of a request on this page: long ones are short only with `numbers`. */
export function addressOf(request: PlanRequest, numbers?: LinkNumbers): string {
  return `/?${encodeRequest(request, numbers)}`;
}

/** The server had no time to say more, and the browser may have. */
function isOpen({ outcome, proof }: Answer): boolean {
  return outcome === "not-in-time" || proof?.kind === "gap";
}

/** A wish that a link could not hold is refused. One that makes a long link shorter is always welcome. */
function isTooLong(next: PlanRequest, before: PlanRequest, numbers: LinkNumbers): boolean {
  const { length } = encodeRequest(next, numbers);
  return length > MAX_LINK_LENGTH && length > encodeRequest(before, numbers).length;
}
