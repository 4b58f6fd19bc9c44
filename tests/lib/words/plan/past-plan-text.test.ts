import { expect, it } from "vitest";
import type { PastPlan, PastStep } from "@/lib/link";
import { editionText } from "@/lib/words/catalog/edition-text";
import { pastPlanSummary, pastStepNote, pastStepTitle } from "@/lib/words/plan/past-plan-text";
import { day } from "@/tests/support/day";

const step: PastStep = {
  number: 7,
  courseId: "sql",
  title: "SQL",
  hours: 10,
  fate: { kind: "same" },
  isKept: true,
};
const past: PastPlan = {
  edition: { made: "2026-11-24-a", today: "2027-03-01-b" },
  steps: [step],
  hours: 10,
  finish: { early: day("2027-01-08"), likely: day("2027-01-10"), late: day("2027-01-16") },
  added: [],
  ownWork: null,
  isStillBest: true,
};

it("names an edition by its day, or else by itself", () => {
  expect(editionText("2026-11-24-a803746c9a21")).toBe("24 Nov 2026");
  expect(editionText("test")).toBe("edition test");
});

it("says of each step what became of it", () => {
  expect(pastStepNote(step)).toBeNull();
  expect(pastStepNote({ ...step, isKept: false })).toBe("not in today’s best plan");
  expect(pastStepNote({ ...step, fate: { kind: "hours", now: 14 } })).toBe("listed with 14 h now");
  expect(pastStepNote({ ...step, fate: { kind: "retired" } })).toBe("can no longer be taken");
  expect(pastStepTitle({ ...step, title: null })).toBe("Course number 7");
  expect(pastStepTitle({ ...step, number: 0, title: null })).toBe("Your own work");
});

it("says in a sentence what has changed", () => {
  expect(pastPlanSummary(past)).toBe(
    "The catalog has moved on since. It is still the best plan, hours and all.",
  );
  const changed: PastPlan = {
    ...past,
    isStillBest: false,
    steps: [
      { ...step, fate: { kind: "retired" }, isKept: false },
      { ...step, fate: { kind: "hours", now: 14 } },
      { ...step, isKept: false },
      { ...step, isKept: false },
    ],
    added: [{ courseId: "git", title: "Git" }],
  };
  expect(pastPlanSummary(changed)).toBe(
    "The catalog has moved on since. 1 course can no longer be planned with, 1 course has other hours, 2 steps are not in today’s best plan and 1 course is new in it.",
  );
  const same = { ...past, edition: { made: "x", today: "x" }, isStillBest: false };
  expect(pastPlanSummary(same)).toBe("Today’s best plan has another order.");
  expect(pastPlanSummary({ ...same, ownWork: { was: 0, now: 8 } })).toBe(
    "8 h for work of your own are new in it.",
  );
  expect(pastPlanSummary({ ...same, ownWork: { was: 20, now: 8 } })).toBe(
    "8 h for work of your own stand in place of 20 h.",
  );
});
