"use client";

import { lazy, type ReactNode, Suspense, useState } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { useTranslator } from "@/components/ui/translator";
import { scrutiny } from "@/lib/words/messages/en/views/scrutiny";
import { Working } from "./working";

const TradeOffSection = lazy(() => import("./trade-off-section"));
const LeftOutSection = lazy(() => import("./left-out-section"));
const SensitivitySection = lazy(() => import("./sensitivity-section"));
const ProofSection = lazy(() => import("./proof-section"));

/** For those who doubt the plan: what else there is, what it rests on, and why nothing is better. Worked out when opened. */
export function PlanScrutiny() {
  const t = useTranslator();
  return (
    <section
      aria-labelledby="scrutiny-title"
      className="js-only no-print mt-14 border-t border-hairline pt-8"
    >
      <h2 id="scrutiny-title" className="text-lead">
        {t(scrutiny).title}
      </h2>
      <div className="mt-4 grid gap-3">
        <OnDemand title={t(scrutiny).tradeOff}>
          <TradeOffSection />
        </OnDemand>
        <OnDemand title={t(scrutiny).leftOut}>
          <LeftOutSection />
        </OnDemand>
        <OnDemand title={t(scrutiny).sensitivity}>
          <SensitivitySection />
        </OnDemand>
        <OnDemand title={t(scrutiny).proof}>
          <ProofSection />
        </OnDemand>
      </div>
    </section>
  );
}

/** Asks nothing before it is opened. */
function OnDemand({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const t = useTranslator();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure onToggle={setOpen} summary={<h3 className="heading-plain text-body">{title}</h3>}>
      <div className="mt-2 border-l-2 border-hairline pl-4">
        {open && <Suspense fallback={<Working what={t(scrutiny).loading} />}>{children}</Suspense>}
      </div>
    </Disclosure>
  );
}
