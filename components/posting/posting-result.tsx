"use client";

import { useMemo } from "react";
import type { CatalogAddress } from "@/components/session/fetch-catalog";
import { addressOf } from "@/components/session/planner-store";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { type PostingsReading, readPostings, type SharedDemand, TIERS, type Tier } from "@/lib/posting";
import type { KnownPlan } from "./known-plan";
import type { Reader } from "./load-names";
import { MarkedText, type TextMark } from "./marked-text";
import { NoFinds } from "./no-finds";
import { OtherTerms } from "./other-terms";
import { PlanPrice } from "./plan-price";
import { requestFor } from "./plan-requests";
import { BAR, COLUMNS, TEXT } from "./posting-classes";
import { type AskedSkill, postingView, tickedAtFirst } from "./posting-view";
import {
  foundText,
  inPostingsText,
  levelWords,
  PAGE,
  RESULT,
  type Stand,
  standText,
  standWords,
  tierTitle,
} from "./posting-words";
import { type SkillLine, SkillLines } from "./skill-lines";
import { useTicks } from "./use-ticks";

interface PostingResultProps {
  readonly text: string;
  readonly reader: Reader;
  readonly plan: KnownPlan | null;
  readonly catalogAddress: CatalogAddress;
}

const STRENGTH = { required: "strong", preferred: "middle", mentioned: "weak" } as const;

/** What the postings ask for, what the learner's plan covers of it, and the way to plan the rest. */
export function PostingResult({ text, reader, plan, catalogAddress }: PostingResultProps) {
  const reading = useMemo(() => readPostings(text, reader.matcher), [text, reader]);
  const view = useMemo(() => postingView(reading, reader, plan), [reading, reader, plan]);
  const marks = useMemo(() => marksOf(reading.demands, reader), [reading, reader]);
  const { ticked, tick } = useTicks(useMemo(() => tickedAtFirst(view.skills), [view]));
  if (reading.demands.length === 0) return <NoFinds />;
  const picked = view.skills.filter(({ id }) => ticked.has(id));
  return (
    <>
      <div className={COLUMNS}>
        <section aria-labelledby="finds-title">
          <h2 id="finds-title" className="text-lead">
            {foundText(view.skills.length, reading.postings)}
          </h2>
          <p className="mt-1 text-small text-soft">{isFew(text, reading) ? PAGE.few : PAGE.caution}</p>
          {plan && picked.length > 0 && (
            <p className="mt-1 text-small">{standText(countStands(picked), plan.title)}</p>
          )}
          {TIERS.map((tier) => (
            <SkillLines
              key={tier}
              title={tierTitle(tier)}
              lines={linesOf(view.skills, tier, reading.postings)}
              ticked={ticked}
              tick={tick}
            />
          ))}
          <OtherTerms noWord={view.noWord} filters={view.filters} />
        </section>
        <div>
          <h2 id="text-title" className="text-lead">
            {RESULT.inText}
          </h2>
          <p className="mt-1 text-small text-soft">{RESULT.legend}</p>
          <ScrollRegion labelledBy="text-title" className={TEXT}>
            <MarkedText text={text} marks={marks} />
          </ScrollRegion>
        </div>
      </div>
      <PlanThese picked={picked} plan={plan} reader={reader} catalogAddress={catalogAddress} />
    </>
  );
}

interface PlanTheseProps extends Omit<PostingResultProps, "text"> {
  readonly picked: readonly AskedSkill[];
}

/** The link to the plan for what is ticked, kept in sight. */
function PlanThese({ picked, plan, reader, catalogAddress }: PlanTheseProps) {
  const added = useMemo(
    () => picked.filter(({ stand }) => stand !== "known" && stand !== "taught").map(({ aim }) => aim),
    [picked],
  );
  const request = useMemo(() => requestFor(added, plan), [added, plan]);
  return (
    <section className={BAR}>
      {added.length > 0 ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <a href={addressOf(request, reader.numbers)} className="button button-main" rel="nofollow">
            {plan ? RESULT.addThese : RESULT.planThese} ({added.length})
          </a>
          {plan && <PlanPrice from={plan.request} to={request} catalogAddress={catalogAddress} />}
        </div>
      ) : (
        <p className="text-small">{picked.length === 0 ? RESULT.nothingPicked : RESULT.allCovered}</p>
      )}
    </section>
  );
}

function countStands(skills: readonly AskedSkill[]): Readonly<Record<Stand, number>> {
  const count = (stand: Stand) => skills.filter((skill) => skill.stand === stand).length;
  return { known: count("known"), taught: count("taught"), below: count("below"), lacking: count("lacking") };
}

function linesOf(skills: readonly AskedSkill[], tier: Tier, postings: number): readonly SkillLine[] {
  return skills
    .filter((skill) => skill.tier === tier)
    .map((skill) => ({
      id: skill.id,
      title: skill.title,
      remarks: [
        ...(tier === "mentioned" ? [] : [levelWords(skill.level)]),
        ...(skill.anyOf === null ? [] : [alternativesText(skill, skills)]),
        ...(postings > 1 ? [inPostingsText(skill.postings, postings)] : []),
        ...(skill.stand ? [standWords(skill.stand)] : []),
      ],
    }));
}

/** "or R: one of these is enough" */
function alternativesText(skill: AskedSkill, skills: readonly AskedSkill[]): string {
  const others = skills.filter(
    ({ id, anyOf, tier }) => id !== skill.id && anyOf === skill.anyOf && tier === skill.tier,
  );
  return `or ${others.map(({ title }) => title).join(", ")}: ${RESULT.alternatives}`;
}

function marksOf(demands: readonly SharedDemand[], { skills }: Reader): readonly TextMark[] {
  return demands.flatMap(({ term, spans }) => {
    const title = skills.get(term.id)?.title ?? term.title ?? term.id;
    return spans.map(({ start, end, tier }) => ({
      start,
      end,
      label: `${tierTitle(tier).toLowerCase()}: ${title}`,
      strength: STRENGTH[tier],
    }));
  });
}

/** Fewer finds than this in a text longer than this are worth a word. */
const FEW_FINDS = 3;
const LONG_TEXT = 1500;

function isFew(text: string, { demands }: PostingsReading): boolean {
  return text.length > LONG_TEXT && demands.length < FEW_FINDS;
}
