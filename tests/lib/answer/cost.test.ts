import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costOf, type PricedStep } from "@/lib/answer/cost";
import { type Catalog, catalogOrThrow, type Price, parseCatalog } from "@/lib/catalog";
import { addDays, type CivilDate } from "@/lib/civil-date";
import { day } from "@/tests/support/day";
import { catalogRecord, courseRecord } from "@/tests/support/records";

type PerMonth = { readonly low: number; readonly high: number };

const price = (per: Price["per"], { low, high }: PerMonth) => ({
  lowCents: low * 100,
  highCents: high * 100,
  per,
  asOf: null,
});

/** Courses by what is known of their price; `bundled` and `subscribed` belong to programs of these names. */
const catalog: Catalog = catalogOrThrow(
  parseCatalog(
    catalogRecord({
      courses: [
        courseRecord("monthly", { number: 1, price: price("month", { low: 10, high: 20 }) }),
        courseRecord("monthly-too", { number: 2, price: price("month", { low: 15, high: 18 }) }),
        courseRecord("once", { number: 3, price: price("once", { low: 100, high: 120 }) }),
        courseRecord("unpriced", { number: 4 }),
        courseRecord("free", { number: 5, price: price("once", { low: 0, high: 0 }) }),
        courseRecord("audited", { number: 6, price: price("once", { low: 300, high: 300 }), audit: "open" }),
        courseRecord("elsewhere", {
          number: 7,
          platform: "edX",
          price: { ...price("month", { low: 10, high: 20 }), covers: "platform" },
        }),
        courseRecord("all-access", {
          number: 8,
          price: { ...price("month", { low: 10, high: 20 }), covers: "platform" },
        }),
        courseRecord("all-access-too", {
          number: 9,
          price: { ...price("month", { low: 15, high: 18 }), covers: "platform" },
        }),
        courseRecord("member", {
          number: 10,
          price: price("month", { low: 10, high: 20 }),
          programs: [{ programId: "by-month", position: null }],
        }),
      ],
      programs: ["month", "once", "course"].map((per) => ({
        id: `by-${per}`,
        title: `By ${per}`,
        platform: "Coursera",
        institution: "A university",
        kind: "university-specialization" as const,
        url: null,
        price: price(per === "month" ? "month" : per === "once" ? "once" : "course", { low: 40, high: 50 }),
      })),
    }),
  ),
);

interface StepAt {
  readonly course: string;
  readonly program?: string;
  readonly from: string;
  readonly to: string;
}

function step({ course, program, from, to }: StepAt): PricedStep {
  const found = catalog.findCourse(course);
  if (!found) throw new Error(`The test names no course: ${course}`);
  const span = { start: day(from), finish: day(to) };
  return {
    course: found,
    program: (program && catalog.findProgram(program)) || null,
    days: { early: span, likely: span, late: span },
  };
}

const JANUARY = { from: "2027-01-05", to: "2027-01-30" };
const FEBRUARY = { from: "2027-02-01", to: "2027-02-20" };

function cost(steps: readonly StepAt[], audit = false) {
  const { low, high, unknown } = costOf(steps.map(step), audit);
  return { low, high, unknown };
}

describe("costOf", () => {
  it("pays a single fee once", () => {
    expect(cost([{ course: "once", ...JANUARY }])).toEqual({ low: 100, high: 120, unknown: [] });
  });

  it("pays a subscription for every begun month", () => {
    expect(cost([{ course: "monthly", from: "2027-01-05", to: "2027-02-04" }])).toMatchObject({ low: 10 });
    expect(cost([{ course: "monthly", from: "2027-01-05", to: "2027-02-05" }])).toMatchObject({ low: 20 });
  });

  it("shares a month between courses of one program", () => {
    const both = [
      { course: "unpriced", program: "by-month", ...JANUARY },
      { course: "once", program: "by-month", ...FEBRUARY },
    ];
    expect(cost(both)).toEqual({ low: 80, high: 100, unknown: [] });
  });

  it("has a subscription for each course outside of programs, where it covers a program", () => {
    const both = [
      { course: "monthly", from: "2027-01-05", to: "2027-01-14" },
      { course: "monthly-too", from: "2027-01-14", to: "2027-01-30" },
    ];
    expect(cost(both)).toEqual({ low: 25, high: 38, unknown: [] });
  });

  it("shares a subscription that covers its platform, at the dearer of two stated prices", () => {
    const both = [
      { course: "all-access", from: "2027-01-05", to: "2027-01-14" },
      { course: "all-access-too", program: "by-course", from: "2027-01-14", to: "2027-01-30" },
    ];
    expect(cost(both)).toEqual({ low: 15, high: 20, unknown: [] });
    const elsewhere = { course: "elsewhere", from: "2027-01-14", to: "2027-01-30" };
    expect(cost([...both, elsewhere])).toEqual({ low: 25, high: 40, unknown: [] });
  });

  it("covers a course that is taken on its own but belongs to a program of the plan", () => {
    const both = [
      { course: "unpriced", program: "by-month", ...JANUARY },
      { course: "member", ...JANUARY },
    ];
    expect(cost(both)).toEqual({ low: 40, high: 50, unknown: [] });
    expect(cost([{ course: "member", ...JANUARY }])).toEqual({ low: 10, high: 20, unknown: [] });
  });

  it("cancels a subscription while nothing under it is under way", () => {
    const apart = [
      { course: "monthly", from: "2027-01-05", to: "2027-01-14" },
      { course: "monthly", from: "2027-06-01", to: "2027-06-10" },
    ];
    expect(cost(apart)).toEqual({ low: 20, high: 40, unknown: [] });
  });

  it("takes a program's price where the course has none: once for all, or for each course", () => {
    const inProgram = (program: string) => [
      { course: "unpriced", program, ...JANUARY },
      { course: "unpriced", program, ...FEBRUARY },
    ];
    expect(cost(inProgram("by-once"))).toEqual({ low: 40, high: 50, unknown: [] });
    expect(cost([{ course: "unpriced", program: "by-course", ...JANUARY }])).toEqual({
      low: 40,
      high: 50,
      unknown: [],
    });
  });

  it("lists what has no known price and counts nothing for it", () => {
    const steps = [
      { course: "unpriced", ...JANUARY },
      { course: "once", ...FEBRUARY },
    ];
    expect(cost(steps)).toEqual({ low: 100, high: 120, unknown: ["unpriced"] });
  });

  it("pays nothing for an audit, and lists what nobody knows to be open", () => {
    const steps = ["free", "audited", "once", "unpriced"].map((course) => ({ course, ...JANUARY }));
    expect(cost(steps, true)).toEqual({ low: 0, high: 0, unknown: ["once", "unpriced"] });
  });
});

it("a subscription is never dearer than one for each course, nor cheaper than its longest course", () => {
  const span = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 70 }));
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 6 }), (spans) => {
      let at: CivilDate = day("2027-01-31");
      const steps = spans.map(([gap, length]) => {
        const from = addDays(at, gap);
        at = addDays(from, length);
        return step({ course: "monthly", from, to: at });
      });
      const alone = steps.map((one) => costOf([one], false).low);
      const together = costOf(steps, false).low;
      expect(together).toBeLessThanOrEqual(alone.reduce((sum, one) => sum + one, 0));
      expect(together).toBeGreaterThanOrEqual(Math.max(...alone));
    }),
  );
});
