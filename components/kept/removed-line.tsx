"use client";

import { Button } from "@/components/ui/button";
import type { useRemoval } from "./use-removal";

/** Says what was removed, with the way back. */
export function RemovedLine({ removed }: { readonly removed: ReturnType<typeof useRemoval> }) {
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-3 text-small text-soft">
      {removed.removal && (
        <>
          <span className="pt-2">Removed “{removed.removal.name}”.</span>
          <Button kind="quiet" className="pt-2" onClick={removed.putBack}>
            Put it back
          </Button>
        </>
      )}
    </p>
  );
}
