"use client";

import { useMemo } from "react";
import { addressOf } from "@/components/session/planner-store";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { ALONE, type Level, type SkillId, WITH_HELP } from "@/lib/catalog";
import { EVIDENCE, type Evidence, readCv } from "@/lib/posting";
import type { PlanRequest } from "@/lib/request";
import type { KnownPlan } from "./known-plan";
import type { Reader } from "./load-names";
import { MarkedText } from "./marked-text";
import { NoFinds } from "./no-finds";
import { requestKnowing } from "./plan-requests";
import { BAR, COLUMNS, TEXT } from "./posting-classes";
import { evidenceTitle, foundText, levelWords, RESULT } from "./posting-words";
import { SkillLines } from "./skill-lines";
import { useTicks } from "./use-ticks";

interface CvResultProps {
  readonly text: string;
  readonly reader: Reader;
  readonly plan: KnownPlan | null;
  readonly example: PlanRequest;
}

const STRENGTH = { used: "strong", certified: "middle", listed: "weak" } as const;
/** What a ticked find counts as: a judgement. */
const LEVEL: Readonly<Record<Evidence, Level>> = { used: ALONE, certified: WITH_HELP, listed: WITH_HELP };
const NOTHING: ReadonlySet<SkillId> = new Set();

/** What a CV shows: nothing counts before the reader has ticked it. */
export function CvResult({ text, reader, plan, example }: CvResultProps) {
  const finds = useMemo(
    () =>
      readCv(text, reader.matcher).flatMap((find) => {
        const skill = reader.skills.get(find.term.id);
        return skill ? [{ ...find, id: skill.id, title: skill.title }] : [];
      }),
    [text, reader],
  );
  const marks = useMemo(
    () =>
      finds.flatMap(({ title, spans }) =>
        spans.map(({ start, end, evidence }) => ({
          start,
          end,
          label: `${evidenceTitle(evidence).toLowerCase()}: ${title}`,
          strength: STRENGTH[evidence],
        })),
      ),
    [finds],
  );
  const { ticked, tick, tickEach } = useTicks(NOTHING);
  if (finds.length === 0) return <NoFinds />;
  const known = finds
    .filter(({ id }) => ticked.has(id))
    .map(({ id, evidence }) => ({ skill: id, level: LEVEL[evidence] }));
  const all = finds.map(({ id }) => id);
  const areAll = known.length === all.length;
  return (
    <>
      <div className={COLUMNS}>
        <section aria-labelledby="finds-title">
          <h2 id="finds-title" className="text-lead">
            {foundText(finds.length, 1)}
          </h2>
          <p className="mt-1 text-small text-soft">{RESULT.confirm}</p>
          <button type="button" className="action" onClick={() => tickEach(all, !areAll)}>
            {areAll ? RESULT.untickAll : RESULT.tickAll}
          </button>
          {EVIDENCE.map((evidence) => (
            <SkillLines
              key={evidence}
              title={evidenceTitle(evidence)}
              lines={finds
                .filter((find) => find.evidence === evidence)
                .map((find) => ({ ...find, remarks: [levelWords(LEVEL[find.evidence])] }))}
              ticked={ticked}
              tick={tick}
            />
          ))}
        </section>
        <div>
          <h2 id="text-title" className="text-lead">
            {RESULT.inText}
          </h2>
          <p className="mt-1 text-small text-soft">{RESULT.cvLegend}</p>
          <ScrollRegion labelledBy="text-title" className={TEXT}>
            <MarkedText text={text} marks={marks} />
          </ScrollRegion>
        </div>
      </div>
      <section className={BAR}>
        {known.length > 0 ? (
          <a
            href={addressOf(requestKnowing(known, plan, example), reader.numbers)}
            className="button button-main"
            rel="nofollow"
          >
            {RESULT.knowThese} ({known.length})
          </a>
        ) : (
          <p className="text-small">{RESULT.confirm}</p>
        )}
      </section>
    </>
  );
}
