import { useEffect, useState } from "react";
import { usePlannerState } from "@/components/session/planner-context";
import type { Answer, GapPrice } from "@/lib/answer";
import type { SkillId } from "@/lib/catalog";
import type { Gap } from "./gaps";

type Prices = ReadonlyMap<SkillId, GapPrice>;
const NONE: Prices = new Map();

/**
 * What each gap would take, found by planning again with its skill, one after another so that the page stays free to
 * answer. Nothing is planned before `open`, or where the planner could not come into the browser.
 */
export function useGapPrices(gaps: readonly Gap[], open: boolean): Prices {
  const engine = usePlannerState((state) => state.engine);
  const base = usePlannerState((state) => state.view.answer);
  const [found, setFound] = useState<{ readonly of: Answer; readonly prices: Prices }>({
    of: base,
    prices: NONE,
  });
  useEffect(() => {
    if (!open || engine === null) return;
    const { request } = base;
    const prices = new Map<SkillId, GapPrice>();
    let timer: ReturnType<typeof setTimeout>;
    let gone = false;
    const run = async () => {
      // It stands beside the planner itself, which no page loads before it is needed.
      const { gapPrice } = await import("@/lib/answer");
      const next = (i: number) => {
        const gap = gaps[i];
        if (gap === undefined || gone) return;
        const other = engine.answer({ ...request, want: [...request.want, gap.skill] }, request.today);
        prices.set(gap.skill, gapPrice(base, other.answer));
        setFound({ of: base, prices: new Map(prices) });
        timer = setTimeout(next, 0, i + 1);
      };
      next(0);
    };
    run();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [gaps, open, engine, base]);
  return found.of === base ? found.prices : NONE;
}
