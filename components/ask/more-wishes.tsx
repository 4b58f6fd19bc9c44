"use client";

import { Disclosure } from "@/components/ui/disclosure";
import { useTranslator } from "@/components/ui/translator";
import { wishes } from "@/lib/words/messages/en/ask/wishes";
import { BreaksWish } from "./wishes/breaks-wish";
import { BudgetWish } from "./wishes/budget-wish";
import { DeadlineWish } from "./wishes/deadline-wish";
import { NumberWishes } from "./wishes/number-wishes";
import { PaceWish } from "./wishes/pace-wish";
import { ParallelWish } from "./wishes/parallel-wish";
import { PreferenceWish } from "./wishes/preference-wish";
import { ScopeWish } from "./wishes/scope-wish";
import { WeekWish } from "./wishes/week-wish";
import { WishChips } from "./wishes/wish-chips";

/** Wishes beside the sentence: what is set shows as removable chips, the rest waits behind a disclosure. */
export function MoreWishes() {
  const t = useTranslator();
  return (
    <section aria-labelledby="wishes-title">
      <h2 id="wishes-title" className="text-small font-semibold">
        {t(wishes).title}
      </h2>
      <WishChips />
      <Disclosure summary={t(wishes).all} wide className="no-print mt-2">
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
            <NumberWishes />
            <BreaksWish />
            <PaceWish />
          </div>
        </div>
      </Disclosure>
    </section>
  );
}
