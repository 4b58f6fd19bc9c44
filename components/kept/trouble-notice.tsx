"use client";

import { Info } from "lucide-react";
import { Button } from "@/components/ui/button";
import { keptFaultText } from "@/lib/words/kept/kept-text";
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
  switch (trouble.kind) {
    case "full":
      return (
        <p>
          This browser’s storage is full. What you keep now lasts until you close this tab. Save everything to
          a file, or make room by removing what you no longer need. Planning works as before.
        </p>
      );
    case "forbidden":
      return (
        <p>
          This browser does not let Waymark store anything (a private window, or its settings). What you keep
          now lasts until you close this tab. Save everything to a file to have it later. Planning works as
          before.
        </p>
      );
    case "newer":
      return (
        <p>
          A newer Waymark has stored your plans in this browser. They are safe and were not touched. Reload
          this page to see them; until then nothing new is stored.
        </p>
      );
    case "damaged":
      return (
        <>
          <p>Some of what this browser had kept could not be read. The rest is here.</p>
          <ul className="mt-1 list-disc pl-5 marker:text-edge">
            {trouble.faults.map((fault) => (
              <li key={JSON.stringify(fault)}>{keptFaultText(fault)}</li>
            ))}
          </ul>
          <Button
            kind="quiet"
            className="mt-1"
            onClick={() => saveFile("waymark-unreadable.json", trouble.text)}
          >
            Save what could not be read as it was
          </Button>
        </>
      );
  }
}
