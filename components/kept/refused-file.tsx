"use client";

import { Button } from "@/components/ui/button";
import { useTranslator } from "@/components/ui/translator";
import type { KeptFault } from "@/lib/kept";
import { keptFaultText } from "@/lib/words/kept/kept-text";
import { keptPage } from "@/lib/words/messages/en/views/kept-page";

/** More than these tell a reader nothing new. */
const SHOWN = 8;

interface RefusedFileProps {
  readonly name: string;
  readonly faults: readonly KeptFault[];
  readonly close: () => void;
}

/** Why a file was not taken. */
export function RefusedFile({ name, faults, close }: RefusedFileProps) {
  const t = useTranslator();
  const more = faults.length - SHOWN;
  return (
    <section role="alert" className="mt-2 prose-measure border-l-4 border-blaze pl-4 text-small">
      <h3 className="heading-plain text-body [overflow-wrap:anywhere]">{t(keptPage).notTaken(name)}</h3>
      <ul className="mt-1 list-disc pl-5 [overflow-wrap:anywhere] marker:text-edge">
        {faults.slice(0, SHOWN).map((fault) => (
          <li key={JSON.stringify(fault)}>{keptFaultText(fault, t)}</li>
        ))}
        {more > 0 && <li>{t(keptPage).moreFaults(more)}</li>}
      </ul>
      <p className="mt-1 text-soft">{t(keptPage).nothingChanged}</p>
      <Button kind="quiet" className="mt-1" onClick={close}>
        {t(keptPage).close}
      </Button>
    </section>
  );
}
