"use client";

import { lazy, Suspense, useState } from "react";
import type { PlanView } from "@/components/session/plan-view";
import { usePlannerState } from "@/components/session/planner-context";
import { Disclosure } from "@/components/ui/disclosure";
import { listText } from "@/lib/words/amounts";

const GuidePathTable = lazy(() => import("./guide-path-table"));

/** The guide's own sequence for the role beside the plan: how they differ, why, and a link that opens it. */
export function GuidePath({ view }: { readonly view: PlanView }) {
  const engine = usePlannerState((state) => state.engine);
  const [open, setOpen] = useState(false);
  const { role, advice } = view;
  if (role === null || advice.size === "none") return null;
  if (!role.guide.some(({ planned, plannable }) => plannable && !planned)) return null;
  const titles = role.guide.map(({ title }) => `“${title}”`);
  return (
    <Disclosure
      id="guide-path"
      size="heading"
      className="no-print mt-12 border-t border-hairline pt-6"
      onToggle={setOpen}
      summary={<h2 className="inline">The guide’s own sequence beside your plan</h2>}
    >
      <p className="prose-measure mt-2">
        The guide that Waymark grew out of advises {listText(titles)} for this role
        {role.guide.length > 1 && ", in this order"}.
      </p>
      {open && engine !== null && (
        <Suspense fallback={<p className="mt-3 text-small text-soft">Working out both …</p>}>
          <GuidePathTable view={view} catalog={engine.catalog} />
        </Suspense>
      )}
    </Disclosure>
  );
}
