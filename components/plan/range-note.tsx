"use client";

import { Note } from "@/components/ui/note";
import { useTranslator } from "@/components/ui/translator";
import type { Answer } from "@/lib/answer";
import { dayText, shortDayText, yearText } from "@/lib/words/dates";
import { plan } from "@/lib/words/messages/en/plan/plan";

/** What the two dates of the answer mean, as a share of plans, and what others needed for the same change. */
export function RangeNote({ answer: { finish, request, steps, readiness } }: { readonly answer: Answer }) {
  const t = useTranslator();
  if (finish === null) return null;
  const { early, late } = finish;
  const first = yearText(early) === yearText(late) ? shortDayText(early, t) : dayText(early, t);
  const hasCourses = steps.some(({ courseId }) => courseId !== null);
  return (
    <div>
      <Note>
        {t(plan).estimates[hasCourses ? "listed" : "ours"](request.pace)}{" "}
        {early === late ? t(plan).oneDay : t(plan).fifths(first, dayText(late, t))}
      </Note>
      {readiness && (
        <Note className="mt-1">{t(plan).othersNeeded(readiness.low, readiness.high, readiness.source)}</Note>
      )}
    </div>
  );
}
