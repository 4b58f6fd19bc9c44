"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/tick";
import { useTranslator } from "@/components/ui/translator";
import { type ImportChange, type Kept, mergeKept, type OnConflict } from "@/lib/kept";
import { changeName } from "@/lib/words/kept/kept-text";
import { kept } from "@/lib/words/messages/en/kept";
import { keptPage } from "@/lib/words/messages/en/views/kept-page";
import type { Keeping } from "./kept-store";
import { type LinkTitles, linkWords } from "./link-words";
import { useKept } from "./use-keeping";

interface ImportPreviewProps {
  readonly name: string;
  readonly file: Kept;
  readonly keeping: Keeping;
  readonly titles: LinkTitles;
  /** Told how many items were taken in; null where none was wanted. */
  readonly done: (taken: number | null) => void;
}

const KINDS = ["added", "both", "replaced", "stays", "no-room", "same"] as const;
const CHOICES = ["keep-both", "replace"] as const satisfies readonly OnConflict[];

/** What taking a file in would do, item by item, before it is done. */
export function ImportPreview({ name, file, keeping, titles, done }: ImportPreviewProps) {
  const t = useTranslator();
  const here = useKept(keeping);
  const [onConflict, setOnConflict] = useState<OnConflict>("keep-both");
  const { changes } = mergeKept(here, file, onConflict);
  const differs = mergeKept(here, file, "replace").changes.some(({ kind }) => kind === "replaced");
  const moves = changes.filter(({ kind }) => kind === "added" || kind === "both" || kind === "replaced");
  const take = () => {
    keeping.takeIn(file, onConflict);
    done(moves.length);
  };
  return (
    <section aria-label={t(keptPage).wouldChange(name)} className="mt-2 rounded-lg bg-sunk p-4 text-small">
      <h3 className="heading-plain text-body [overflow-wrap:anywhere]">{t(keptPage).wouldChange(name)}</h3>
      {changes.length === 0 && <p className="mt-1">{t(keptPage).emptyFile}</p>}
      {differs && <ConflictChoice value={onConflict} onChange={setOnConflict} />}
      {KINDS.map((kind) => (
        <ChangeGroup key={kind} kind={kind} changes={changes} titles={titles} />
      ))}
      <div className="mt-4 flex flex-wrap gap-3">
        {moves.length > 0 && (
          <Button kind="main" onClick={take}>
            {t(keptPage).takeIn(moves.length)}
          </Button>
        )}
        <Button onClick={() => done(null)}>
          {moves.length > 0 ? t(keptPage).leaveAll : t(keptPage).close}
        </Button>
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
  const t = useTranslator();
  const names = changes
    .filter((change) => change.kind === kind)
    .map((change) => changeName(change, (link) => linkWords(link, titles, t), t));
  if (names.length === 0) return null;
  return (
    <div className="mt-3">
      <h4 className="heading-plain text-small">{t(kept).change[kind]}</h4>
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
  const t = useTranslator();
  const name = useId();
  return (
    <fieldset className="mt-2">
      <legend className="font-semibold">{t(keptPage).conflict}</legend>
      {CHOICES.map((choice) => (
        <Choice key={choice} name={name} chosen={value === choice} onChoose={() => onChange(choice)}>
          {t(keptPage).onConflict[choice]}
        </Choice>
      ))}
    </fieldset>
  );
}
