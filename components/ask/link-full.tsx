"use client";

import { usePlannerState } from "@/components/session/planner-context";
import { MAX_LINK_LENGTH } from "@/lib/link";

/** Says why the last change did not happen: the link, which is all there is of a plan, could not hold it. */
export function LinkFull() {
  const isFull = usePlannerState((state) => state.isFull);
  return (
    <p role="status" className="prose-measure text-small">
      {isFull && (
        <span className="mt-4 block rounded-lg bg-sunk p-4">
          The link of this plan is full: it holds {MAX_LINK_LENGTH} characters after its address, so that no
          chat cuts it. This wish was not added. Take another one back first.
        </span>
      )}
    </p>
  );
}
