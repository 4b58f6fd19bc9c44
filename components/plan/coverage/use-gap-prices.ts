import { useEffect, useState } from "react";
import { usePlannerState } from "@/components/session/planner-context";
import type { Answer, GapPrice } from "@/lib/answer";
import type { SkillId } from "@/lib/catalog";
import type { Gap } from "./gaps";

type Prices = ReadonlyMap<SkillId, GapPrice>;
const NONE: Prices = new Map();

/**
 * What each gap would take, found by planning again with its skill, one after another, beside the page's
 * own thread. Nothing is planned before `open`, or where the planner could not come into the browser.
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
    let gone = false;
    const run = async () => {
      // It stands beside the planner itself, which no page loads before it is needed.
      const { gapPrice } = await import("@/lib/answer");
      for (const { skill } of gaps) {
        const wish = { ...request, want: [...request.want, skill] };
        const { answer } = await engine.ask("plan", { request: wish, today: request.today });
        if (gone) return;
        prices.set(skill, gapPrice(base, answer));
        setFound({ of: base, prices: new Map(prices) });
      }
    };
    void run();
    return () => {
      gone = true;
    };
  }, [gaps, open, engine, base]);
  return found.of === base ? found.prices : NONE;
}
