"use client";

import { MAX_LINK_LENGTH } from "@/lib/link";
import { usePlannerState } from "./planner-context";

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
