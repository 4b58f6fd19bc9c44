"use client";

import { useEffect, useState } from "react";
import { browserDay } from "@/components/kept/browser-day";
import type { CatalogAddress } from "@/components/session/fetch-catalog";
import type { PlanEngine } from "@/components/session/plan-engine";
import type { PlanRequest } from "@/lib/request";
import { changeText } from "@/lib/words/plan/change-text";
import { differenceText } from "@/lib/words/plan/difference-text";
import { RESULT } from "./posting-words";

/** Ticks that follow each other share one question. */
const REST_MS = 250;

interface PlanPriceProps {
  readonly from: PlanRequest;
  readonly to: PlanRequest;
  readonly catalogAddress: CatalogAddress;
}

/** What the ticked skills add to the learner's plan: hours, days, money. Says nothing where the planner cannot come. */
export function PlanPrice({ from, to, catalogAddress }: PlanPriceProps) {
  const engine = useEngineAt(catalogAddress);
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (engine === null) return;
    const wish = new AbortController();
    const ask = async () => {
      const change = await engine.ask("change", { request: from, today: browserDay(), to }, wish.signal);
      if (!wish.signal.aborted)
        setSaid(change.difference ? `${differenceText(change.difference)}.` : changeText(change));
    };
    const timer = setTimeout(() => void ask(), REST_MS);
    return () => {
      wish.abort();
      clearTimeout(timer);
    };
  }, [engine, from, to]);
  return (
    <p role="status" className="min-h-[1.45em] text-small">
      {said ?? (engine && RESULT.pricing)}
    </p>
  );
}

function useEngineAt({ url, version }: CatalogAddress): PlanEngine | null {
  const [engine, setEngine] = useState<PlanEngine | null>(null);
  useEffect(() => {
    let isGone = false;
    const load = async () => {
      const { loadEngine } = await import("@/components/session/plan-engine");
      const loaded = await loadEngine({ url, version });
      if (!isGone) setEngine(loaded);
    };
    load().catch(() => {});
    return () => {
      isGone = true;
    };
  }, [url, version]);
  return engine;
}
