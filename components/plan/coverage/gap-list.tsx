"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { EditLink } from "@/components/session/edit-link";
import { useAsked, useReply } from "@/components/session/use-reply";
import { Disclosure } from "@/components/ui/disclosure";
import { Note } from "@/components/ui/note";
import { useTranslator } from "@/components/ui/translator";
import type { PlanCoverage } from "@/lib/answer";
import { wantSkill } from "@/lib/request";
import { coverage as messages } from "@/lib/words/messages/en/plan/coverage";
import { gapPriceText } from "@/lib/words/plan/coverage-text";
import type { Words } from "@/lib/words/words";
import { type Gap, gapsOf } from "./gaps";

interface GapListProps {
  readonly coverage: PlanCoverage;
  readonly words: Words;
}

/** What the plan leaves out, and what each would take: hours, a date, money. Planned only when it is opened. */
export function GapList({ coverage, words }: GapListProps) {
  const t = useTranslator();
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  // It may have been opened before the page could listen.
  useEffect(() => setOpen(details.current?.open === true), []);
  const gaps = useMemo(() => gapsOf(coverage), [coverage]);
  if (gaps.length === 0) return null;
  return (
    <Disclosure ref={details} onToggle={setOpen} summary={t(messages).gaps(gaps.length)}>
      <div className="pl-5">
        <Note className="mt-1">{t(messages).gapsAbout}</Note>
        <ul className="mt-2 max-w-3xl">
          {gaps.map((gap) => (
            <GapLine key={gap.skill} gap={gap} isOpen={open} words={words} />
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}

interface GapLineProps {
  readonly gap: Gap;
  readonly isOpen: boolean;
  readonly words: Words;
}

function GapLine({ gap: { skill, why }, isOpen, words }: GapLineProps) {
  const t = useTranslator();
  return (
    <li className="grid gap-x-5 border-b border-hairline py-2 text-small sm:items-baseline sm:grid-cols-[minmax(0,14rem)_1fr_auto]">
      <span>
        <span className="font-semibold">{words.skill(skill)}</span>
        <span className="text-soft">
          {" "}
          · {why.kind === "part" ? t(messages).gap.part(why.part) : t(messages).gap[why.kind]}
        </span>
      </span>
      {isOpen ? <GapPriceAndWay skill={skill} words={words} /> : <GapWay skill={skill} words={words} />}
    </li>
  );
}

interface GapSkillProps {
  readonly skill: Gap["skill"];
  readonly words: Words;
}

function GapPriceAndWay({ skill, words }: GapSkillProps) {
  const t = useTranslator();
  const { reply } = useReply("gap", { ...useAsked(), skill });
  return (
    <>
      <span className="min-h-[1.45em]">{reply && gapPriceText(reply, t)}</span>
      {reply?.kind !== "impossible" && <GapWay skill={skill} words={words} />}
    </>
  );
}

function GapWay({ skill, words }: GapSkillProps) {
  const t = useTranslator();
  return (
    <EditLink edit={wantSkill(skill, true)} label={t(messages).planSkillAsWell(words.skill(skill))}>
      {t(messages).planAsWell}
    </EditLink>
  );
}
