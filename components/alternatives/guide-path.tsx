"use client";

import { ChevronRight } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import type { PlanView } from "@/components/session/plan-view";
import { usePlannerState } from "@/components/session/planner-context";
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
    <details
      id="guide-path"
      className="group no-print mt-12 border-t border-hairline pt-6"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="flex items-center gap-2 text-lead">
        <ChevronRight
          aria-hidden="true"
          size={20}
          className="shrink-0 transition-transform duration-150 group-open:rotate-90"
        />
        <h2 className="inline font-display">The guide’s own sequence beside your plan</h2>
      </summary>
      <p className="prose-measure mt-2">
        The guide that Waymark grew out of advises {listText(titles)} for this role
        {role.guide.length > 1 && ", in this order"}.
      </p>
      {open && engine !== null && (
        <Suspense fallback={<p className="mt-3 text-small text-soft">Working out both …</p>}>
          <GuidePathTable view={view} catalog={engine.catalog} />
        </Suspense>
      )}
    </details>
  );
}
