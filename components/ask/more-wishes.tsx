"use client";

import { Disclosure } from "@/components/ui/disclosure";
import { BreaksWish } from "./wishes/breaks-wish";
import { BudgetWish } from "./wishes/budget-wish";
import { DeadlineWish } from "./wishes/deadline-wish";
import { PaceWish } from "./wishes/pace-wish";
import { ParallelWish } from "./wishes/parallel-wish";
import { PreferenceWish } from "./wishes/preference-wish";
import { ScopeWish } from "./wishes/scope-wish";
import { WeekWish } from "./wishes/week-wish";
import { WishChips } from "./wishes/wish-chips";

/** Wishes beside the sentence: what is set shows as removable chips, the rest waits behind a disclosure. */
export function MoreWishes() {
  return (
    <section aria-labelledby="wishes-title">
      <h2 id="wishes-title" className="text-small font-semibold">
        More wishes
      </h2>
      <WishChips />
      <Disclosure
        summary="What is best, deadline, budget, weekdays, breaks, pace, certificates"
        wide
        className="no-print mt-2"
      >
        <div className="js-only mt-3 grid gap-6 rounded-lg bg-sunk p-4 md:grid-cols-2">
          <div className="grid content-start gap-5">
            <PreferenceWish />
            <ScopeWish />
            <ParallelWish />
            <BudgetWish />
          </div>
          <div className="grid content-start gap-5">
            <DeadlineWish />
            <WeekWish />
            <BreaksWish />
            <PaceWish />
          </div>
        </div>
      </Disclosure>
    </section>
  );
}
