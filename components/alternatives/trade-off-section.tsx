"use client";

import { EditLink } from "@/components/session/edit-link";
import { useAsked, useReply } from "@/components/session/use-reply";
import { useTranslator } from "@/components/ui/translator";
import type { TradeOffPoint } from "@/lib/answer";
import { withWishes } from "@/lib/request";
import { hoursText } from "@/lib/words/amounts";
import { alternatives } from "@/lib/words/messages/en/views/alternatives";
import { differenceText } from "@/lib/words/plan/difference-text";
import { TradeOffChart } from "./trade-off-chart";
import { Working } from "./working";

/** The exact front between hours and programs: a small chart, and the same points as a list of links. */
export default function TradeOffSection() {
  const t = useTranslator();
  const { reply, isFresh } = useReply("tradeOff", useAsked());
  if (reply === null) return <Working what={t(alternatives).workingTradeOff} />;
  return (
    <div
      aria-busy={!isFresh}
      className="grid items-start gap-x-10 gap-y-4 md:grid-cols-[20rem_minmax(0,1fr)]"
    >
      <TradeOffChart points={reply} />
      <ol className="grid gap-2 text-small">
        {reply.map((point) => (
          <Point key={`${point.programs} ${point.hours}`} point={point} />
        ))}
      </ol>
    </div>
  );
}

function Point({ point }: { readonly point: TradeOffPoint }) {
  const t = useTranslator();
  const { programs, mainCourses, hours, difference, isShown, isProven, wishes } = point;
  const what = t(alternatives).point(programs, mainCourses, hoursText(hours, t));
  return (
    <li
      aria-current={isShown || undefined}
      className={`border-l-4 pl-3 ${isShown ? "border-blaze" : "border-hairline"}`}
    >
      {isShown ? (
        <strong className="font-semibold">{t(alternatives).yourPoint(what)}</strong>
      ) : (
        <EditLink edit={withWishes(wishes)} className="underline" label={t(alternatives).choosePoint(what)}>
          {what}
        </EditLink>
      )}
      <p className="text-soft">
        {isShown
          ? isProven
            ? t(alternatives).fewestHours
            : t(alternatives).notFewestHours
          : t(alternatives).pointTakes(differenceText(difference, t), isProven)}
      </p>
    </li>
  );
}
