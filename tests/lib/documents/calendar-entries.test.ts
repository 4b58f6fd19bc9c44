import { describe, expect, it } from "vitest";
import { answerRequest } from "@/lib/answer";
import { addDays, type CivilDate } from "@/lib/civil-date";
import { type CalendarStyle, calendarEntries } from "@/lib/documents";
import { decodeRequest } from "@/lib/link";
import { compileCatalog } from "@/lib/planner";
import { day } from "@/tests/support/day";
import { realCatalog } from "@/tests/support/real-catalog";

const compiled = compileCatalog(realCatalog);

function answerOf(link: string) {
  const decoded = decodeRequest(new URLSearchParams(link), realCatalog);
  if (!decoded.ok) throw new Error("The test's own link has no goal");
  return answerRequest({ compiled, request: decoded.request, today: day("2026-11-25") });
}

function entriesOf(link: string, style: CalendarStyle) {
  return calendarEntries(answerOf(link), style);
}

const LINK = "goal=data-scientist&from=data-analyst&hours=8&start=2027-01-04";

describe("calendarEntries", () => {
  it("blocks lie on the days of their steps, milestones on the last ones", () => {
    const answer = answerOf(LINK);
    const blocks = calendarEntries(answer, "blocks");
    expect(blocks.slice(0, -1).map(({ from, to }) => [from, to])).toEqual(
      answer.steps.map((step) => [step.start, step.finish]),
    );
    const milestones = calendarEntries(answer, "milestones");
    expect(milestones.map(({ from }) => from)).toEqual([
      ...answer.steps.map((step) => step.finish),
      answer.finish?.likely,
    ]);
    expect(milestones.every(({ from, to }) => from === to)).toBe(true);
  });

  it("no block lies on a day off, and none is lost", () => {
    const breaks =
      "2027-01-20..2027-02-02,2027-02-01..2027-02-05,2027-03-01..2027-03-01,2027-04-01..2027-04-09~half";
    const link = `${LINK}&breaks=${breaks}`;
    const answer = answerOf(link);
    const blocks = entriesOf(link, "blocks").filter(({ kind }) => kind === "block");
    const off = new Set([...daysFrom(day("2027-01-20"), day("2027-02-05")), "2027-03-01"]);
    const expected = answer.steps.flatMap(({ start, finish }) =>
      daysFrom(start, finish).filter((one) => !off.has(one)),
    );
    expect(blocks.flatMap(({ from, to }) => daysFrom(from, to))).toEqual(expected);
    expect(blocks.some(({ pieces }) => pieces > 1)).toBe(true);
  });

  it("uids follow from goal and course alone, and none stands twice", () => {
    const slow = entriesOf(LINK, "blocks").map(({ uid }) => uid);
    const fast = entriesOf(LINK.replace("hours=8", "hours=20"), "blocks").map(({ uid }) => uid);
    expect(slow).toEqual(fast);
    const all = [...slow, ...entriesOf(LINK, "milestones").map(({ uid }) => uid)];
    const arrivals = all.filter((uid) => uid.endsWith(".arrival"));
    expect(arrivals).toHaveLength(2);
    expect(new Set(all).size).toBe(all.length - 1);
    expect(entriesOf(LINK.replace("data-scientist", "data-engineer"), "blocks")[0]?.uid).not.toBe(slow[0]);
  });

  it("a request without a plan, or with nothing left to learn, is one entry that says so", () => {
    const endless = `${LINK}&breaks=2027-01-05..2199-12-31`;
    expect(entriesOf(endless, "blocks").map(({ kind, from }) => [kind, from])).toEqual([
      ["no-plan", "2027-01-04"],
    ]);
    const skills = realCatalog.skills.map(({ id }) => id).join(",");
    expect(entriesOf(`${LINK}&know=${skills}&portfolio=0`, "milestones").map(({ kind }) => kind)).toEqual([
      "nothing-to-learn",
    ]);
  });
});

function daysFrom(from: CivilDate, to: CivilDate): readonly CivilDate[] {
  const days: CivilDate[] = [];
  for (let one = from; one <= to; one = addDays(one, 1)) days.push(one);
  return days;
}
