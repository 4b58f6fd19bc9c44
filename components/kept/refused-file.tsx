"use client";

import { Button } from "@/components/ui/button";
import type { KeptFault } from "@/lib/kept";
import { keptFaultText } from "@/lib/words/kept/kept-text";

/** More than these tell a reader nothing new. */
const SHOWN = 8;

interface RefusedFileProps {
  readonly name: string;
  readonly faults: readonly KeptFault[];
  readonly close: () => void;
}

/** Why a file was not taken. */
export function RefusedFile({ name, faults, close }: RefusedFileProps) {
  const more = faults.length - SHOWN;
  return (
    <section role="alert" className="mt-2 prose-measure border-l-4 border-blaze pl-4 text-small">
      <h3 className="heading-plain text-body [overflow-wrap:anywhere]">“{name}” was not taken in</h3>
      <ul className="mt-1 list-disc pl-5 [overflow-wrap:anywhere] marker:text-edge">
        {faults.slice(0, SHOWN).map((fault) => (
          <li key={JSON.stringify(fault)}>{keptFaultText(fault)}</li>
        ))}
        {more > 0 && <li>And {more} more like these.</li>}
      </ul>
      <p className="mt-1 text-soft">Nothing here was changed.</p>
      <Button kind="quiet" className="mt-1" onClick={close}>
        Close
      </Button>
    </section>
  );
}
