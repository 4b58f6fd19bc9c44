"use client";

import { Info } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useTranslator } from "@/components/ui/translator";
import { keptFaultText } from "@/lib/words/kept/kept-text";
import { kept } from "@/lib/words/messages/en/kept";
import type { StorageTrouble } from "./kept-storage";
import { saveFile } from "./save-file";

/** Says plainly what this browser cannot keep, and what still works. */
export function TroubleNotice({ trouble }: { readonly trouble: StorageTrouble | null }) {
  return (
    <div role="status">
      {trouble !== null && (
        <div className="mt-4 flex gap-3 rounded-lg bg-sunk p-4 text-small">
          <Info aria-hidden="true" size={20} className="mt-0.5 shrink-0 text-soft" />
          <div className="prose-measure min-w-0">
            <TroubleText trouble={trouble} />
          </div>
        </div>
      )}
    </div>
  );
}

function TroubleText({ trouble }: { readonly trouble: StorageTrouble }) {
  const t = useTranslator();
  return (
    <>
      <p>{t(kept).trouble[trouble.kind]}</p>
      {trouble.kind === "damaged" && (
        <>
          <ul className="mt-1 list-disc pl-5 marker:text-edge">
            {trouble.faults.map((fault) => (
              <li key={JSON.stringify(fault)}>{keptFaultText(fault, t)}</li>
            ))}
          </ul>
          <Button
            kind="quiet"
            className="mt-1"
            onClick={() => saveFile("waymark-unreadable.json", trouble.text)}
          >
            {t(kept).saveUnreadable}
          </Button>
        </>
      )}
    </>
  );
}
