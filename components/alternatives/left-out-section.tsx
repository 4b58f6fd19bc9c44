"use client";

import { Pin } from "lucide-react";
import type { ReactNode } from "react";
import { EditLink } from "@/components/session/edit-link";
import { useAsked, useReply } from "@/components/session/use-reply";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import { withWishes } from "@/lib/request";
import { alternatives } from "@/lib/words/messages/en/views/alternatives";
import { differenceText, exchangeText } from "@/lib/words/plan/difference-text";
import { Working } from "./working";

/** Each well-known course that is not in the plan, with what taking it would change. */
export default function LeftOutSection() {
  const t = useTranslator();
  const { reply, isFresh } = useReply("leftOut", useAsked());
  if (reply === null) return <Working what={t(alternatives).workingLeftOut} />;
  if (reply.length === 0) {
    return <p className="text-small">{t(alternatives).noneLeftOut}</p>;
  }
  return (
    <ul aria-busy={!isFresh} className="grid gap-3 text-small">
      {reply.map(({ course, institution, difference, outcome, wishes }) => {
        const exchange = difference && exchangeText(difference, [course.id], t);
        return (
          <li key={course.id} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <div className="min-w-0 flex-[1_1_16rem]">
              <h4 className="heading-plain text-small">
                {richly(
                  t(alternatives).whyNot<ReactNode>(<a href={`/courses/${course.id}`}>{course.title}</a>),
                )}
              </h4>
              <p className="text-soft">{institution}</p>
              <p>
                {outcome === "not-in-time"
                  ? t(alternatives).withItNotInTime
                  : difference === null
                    ? t(alternatives).withItNoPlan
                    : t(alternatives).withIt(differenceText(difference, t))}
              </p>
              {exchange && <p className="text-soft">{exchange}</p>}
            </div>
            {difference !== null && (
              <EditLink edit={withWishes(wishes)} label={t(alternatives).planWith(course.title)}>
                <Pin aria-hidden="true" size={15} /> {t(alternatives).planWithIt}
              </EditLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}
