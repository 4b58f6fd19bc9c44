"use client";

import { EditLink } from "@/components/session/edit-link";
import { useRequest, useWords } from "@/components/session/planner-context";
import { useAsked, useReply } from "@/components/session/use-reply";
import { buttonClass } from "@/components/ui/button";
import { useTranslator } from "@/components/ui/translator";
import type { WayOut, WhyNoPlan } from "@/lib/answer";
import { ALONE } from "@/lib/catalog";
import {
  dropWish,
  type Edit,
  knowSkills,
  type PlanRequest,
  setBudget,
  setHours,
  type Wish,
} from "@/lib/request";
import { impossible } from "@/lib/words/messages/en/plan/impossible";
import type { Translator } from "@/lib/words/messages/translator";
import { impossibleWords, wayOutLabel, wayOutText, wishWords } from "@/lib/words/plan/impossible-text";

interface ImpossibleAnswerProps {
  readonly why: WhyNoPlan;
  /** The search goes on: what was not found yet may still be. */
  readonly waiting: boolean;
}

/** There is no plan for this request, or none was found in time: why, and what would bring one back. */
export function ImpossibleAnswer({ why, waiting }: ImpossibleAnswerProps) {
  const t = useTranslator();
  const words = useWords();
  const request = useRequest();
  const { headline, explanation } =
    waiting && why.kind === "not-in-time"
      ? { headline: t(impossible).searching, explanation: t(impossible).searchingWhy }
      : impossibleWords(why, words, t);
  return (
    <section
      aria-labelledby="impossible-title"
      aria-busy={waiting}
      className="prose-measure border-l-4 border-blaze py-1 pl-5"
    >
      <h2 id="impossible-title" className="text-title">
        {headline}
      </h2>
      <p className="mt-2">{explanation}</p>
      <ul className="mt-4 grid gap-4">
        {why.kind === "clash" && <ClashingWishes wishes={why.wishes} />}
        {waysOut(why, request, t).map(({ text, edit }) => (
          <li key={text}>
            <EditLink edit={edit} className={buttonClass("plain")}>
              {text}
            </EditLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each wish of a clash with the link that takes it back, and what the plan would then be. */
function ClashingWishes({ wishes }: { readonly wishes: readonly Wish[] }) {
  const t = useTranslator();
  const words = useWords();
  const { reply, isFresh } = useReply("waysOut", useAsked());
  return wishes.map((wish) => {
    const key = JSON.stringify(wish);
    const ways = isFresh ? (reply ?? []).filter((way) => JSON.stringify(way.wish) === key) : [];
    const drop = ways.find(({ raiseTo }) => raiseTo === null);
    const raise = ways.find(({ raiseTo }) => raiseTo !== null);
    const said = wishWords(wish, words, t);
    return (
      <li key={key}>
        <p>{said.wish}</p>
        <WayLine edit={drop ? takeWay(drop) : dropWish(wish)} label={said.undo} way={drop} />
        {raise && <WayLine edit={takeWay(raise)} label={wayOutLabel(raise, words, t)} way={raise} />}
      </li>
    );
  });
}

interface WayLineProps {
  readonly edit: Edit;
  readonly label: string;
  /** Not known yet while the worker looks for it. */
  readonly way: WayOut | undefined;
}

function WayLine({ edit, label, way }: WayLineProps) {
  const t = useTranslator();
  const words = useWords();
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
      <EditLink edit={edit} className={buttonClass("plain")}>
        {label}
      </EditLink>
      {way && <span className="text-small text-soft">{wayOutText(way, words, t)}</span>}
    </div>
  );
}

const takeWay =
  ({ drop, raiseTo }: WayOut): Edit =>
  (asked) => {
    const without = drop.reduce((edited, one) => dropWish(one)(edited), asked);
    return raiseTo === null ? without : setBudget(raiseTo)(without);
  };

function waysOut(
  why: WhyNoPlan,
  request: PlanRequest,
  t: Translator,
): readonly { readonly text: string; readonly edit: Edit }[] {
  if (why.kind === "beyond-calendar") {
    const more = Math.min(80, request.hoursPerWeek * 4);
    return [
      { text: t(impossible).moreHours(more), edit: setHours(more) },
      ...(request.breaks.length > 0
        ? [{ text: t(impossible).dropBreaks, edit: (asked: PlanRequest) => ({ ...asked, breaks: [] }) }]
        : []),
    ];
  }
  if (why.kind === "not-in-time") {
    const { budgetCents } = request;
    return budgetCents === null
      ? []
      : [
          {
            text: t(impossible).noLimit,
            edit: dropWish({ kind: "budget", cents: budgetCents }),
          },
        ];
  }
  if (why.kind !== "untaught") return [];
  return [
    {
      text: t(impossible).asIfKnown(why.skills.length),
      edit: knowSkills(why.skills.map((skill) => ({ skill, level: ALONE }))),
    },
  ];
}
