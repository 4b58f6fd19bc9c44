import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef } from "react";
import type { Edit } from "@/lib/request";
import type { ChangeKind } from "./planner-context";
import { addressOf, type PlannerStore } from "./planner-store";

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const WRITE_EVERY_MS = 120;

/** Hears of every link that the planner shows. */
export interface LinkListener {
  /** A change led to `link`. */
  changed(link: string, kind: ChangeKind): void;
  /** Back, Forward or a link elsewhere led to `link`. */
  followed(link: string): void;
}

/** Changes of the plan that also change the address. */
export interface LinkTools {
  /** Changes the request and then the address: as a new step of Back, or in place while a slider moves. */
  change(edit: Edit, kind?: ChangeKind): void;
  /** Shows the plan of a link that was shown before: by Back or Forward where it lies next to this one. */
  revisit(link: string): void;
}

/** Keeps address and plan the same. Back, Forward and links to another plan open what the address says. */
export function useLink(store: PlannerStore, link: string, listener: LinkListener): LinkTools {
  const shown = useRef(normalizedLink(link));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const search = useSearchParams();

  const follow = useCallback(() => {
    const current = normalizedLink(window.location.search);
    if (current === shown.current || window.location.pathname !== "/") return;
    clearTimeout(timer.current);
    shown.current = current;
    listener.followed(current);
    store.getState().open(window.location.search.slice(1));
  }, [store, listener]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `search` only says that the address may have changed
  useEffect(follow, [search, follow]);

  // The router tells of a change late, and of one that was undone meanwhile not at all: Back is heard at its source too.
  useEffect(() => {
    window.addEventListener("popstate", follow);
    return () => {
      window.removeEventListener("popstate", follow);
      clearTimeout(timer.current);
    };
  }, [follow]);

  return useMemo(
    () => ({
      change(edit, kind = "settle") {
        store.getState().apply(edit);
        clearTimeout(timer.current);
        const { request, numbers, isFull } = store.getState();
        if (isFull) return;
        const address = addressOf(request, numbers);
        listener.changed(normalizedLink(address.slice(1)), kind);
        const write = () => {
          shown.current = normalizedLink(address.slice(1));
          if (kind === "slide") window.history.replaceState(null, "", address);
          else window.history.pushState(null, "", address);
        };
        if (kind === "slide") timer.current = setTimeout(write, WRITE_EVERY_MS);
        else write();
      },
      revisit(target) {
        clearTimeout(timer.current);
        const isHere = normalizedLink(window.location.search) === target;
        const neighbour = isHere ? null : neighbourWith(target);
        if (neighbour !== null) return window.history.go(neighbour);
        shown.current = target;
        listener.followed(target);
        store.getState().open(target);
        if (!isHere) window.history.pushState(null, "", target === "" ? "/" : `/?${target}`);
      },
    }),
    [store, listener],
  );
}

/** A link in one spelling, our own plain characters in it, so that two of the same meaning compare equal. */
export function normalizedLink(search: string): string {
  return new URLSearchParams(search).toString().replaceAll("%2C", ",").replaceAll("%7E", "~");
}

/** Whether Back (-1) or Forward (1) leads to `link`. Browsers that do not tell what lies next to a page give null. */
function neighbourWith(link: string): -1 | 1 | null {
  const navigation: Navigation | undefined = window.navigation;
  const here = navigation?.currentEntry?.index;
  if (navigation === undefined || here === undefined) return null;
  const entries = navigation.entries();
  const leadsThere = (step: number) => {
    const address = entries[here + step]?.url;
    if (!address) return false;
    const { pathname, search } = new URL(address);
    return pathname === "/" && normalizedLink(search) === link;
  };
  if (leadsThere(-1)) return -1;
  return leadsThere(1) ? 1 : null;
}
