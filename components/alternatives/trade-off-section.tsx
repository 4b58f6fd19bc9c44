"use client";

import { EditLink } from "@/components/session/edit-link";
import { useAsked, useReply } from "@/components/session/use-reply";
import type { TradeOffPoint } from "@/lib/answer";
import { withWishes } from "@/lib/request";
import { counted, hoursText } from "@/lib/words/amounts";
import { differenceText } from "@/lib/words/plan/difference-text";
import { TradeOffChart } from "./trade-off-chart";
import { Working } from "./working";

/** The exact front between hours and programs: a small chart, and the same points as a list of links. */
export default function TradeOffSection() {
  const { reply, isFresh } = useReply("tradeOff", useAsked());
  if (reply === null) return <Working what="Working out the fewest hours for each number of programs" />;
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
  const { programs, mainCourses, hours, difference, isShown, isProven, wishes } = point;
  const what = `${counted(programs, "program")}, ${counted(mainCourses, "course")}, ${hoursText(hours)}`;
  return (
    <li
      aria-current={isShown || undefined}
      className={`border-l-4 pl-3 ${isShown ? "border-blaze" : "border-hairline"}`}
    >
      {isShown ? (
        <strong className="font-semibold">{what}: your plan</strong>
      ) : (
        <EditLink edit={withWishes(wishes)} className="underline" label={`Choose ${what}`}>
          {what}
        </EditLink>
      )}
      <p className="text-soft">
        {isShown
          ? isProven
            ? "No plan with so few programs takes fewer hours."
            : "Not the fewest hours for its programs: what you call best weighs more than these two."
          : `${differenceText(difference)}.`}
        {!isShown && !isProven && " Not proven."}
      </p>
    </li>
  );
}
