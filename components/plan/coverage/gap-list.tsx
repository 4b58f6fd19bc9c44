"use client";

import { ChevronRight } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { EditLink } from "@/components/session/edit-link";
import type { PlanCoverage } from "@/lib/answer";
import { wantSkill } from "@/lib/request";
import { gapPriceText } from "@/lib/words/plan/coverage-text";
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
    <details ref={details} className="group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="inline-flex min-h-8 items-center gap-1.5 text-small font-semibold text-soft hover:text-ink">
        <ChevronRight
          aria-hidden="true"
          size={15}
          strokeWidth={2.25}
          className="shrink-0 transition-transform duration-150 group-open:rotate-90"
        />
        What would close the gaps ({gaps.length})
      </summary>
      <div className="pl-5">
        <p className="prose-measure mt-1 text-small text-soft">
          Each line is planned by itself, beside what is in the plan now. None of them is needed before you
          apply: a first job asks for the core.
        </p>
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
    </details>
  );
}
