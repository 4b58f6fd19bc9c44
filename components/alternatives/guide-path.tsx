"use client";

import { lazy, Suspense, useState } from "react";
import type { PlanView } from "@/components/session/plan-view";
import { usePlannerState } from "@/components/session/planner-context";
import { Disclosure } from "@/components/ui/disclosure";
import { useTranslator } from "@/components/ui/translator";
import { scrutiny } from "@/lib/words/messages/en/views/scrutiny";

const GuidePathTable = lazy(() => import("./guide-path-table"));

/** The guide's own sequence for the role beside the plan: how they differ, why, and a link that opens it. */
export function GuidePath({ view }: { readonly view: PlanView }) {
  const t = useTranslator();
  const engine = usePlannerState((state) => state.engine);
  const [open, setOpen] = useState(false);
  const { role, advice } = view;
  if (role === null || advice.size === "none") return null;
  if (!role.guide.some(({ planned, plannable }) => plannable && !planned)) return null;
  return (
    <Disclosure
      id="guide-path"
      size="heading"
      className="no-print mt-12 border-t border-hairline pt-6"
      onToggle={setOpen}
      summary={<h2 className="inline">{t(scrutiny).guidePath}</h2>}
    >
      <p className="prose-measure mt-2">{t(scrutiny).guideAdvises(role.guide.map(({ title }) => title))}</p>
      {open && engine !== null && (
        <Suspense fallback={<p className="mt-3 text-small text-soft">{t(scrutiny).workingOutBoth}</p>}>
          <GuidePathTable view={view} catalog={engine.catalog} />
        </Suspense>
      )}
    </Disclosure>
  );
}
