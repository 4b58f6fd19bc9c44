"use client";

import { Note } from "@/components/ui/note";
import type { Answer } from "@/lib/answer";
import { dayText, shortDayText, yearText } from "@/lib/words/dates";

/** What the two dates of the answer mean, as a share of plans. */
export function RangeNote({ answer: { finish, request, steps } }: { readonly answer: Answer }) {
  if (finish === null) return null;
  const { early, late } = finish;
  const first = yearText(early) === yearText(late) ? shortDayText(early) : dayText(early);
  const hasCourses = steps.some(({ courseId }) => courseId !== null);
  return (
    <Note>
      {hasCourses ? "Estimates from the providers’ own hours" : "Our own estimate"}
      {request.pace === 1 ? "" : `, times ${request.pace}`}.{" "}
      {early === late
        ? "At this pace the whole range falls on one day."
        : `As we read them, one in five such plans finishes by ${first} and four in five by ${dayText(late)}.`}
    </Note>
  );
}
