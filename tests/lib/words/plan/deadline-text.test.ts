import { describe, expect, it } from "vitest";
import type { AnswerBill, AnswerDeadline } from "@/lib/answer";
import { heavyWeekText } from "@/lib/words/ask/calendar-text";
import { billText, orderText } from "@/lib/words/money/bill-text";
import { deadlineHeadline, deadlineNeeds, deadlineWayWords } from "@/lib/words/plan/deadline-text";
import { wordsFrom } from "@/lib/words/words";
import { day, SMALL } from "@/tests/support/small-planner";

const BY = day("2027-06-30");
const deadline: AnswerDeadline = {
  by: BY,
  needs: {
    early: { kind: "least", hoursPerWeek: 1 },
    likely: { kind: "hours", hoursPerWeek: 7.25 },
    late: { kind: "too-few", hoursPerWeek: 80, finish: day("2027-07-01") },
  },
  isMet: { early: true, likely: false, late: false },
  chance: 3,
  ways: [],
};

describe("a deadline", () => {
  it("says what it takes, below and above what can be planned with too", () => {
    expect(deadlineNeeds(deadline, 5)).toEqual([
      "At 5 hours a week, about 3 in 10 such plans are done by then, on our reading of the listed hours.",
      "It takes 7.25 hours a week on the likely pace, 1 hour or less if all goes quickly, more than 80 hours if all goes slowly.",
    ]);
  });

  it("names the day that the most hours would reach", () => {
    const needs = { ...deadline.needs, likely: deadline.needs.late };
    expect(deadlineNeeds({ ...deadline, needs }, 1)).toContain(
      "Even 80 hours a week, the most that can be planned with, would likely end on 1 July 2027.",
    );
  });

  it.each([
    [0, "fewer than 1 in 10"],
    [9, "at least 9 in 10"],
  ])("with a chance of %i tenths says %s", (chance, words) => {
    expect(deadlineNeeds({ ...deadline, chance }, 5)[0]).toContain(words);
  });

  it.each([
    [{ early: true, likely: true, late: true }, "Done by 30 June 2027, even if all goes slowly"],
    [{ early: true, likely: true, late: false }, "Likely done by 30 June 2027"],
    [{ early: true, likely: false, late: false }, "Done by 30 June 2027 only if all goes quickly"],
    [{ early: false, likely: false, late: false }, "30 June 2027 takes more than 5 hours a week"],
  ])("met in %j reads: %s", (isMet, words) => {
    expect(deadlineHeadline({ ...deadline, isMet }, { start: day("2027-01-04"), hoursPerWeek: 5 })).toBe(
      words,
    );
  });
});

describe("a day before the first", () => {
  it("is said to be one", () => {
    const late = { start: day("2027-07-01"), hoursPerWeek: 5 };
    expect(deadlineHeadline(deadline, late)).toBe("30 June 2027 lies before the first day of the plan");
  });
});

describe("a heavy week", () => {
  it.each([
    [11, "a second job"],
    [34.75, "a second job"],
    [35, "a full-time job"],
  ])("of %s hours is %s", (hours, words) => {
    expect(heavyWeekText(hours)).toBe(words);
  });
});

describe("a lighter goal", () => {
  it("is named as in the sentence, with its day", () => {
    const role = SMALL.roles.find(({ id }) => id === "reader");
    if (!role) throw new Error("The small catalog has no readers");
    const way = { kind: "lighter-goal", role: role.id, title: role.title, finish: BY, meets: true } as const;
    expect(deadlineWayWords(way, wordsFrom({ skills: {}, courses: {}, programs: {} }))).toEqual({
      link: "Become a reader first",
      when: "likely by 30 June 2027",
    });
  });
});

describe("a bill", () => {
  const bill: AnswerBill = {
    payee: { kind: "program", id: "track", title: "The track" },
    courses: ["one", "two"],
    price: { low: 49, high: 79, per: "month", asOf: "2026", basis: "platform" },
    months: { early: 1, likely: 2, late: 4 },
    runs: { early: [], likely: [], late: [] },
    low: 49,
    high: 316,
  };

  it("says courses, months, price, source and date", () => {
    expect(billText(bill)).toBe("2 courses, 1 to 4 months at $49 to $79 (the platform’s usual range, 2026)");
  });

  it("says that a fee is paid once", () => {
    const fee: AnswerBill = {
      ...bill,
      payee: { kind: "course", id: "one", title: "One" },
      price: { ...bill.price, per: "once", basis: "course", asOf: null },
      months: null,
      runs: null,
    };
    expect(billText(fee)).toBe("paid once (its stated price)");
  });

  it("names what another order would pay, and where none pays less", () => {
    expect(orderText({ order: null })).toBeNull();
    expect(orderText({ order: { months: 5, usualMonths: 7 } })).toContain("5 months on the likely pace");
    expect(orderText({ order: { months: 5, usualMonths: 7 } })).toContain("would pay for 7");
    expect(orderText({ order: { months: 1, usualMonths: 1 } })).toContain(
      "pays for 1 month of subscriptions",
    );
  });
});
