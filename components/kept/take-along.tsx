"use client";

import { Download, FolderInput } from "lucide-react";
import { useRef, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { useTranslator } from "@/components/ui/translator";
import { type FileReading, readKeptFile, writeKeptFile } from "@/lib/kept";
import { keptPage } from "@/lib/words/messages/en/views/kept-page";
import { browserDay } from "./browser-day";
import { ImportPreview } from "./import-preview";
import { KeptSection } from "./kept-section";
import type { Keeping } from "./kept-store";
import type { LinkTitles } from "./link-words";
import { RefusedFile } from "./refused-file";
import { saveFile } from "./save-file";

interface TakeAlongProps {
  readonly keeping: Keeping;
  readonly titles: LinkTitles;
}

/** How much of which file was taken in. */
interface TakenIn {
  readonly file: string;
  readonly items: number;
}

interface ChosenFile {
  readonly name: string;
  readonly reading: FileReading;
}

/** Everything into one file, and a file's content in again: shown first, taken only on request. */
export function TakeAlong({ keeping, titles }: TakeAlongProps) {
  const t = useTranslator();
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [taken, setTaken] = useState<TakenIn | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    setTaken(null);
    setChosen({ name: file.name, reading: readKeptFile(await file.text()) });
  };
  const done = (items: number | null) => {
    setTaken(chosen && items !== null ? { file: chosen.name, items } : null);
    setChosen(null);
    if (input.current) input.current.value = "";
    input.current?.focus();
  };
  const save = () => {
    const today = browserDay();
    saveFile(`waymark-${today}.json`, writeKeptFile(keeping.store.getState(), today));
  };
  return (
    <KeptSection title={t(keptPage).takeAlong}>
      <Note className="mt-2">{t(keptPage).oneFile}</Note>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button onClick={save}>
          <Download aria-hidden="true" size={16} /> {t(keptPage).saveAll}
        </Button>
        <label
          className={buttonClass("plain", "has-focus-visible:outline-3 has-focus-visible:outline-offset-2")}
        >
          <FolderInput aria-hidden="true" size={16} /> {t(keptPage).bringIn}
          <input
            ref={input}
            type="file"
            accept=".json,application/json"
            className="sr-only"
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        </label>
      </div>
      <p role="status" className="mt-2 text-small">
        {taken && t(keptPage).takenIn(taken.items, taken.file)}
      </p>
      {chosen?.reading.ok === false && (
        <RefusedFile name={chosen.name} faults={chosen.reading.faults} close={() => done(null)} />
      )}
      {chosen?.reading.ok && (
        <ImportPreview
          name={chosen.name}
          file={chosen.reading.kept}
          keeping={keeping}
          titles={titles}
          done={done}
        />
      )}
    </KeptSection>
  );
}
