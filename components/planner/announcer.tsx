"use client";

import { useEffect, useState } from "react";
import type { Answer } from "@/lib/answer";
import { costText, counted, hoursText } from "@/lib/words/amounts";
import { betweenText } from "@/lib/words/dates";

/** Long enough that a moving slider does not talk all the time. */
const QUIET_MS = 700;

/** Tells a screen reader the new totals once changes have come to rest. */
export function Announcer({ answer }: { readonly answer: Answer }) {
  const [said, setSaid] = useState("");
  const text = announcement(answer);
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

function announcement({ outcome, steps, finish, totals }: Answer): string {
  if (outcome === "not-in-time") return "No plan was found in time. There may be one.";
  if (outcome === "impossible") return "There is no plan for this. The reason stands below.";
  if (finish === null) return "You need no course for this.";
  const hasCourses = steps.some(({ courseId }) => courseId !== null);
  const size = hasCourses ? `in ${counted(totals.mainCourses, "course")}` : "of your own work, and no course";
  return `New plan: ${hoursText(totals.hours.typical)} ${size}. You could finish ${betweenText(finish.early, finish.late)}. Cost: ${costText(totals.cost)}.`;
}
