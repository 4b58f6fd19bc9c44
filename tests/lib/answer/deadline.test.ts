import { describe, expect, it } from "vitest";
import { answerInFull, type FullAnswer } from "@/lib/answer";
import { catalogOrThrow, parseCatalog } from "@/lib/catalog";
import { decodeRequest } from "@/lib/link";
import { compileCatalog } from "@/lib/planner";
import { day } from "@/tests/support/day";
import { catalogRecord, courseRecord } from "@/tests/support/records";

const exactly = (hours: number) => ({ low: hours, typical: hours, high: hours });
const course = (id: string, number: number, hours: number) =>
  courseRecord(id, { number, teaches: [id], hours: exactly(hours) });
const role = (id: string, mustHave: readonly string[], oftenAsked: readonly string[] = []) => ({
  id,
  title: `The ${id}`,
  mustHave: [...mustHave],
  oftenAsked: [...oftenAsked],
  niceToHave: [],
});

/** One course a skill: `a` 7 h, `b` 14 h, `c` 21 h, `d` 28 h, so at an hour a day the days are plain. */
const catalog = catalogOrThrow(
  parseCatalog(
    catalogRecord({
      skills: ["a", "b", "c", "d"].map((id) => ({ id, title: `Skill ${id}`, requires: { all: [] } })),
      courses: [course("a", 1, 7), course("b", 2, 14), course("c", 3, 21), course("d", 4, 28)],
      roles: [
        role("builder", ["a", "b", "c"], ["d"]),
        role("helper", ["a", "b"]),
        role("novice", ["a"]),
        role("stranger", ["d"]),
      ],
    }),
  ),
);
const compiled = compileCatalog(catalog);

function answer(query: string, hours = 7): FullAnswer {
  const decoded = decodeRequest(new URLSearchParams(`hours=${hours}&start=2027-01-01&${query}`), catalog);
  if (!decoded.ok || decoded.problems.length > 0) throw new Error("The test's own link has problems");
  return answerInFull({ compiled, request: decoded.request, today: day("2027-01-01") });
}

describe("a deadline", () => {
  it("is none where none is asked for, and where there is nothing to do", () => {
    expect(answer("goal=builder").deadline).toBeNull();
    expect(answer("goal=builder&know=a,b,c&by=2027-02-01").deadline).toBeNull();
  });

  it("that the plan meets needs no way out", () => {
    expect(answer("goal=builder&by=2027-02-11").deadline).toMatchObject({
      by: "2027-02-11",
      needs: { likely: { kind: "hours", hoursPerWeek: 7 } },
      isMet: { early: true, likely: true, late: true },
      chance: 9,
      ways: [],
    });
  });

  it("that is too soon names lighter goals in time, those first that share most of the core", () => {
    const { deadline } = answer("goal=builder&by=2027-01-25");
    expect(deadline).toMatchObject({ isMet: { likely: false }, chance: 0 });
    expect(deadline?.ways).toEqual([
      { kind: "lighter-goal", role: "helper", title: "The helper", finish: "2027-01-21", meets: true },
      { kind: "lighter-goal", role: "novice", title: "The novice", finish: "2027-01-07", meets: true },
    ]);
  });

  it("that is too soon names what could be dropped, whether or not that is enough", () => {
    const { deadline } = answer("goal=builder&full=1&by=2027-02-11");
    expect(deadline?.ways[0]).toEqual({ kind: "core-only", finish: "2027-02-11", meets: true });
    const wanted = answer("goal=helper&want=c,d&by=2027-02-11").deadline;
    expect(wanted?.ways.slice(0, 2)).toEqual([
      { kind: "without-skill", skill: "c", finish: "2027-02-18", meets: false },
      { kind: "without-skill", skill: "d", finish: "2027-02-11", meets: true },
    ]);
  });

  it("without a role keeps at least one skill that is wanted", () => {
    expect(answer("want=d&by=2027-01-10").deadline?.ways).toEqual([]);
  });

  it("asks for the hours of the same plan, however many courses go on at once", () => {
    const one = answer("goal=builder&by=2027-01-21").deadline?.needs;
    expect(one?.likely).toEqual({ kind: "hours", hoursPerWeek: 14 });
    expect(answer("goal=builder&by=2027-01-21&parallel=3").deadline?.needs).toEqual(one);
  });
});

describe("the load of a week", () => {
  it.each([
    [5, "usual"],
    [5.25, "ambitious"],
    [10, "ambitious"],
    [10.25, "second-job"],
  ])("of %s hours is %s", (hours, kind) => {
    expect(answer("goal=novice", hours).load?.kind).toBe(kind);
  });

  it("is set against the same plan at lighter weeks where it is a second job", () => {
    // 42 hours in all: at 5 a week they fill 8 weeks and 3 days, at 8 a week 5 weeks and 2 days.
    const finish = (day: string) => ({ early: day, likely: day, late: day });
    expect(answer("goal=builder", 42).load).toEqual({
      kind: "second-job",
      lighter: [
        { hoursPerWeek: 5, finish: finish("2027-02-28") },
        { hoursPerWeek: 8, finish: finish("2027-02-06") },
      ],
    });
    expect(answer("goal=builder").load?.lighter).toEqual([]);
  });

  it("is set against no lighter week where hours shape what is paid, and with it the plan", () => {
    expect(answer("goal=builder&prefer=cheapest", 42).load).toEqual({ kind: "second-job", lighter: [] });
  });
});
