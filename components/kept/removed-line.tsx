"use client";

import { Button } from "@/components/ui/button";
import { useTranslator } from "@/components/ui/translator";
import { keptPage } from "@/lib/words/messages/en/views/kept-page";
import type { useRemoval } from "./use-removal";

/** Says what was removed, with the way back. */
export function RemovedLine({ removed }: { readonly removed: ReturnType<typeof useRemoval> }) {
  const t = useTranslator();
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-3 text-small text-soft">
      {removed.removal && (
        <>
          <span className="pt-2">{t(keptPage).removed(removed.removal.name)}</span>
          <Button kind="quiet" className="pt-2" onClick={removed.putBack}>
            {t(keptPage).putBack}
          </Button>
        </>
      )}
    </p>
  );
}
