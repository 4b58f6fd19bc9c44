"use client";

import { useId, useRef, useState } from "react";
import type { CatalogAddress } from "@/components/session/fetch-catalog";
import { POSTING_SEPARATOR } from "@/lib/posting";
import type { PlanRequest } from "@/lib/request";
import { CvResult } from "./cv-result";
import type { KnownPlan } from "./known-plan";
import type { Reader } from "./load-names";
import { PostingResult } from "./posting-result";
import { PAGE } from "./posting-words";
import { useReader } from "./use-reader";
import { useRested } from "./use-rested";

interface PostingPageProps {
  readonly plan: KnownPlan | null;
  readonly example: PlanRequest;
  readonly namesUrl: string;
  readonly catalogAddress: CatalogAddress;
}

const KINDS = ["posting", "cv"] as const;
type Kind = (typeof KINDS)[number];

/** A box for postings or a CV, and what is found in it, all in the browser. */
export function PostingPage({ plan, example, namesUrl, catalogAddress }: PostingPageProps) {
  const [kind, setKind] = useState<Kind>("posting");
  const [texts, setTexts] = useState<Readonly<Record<Kind, string>>>({ posting: "", cv: "" });
  const { held, load } = useReader(namesUrl);
  const text = texts[kind];
  const write = (next: string) => {
    load();
    setTexts((before) => ({ ...before, [kind]: next }));
  };
  const hasText = text.trim() !== "";
  return (
    <div className="mx-auto min-h-[70dvh] w-full max-w-6xl px-4 pt-9 sm:px-6">
      <h1 className="text-title">{PAGE.title}</h1>
      <p className="mt-2 prose-measure text-soft">{PAGE.intro}</p>
      <p className="mt-2 prose-measure font-semibold">{PAGE.private}</p>
      <noscript>
        <p className="mt-4 prose-measure border-l-4 border-blaze pl-3 text-small">{PAGE.withoutScript}</p>
      </noscript>
      <div className="js-only">
        <KindChoice kind={kind} choose={setKind} />
        <TextBox key={`box of ${kind}`} kind={kind} text={text} write={write} begin={load} />
        <div role="status" className="text-small">
          {hasText && held.state === "loading" && PAGE.loading}
          {held.state === "failed" && PAGE.failed}
        </div>
        {held.state === "failed" && (
          <button type="button" className="button mt-2" onClick={load}>
            {PAGE.tryAgain}
          </button>
        )}
        {hasText && held.state === "ready" && (
          <Result
            key={kind}
            kind={kind}
            text={text}
            reader={held.reader}
            plan={plan}
            example={example}
            catalogAddress={catalogAddress}
          />
        )}
      </div>
    </div>
  );
}

interface ResultProps extends Omit<PostingPageProps, "namesUrl"> {
  readonly kind: Kind;
  readonly text: string;
  readonly reader: Reader;
}

function Result({ kind, text, reader, plan, example, catalogAddress }: ResultProps) {
  const shown = useRested(text);
  if (kind === "cv") return <CvResult text={shown} reader={reader} plan={plan} example={example} />;
  return <PostingResult text={shown} reader={reader} plan={plan} catalogAddress={catalogAddress} />;
}

interface KindChoiceProps {
  readonly kind: Kind;
  readonly choose: (kind: Kind) => void;
}

function KindChoice({ kind, choose }: KindChoiceProps) {
  const name = useId();
  return (
    <fieldset className="mt-5">
      <legend className="text-small font-semibold">{PAGE.kind}</legend>
      <div className="flex flex-wrap gap-x-5">
        {KINDS.map((each) => (
          <label key={each} className="inline-flex min-h-9 items-center gap-2">
            <input type="radio" name={name} checked={kind === each} onChange={() => choose(each)} />
            {PAGE[each]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface TextBoxProps {
  readonly kind: Kind;
  readonly text: string;
  readonly write: (text: string) => void;
  /** The box is about to be used. */
  readonly begin: () => void;
}

function TextBox({ kind, text, write, begin }: TextBoxProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const addPosting = () => {
    write(`${text.trimEnd()}\n\n${POSTING_SEPARATOR}\n\n`);
    box.current?.focus();
  };
  const clear = () => {
    write("");
    box.current?.focus();
  };
  return (
    <div className="mt-3">
      <label htmlFor={id} className="text-small font-semibold">
        {kind === "posting" ? PAGE.postingLabel : PAGE.cvLabel}
      </label>
      <textarea
        id={id}
        ref={box}
        className="field my-1 block w-full resize-y px-3 py-2 leading-normal"
        rows={10}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onFocus={begin}
        onChange={(event) => write(event.target.value)}
      />
      {text.trim() !== "" && (
        <div className="flex flex-wrap items-center gap-x-4">
          {kind === "posting" && (
            <button type="button" className="action" onClick={addPosting}>
              {PAGE.addPosting}
            </button>
          )}
          <button type="button" className="action" onClick={clear}>
            {PAGE.clear}
          </button>
          {kind === "posting" && text.includes(POSTING_SEPARATOR) && (
            <span className="text-small text-soft">{PAGE.several}</span>
          )}
        </div>
      )}
    </div>
  );
}
