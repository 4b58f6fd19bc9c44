"use client";

import { Download, FolderInput } from "lucide-react";
import { useRef, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { type FileReading, readKeptFile, writeKeptFile } from "@/lib/kept";
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

interface ChosenFile {
  readonly name: string;
  readonly reading: FileReading;
}

/** Everything into one file, and a file's content in again: shown first, taken only on request. */
export function TakeAlong({ keeping, titles }: TakeAlongProps) {
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [said, setSaid] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    setSaid("");
    setChosen({ name: file.name, reading: readKeptFile(await file.text()) });
  };
  const done = (message: string) => {
    setChosen(null);
    setSaid(message);
    if (input.current) input.current.value = "";
    input.current?.focus();
  };
  const save = () => {
    const today = browserDay();
    saveFile(`waymark-${today}.json`, writeKeptFile(keeping.store.getState(), today));
  };
  return (
    <KeptSection title="Take it along">
      <Note className="mt-2">
        One file holds all of the above. Bring it into another browser, or keep it as a spare copy.
      </Note>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button onClick={save}>
          <Download aria-hidden="true" size={16} /> Save everything to a file
        </Button>
        <label
          className={buttonClass("plain", "has-focus-visible:outline-3 has-focus-visible:outline-offset-2")}
        >
          <FolderInput aria-hidden="true" size={16} /> Bring a file in
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
        {said}
      </p>
      {chosen?.reading.ok === false && (
        <RefusedFile name={chosen.name} faults={chosen.reading.faults} close={() => done("")} />
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
