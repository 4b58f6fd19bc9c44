"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/tick";
import { type ImportChange, type Kept, mergeKept, type OnConflict } from "@/lib/kept";
import { counted } from "@/lib/words/amounts";
import { changeName } from "@/lib/words/kept/kept-text";
import { kept } from "@/lib/words/messages/en/kept";
import type { Keeping } from "./kept-store";
import { type LinkTitles, linkWords } from "./link-words";
import { useKept } from "./use-keeping";

interface ImportPreviewProps {
  readonly name: string;
  readonly file: Kept;
  readonly keeping: Keeping;
  readonly titles: LinkTitles;
  readonly done: (message: string) => void;
}

const KINDS = ["added", "both", "replaced", "stays", "no-room", "same"] as const;

/** What taking a file in would do, item by item, before it is done. */
export function ImportPreview({ name, file, keeping, titles, done }: ImportPreviewProps) {
  const here = useKept(keeping);
  const [onConflict, setOnConflict] = useState<OnConflict>("keep-both");
  const { changes } = mergeKept(here, file, onConflict);
  const differs = mergeKept(here, file, "replace").changes.some(({ kind }) => kind === "replaced");
  const moves = changes.filter(({ kind }) => kind === "added" || kind === "both" || kind === "replaced");
  const take = () => {
    keeping.takeIn(file, onConflict);
    done(`${counted(moves.length, "item")} taken in from “${name}”.`);
  };
  return (
    <section aria-label={`What “${name}” would change`} className="mt-2 rounded-lg bg-sunk p-4 text-small">
      <h3 className="heading-plain text-body [overflow-wrap:anywhere]">What “{name}” would change</h3>
      {changes.length === 0 && <p className="mt-1">Nothing: the file is empty.</p>}
      {differs && <ConflictChoice value={onConflict} onChange={setOnConflict} />}
      {KINDS.map((kind) => (
        <ChangeGroup key={kind} kind={kind} changes={changes} titles={titles} />
      ))}
      <div className="mt-4 flex flex-wrap gap-3">
        {moves.length > 0 && (
          <Button kind="main" onClick={take}>
            Take in {counted(moves.length, "item")}
          </Button>
        )}
        <Button onClick={() => done("")}>{moves.length > 0 ? "Leave everything as it was" : "Close"}</Button>
      </div>
    </section>
  );
}

interface ChangeGroupProps {
  readonly kind: ImportChange["kind"];
  readonly changes: readonly ImportChange[];
  readonly titles: LinkTitles;
}

function ChangeGroup({ kind, changes, titles }: ChangeGroupProps) {
  const names = changes
    .filter((change) => change.kind === kind)
    .map((change) => changeName(change, (link) => linkWords(link, titles)));
  if (names.length === 0) return null;
  return (
    <div className="mt-3">
      <h4 className="heading-plain text-small">{kept.change[kind]}</h4>
      <ul className="list-disc pl-5 [overflow-wrap:anywhere] marker:text-edge">
        {[...new Set(names)].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}

interface ConflictChoiceProps {
  readonly value: OnConflict;
  readonly onChange: (value: OnConflict) => void;
}

function ConflictChoice({ value, onChange }: ConflictChoiceProps) {
  const name = useId();
  const choices = [
    { choice: "keep-both", text: "keep both plans; finished courses stay as they are here" },
    { choice: "replace", text: "take the file’s" },
  ] as const;
  return (
    <fieldset className="mt-2">
      <legend className="font-semibold">Where the file differs from what is here</legend>
      {choices.map(({ choice, text }) => (
        <Choice key={choice} name={name} chosen={value === choice} onChoose={() => onChange(choice)}>
          {text}
        </Choice>
      ))}
    </fieldset>
  );
}
