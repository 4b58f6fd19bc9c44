import { useEffect, useMemo, useState } from "react";
import { createStore, type StoreApi } from "zustand/vanilla";
import { followTo, readTimeline, recordChange, startTimeline, type Timeline } from "./change-history";
import type { ChangeKind, PlannerTools } from "./planner-context";
import type { PlannerStore } from "./planner-store";
import { type LinkListener, normalizedLink, useLink } from "./use-link";

/** Moves of a slider that follow one another sooner than this are undone together. */
const ONE_MOVE_MS = 900;
/** In the tab's own storage: a reload, or Back from another page, still knows what can be undone. */
const STORAGE_KEY = "waymark-changes";

/** Undo and redo for every change of the plan. */
export interface PlanHistory {
  readonly timeline: StoreApi<Timeline>;
  undo(): void;
  redo(): void;
}

/** The planner's changes with their history: each change of `change` can be undone, as can what Back and links open. */
export function usePlanHistory(
  store: PlannerStore,
  link: string,
): { readonly change: PlannerTools["change"]; readonly history: PlanHistory } {
  const [recorder] = useState(() => new Recorder(normalizedLink(link)));
  const { change, revisit } = useLink(store, link, recorder);
  useEffect(() => recorder.keep(), [recorder]);
  const history = useMemo(() => {
    const go = (step: -1 | 1) => () => {
      const target = store.getState().engine === null ? null : recorder.aimAt(step);
      if (target !== null) revisit(target);
    };
    return { timeline: recorder.timeline, undo: go(-1), redo: go(1) };
  }, [store, recorder, revisit]);
  return { change, history };
}

/** Writes down which links the planner shows. */
class Recorder implements LinkListener {
  readonly timeline: StoreApi<Timeline>;
  private lastSlide = Number.NEGATIVE_INFINITY;
  /** Where the undo or redo that is under way leads. */
  private aim: number | null = null;

  constructor(link: string) {
    this.timeline = createStore(() => startTimeline(link));
  }

  changed(link: string, kind: ChangeKind): void {
    const now = performance.now();
    const merge = kind === "slide" && now - this.lastSlide < ONE_MOVE_MS;
    this.lastSlide = kind === "slide" ? now : Number.NEGATIVE_INFINITY;
    this.aim = null;
    this.timeline.setState(recordChange(this.timeline.getState(), link, merge));
  }

  followed(link: string): void {
    this.lastSlide = Number.NEGATIVE_INFINITY;
    this.timeline.setState(followTo(this.timeline.getState(), link, this.aim));
    this.aim = null;
  }

  /** The link one step back or ahead, or null where there is none. */
  aimAt(step: -1 | 1): string | null {
    const { links, at } = this.timeline.getState();
    this.aim = at + step;
    return links[this.aim] ?? null;
  }

  /** Takes up what this tab stored, where it is the history of the link that is open, and stores what comes. */
  keep(): () => void {
    const stored = readTimeline(readStored());
    const { links, at } = this.timeline.getState();
    if (stored !== null && stored.links[stored.at] === links[at]) this.timeline.setState(stored);
    return this.timeline.subscribe((state) => writeStored(JSON.stringify(state)));
  }
}

function readStored(): string | null {
  try {
    return sessionStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

/** Where the tab may store nothing, undo lasts as long as the page. */
function writeStored(text: string): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, text);
  } catch {}
}
