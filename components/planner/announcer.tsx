"use client";

import { useEffect, useState } from "react";
import { useTranslator } from "@/components/ui/translator";
import type { Answer } from "@/lib/answer";
import { costText, hoursText } from "@/lib/words/amounts";
import { betweenText } from "@/lib/words/dates";
import { planner } from "@/lib/words/messages/en/planner";
import type { Translator } from "@/lib/words/messages/translator";

/** Long enough that a moving slider does not talk all the time. */
const QUIET_MS = 700;

/** Tells a screen reader the new totals once changes have come to rest. */
export function Announcer({ answer }: { readonly answer: Answer }) {
  const t = useTranslator();
  const [said, setSaid] = useState("");
  const text = announcement(answer, t);
  const [first] = useState(text);
  useEffect(() => {
    const timer = setTimeout(
      () => setSaid((before) => (before === "" && text === first ? "" : text)),
      QUIET_MS,
    );
    return () => clearTimeout(timer);
  }, [text, first]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}

function announcement({ outcome, steps, finish, totals }: Answer, t: Translator): string {
  if (outcome !== "planned" || finish === null) return t(planner).noPlan[outcome];
  const hours = hoursText(totals.hours.typical, t);
  const days = betweenText(finish.early, finish.late, t);
  const cost = costText(totals.cost, t);
  return steps.some(({ courseId }) => courseId !== null)
    ? t(planner).newPlan(hours, totals.mainCourses, days, cost)
    : t(planner).newPlanOfOwnWork(hours, days, cost);
}
