"use client";

import { EditLink } from "@/components/session/edit-link";
import { Note } from "@/components/ui/note";
import type { FullAnswer } from "@/lib/answer";
import { setHours } from "@/lib/request";
import { heavyWeekText, weekHoursText } from "@/lib/words/ask/calendar-text";
import { betweenText } from "@/lib/words/dates";
import { STUDY_HOURS } from "@/lib/words/study-hours";

/** A week that is a second job is called one (guide:T4), with what would fit. */
export function LoadNote({ answer: { load, request } }: { readonly answer: FullAnswer }) {
  if (load === null || load.kind !== "second-job") return null;
  return (
    <section aria-labelledby="load-title" className="no-print mt-8 border-l-4 border-hairline py-0.5 pl-5">
      <h2 id="load-title" className="heading-plain text-body">
        {weekHoursText(request.hoursPerWeek)} a week {request.hoursPerWeek < 35 && "beside a job "}is{" "}
        {heavyWeekText(request.hoursPerWeek)}
      </h2>
      <Note className="mt-1">
        It can be done for a while. Of {STUDY_HOURS.asked} learners of online courses who were asked in{" "}
        {STUDY_HOURS.year}, {STUDY_HOURS.twoToFive} in 100 studied 2 to 5 hours a week, {STUDY_HOURS.sixToTen}{" "}
        in 100 studied 6 to 10, and fewer than 5 in 100 more (<a href={STUDY_HOURS.url}>Class Central</a>, by
        their own account).
      </Note>
      <ul className="mt-2 grid gap-1 text-small empty:hidden">
        {load.lighter.map(({ hoursPerWeek, finish }) => (
          <li key={hoursPerWeek} className="flex flex-wrap items-baseline gap-x-2">
            <EditLink edit={setHours(hoursPerWeek)}>Plan with {weekHoursText(hoursPerWeek)} a week</EditLink>
            <span className="text-soft">done {betweenText(finish.early, finish.late)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
