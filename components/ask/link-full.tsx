"use client";

import { usePlannerState } from "@/components/session/planner-context";
import { useTranslator } from "@/components/ui/translator";
import { MAX_LINK_LENGTH } from "@/lib/link";
import { ask } from "@/lib/words/messages/en/ask/ask";

/** Says why the last change did not happen: the link, which is all there is of a plan, could not hold it. */
export function LinkFull() {
  const t = useTranslator();
  const isFull = usePlannerState((state) => state.isFull);
  return (
    <p role="status" className="prose-measure text-small">
      {isFull && (
        <span className="mt-4 block rounded-lg bg-sunk p-4">{t(ask).linkFull(MAX_LINK_LENGTH)}</span>
      )}
    </p>
  );
}
