"use client";

import type { ReactNode } from "react";
import { EditLink } from "@/components/session/edit-link";
import { Note } from "@/components/ui/note";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import type { FullAnswer } from "@/lib/answer";
import { setHours } from "@/lib/request";
import { heavyWeekText, weekHoursText } from "@/lib/words/ask/calendar-text";
import { betweenText } from "@/lib/words/dates";
import { plan } from "@/lib/words/messages/en/plan/plan";
import { STUDY_HOURS } from "@/lib/words/study-hours";

/** A week that is a second job is called one (guide:T4), with what would fit. */
export function LoadNote({ answer: { load, request } }: { readonly answer: FullAnswer }) {
  const t = useTranslator();
  if (load === null || load.kind !== "second-job") return null;
  const hours = weekHoursText(request.hoursPerWeek, t);
  const effort = heavyWeekText(request.hoursPerWeek, t);
  return (
    <section aria-labelledby="load-title" className="no-print mt-8 border-l-4 border-hairline py-0.5 pl-5">
      <h2 id="load-title" className="heading-plain text-body">
        {request.hoursPerWeek < 35 ? t(plan).heavyBesideJob(hours, effort) : t(plan).heavyWeek(hours, effort)}
      </h2>
      <Note className="mt-1">
        {richly(t(plan).studyHours<ReactNode>(STUDY_HOURS, (text) => <a href={STUDY_HOURS.url}>{text}</a>))}
      </Note>
      <ul className="mt-2 grid gap-1 text-small empty:hidden">
        {load.lighter.map(({ hoursPerWeek, finish }) => (
          <li key={hoursPerWeek} className="flex flex-wrap items-baseline gap-x-2">
            <EditLink edit={setHours(hoursPerWeek)}>
              {t(plan).lighterWeek(weekHoursText(hoursPerWeek, t))}
            </EditLink>
            <span className="text-soft">{t(plan).done(betweenText(finish.early, finish.late, t))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
