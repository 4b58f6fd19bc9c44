"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { EditLink } from "@/components/session/edit-link";
import { Disclosure } from "@/components/ui/disclosure";
import { Note } from "@/components/ui/note";
import type { PlanCoverage } from "@/lib/answer";
import { wantSkill } from "@/lib/request";
import { gapPriceText } from "@/lib/words/coverage-text";
import type { Words } from "@/lib/words/words";
import { gapsOf } from "./gaps";
import { useGapPrices } from "./use-gap-prices";

interface GapListProps {
  readonly coverage: PlanCoverage;
  readonly words: Words;
}

/** What the plan leaves out, and what each would take: hours, a date, money. Planned only when it is opened. */
export function GapList({ coverage, words }: GapListProps) {
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  // It may have been opened before the page could listen.
  useEffect(() => setOpen(details.current?.open === true), []);
  const gaps = useMemo(() => gapsOf(coverage), [coverage]);
  const prices = useGapPrices(gaps, open);
  if (gaps.length === 0) return null;
  return (
    <Disclosure ref={details} onToggle={setOpen} summary={`What would close the gaps (${gaps.length})`}>
      <div className="pl-5">
        <Note className="mt-1">
          Each line is planned by itself, beside what is in the plan now. None of them is needed before you
          apply: a first job asks for the core.
        </Note>
        <ul className="mt-2 max-w-3xl">
          {gaps.map(({ skill, why }) => {
            const price = prices.get(skill);
            return (
              <li
                key={skill}
                className="grid gap-x-5 border-b border-hairline py-2 text-small sm:items-baseline sm:grid-cols-[minmax(0,14rem)_1fr_auto]"
              >
                <span>
                  <span className="font-semibold">{words.skill(skill)}</span>
                  <span className="text-soft"> · {why}</span>
                </span>
                <span className="min-h-[1.45em]">{price && gapPriceText(price)}</span>
                {price?.kind !== "impossible" && (
                  <EditLink edit={wantSkill(skill, true)} label={`Plan it as well: ${words.skill(skill)}`}>
                    Plan it as well
                  </EditLink>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </Disclosure>
  );
}
