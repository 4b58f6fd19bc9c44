import { expect, it } from "vitest";
import { type Answer, answerRequest } from "@/lib/answer";
import { catalogOrThrow, parseCatalog } from "@/lib/catalog";
import { compileCatalog } from "@/lib/planner";
import { day } from "@/tests/support/day";
import { type CatalogDraft, catalogRecord, courseRecord } from "@/tests/support/records";
import { requestFor } from "@/tests/support/requests";

const exactly = (hours: number) => ({ low: hours, typical: hours, high: hours });
const monthly = { lowCents: 5000, highCents: 5000, per: "month", asOf: null, covers: "platform" } as const;

/**
 * Two courses of 10 h under one subscription, and a free one of 28 h that the second recommends before itself: the order
 * that reads best puts it between them.
 */
const FILE: CatalogDraft = catalogRecord({
  skills: ["a", "b", "free"].map((id) => ({ id, title: `Skill ${id}`, requires: { all: [] } })),
  courses: [
    courseRecord("first", { number: 1, teaches: ["a"], hours: exactly(10), price: monthly }),
    courseRecord("second", {
      number: 2,
      teaches: ["b"],
      requires: "a",
      recommended: ["free"],
      hours: exactly(10),
      price: monthly,
    }),
    courseRecord("free-one", {
      number: 3,
      teaches: ["free"],
      recommended: ["a"],
      hours: exactly(28),
      price: { lowCents: 0, highCents: 0, per: "once", asOf: null },
    }),
  ],
  roles: [{ id: "goal", title: "Goal", mustHave: ["a", "b", "free"], oftenAsked: [], niceToHave: [] }],
});
const catalog = catalogOrThrow(parseCatalog(FILE));

function answer(differences: Parameters<typeof requestFor>[2]): Answer {
  const request = requestFor(catalog, { goal: "goal" }, { hoursPerWeek: 7, ...differences });
  return answerRequest({ compiled: compileCatalog(catalog), request, today: day("2027-01-01") });
}

const courses = ({ steps }: Answer) => steps.flatMap((step) => step.courseId ?? []);

it("the cheapest plan puts courses of one subscription together and says what that saves", () => {
  const usual = answer({ prefer: "fastest" });
  expect(courses(usual)).toEqual(["first", "free-one", "second"]);
  expect(usual.order).toBeNull();
  expect(usual.totals.cost.bills[0]?.months?.likely).toBe(2);

  const cheapest = answer({ prefer: "cheapest" });
  expect(courses(cheapest)).toEqual(["first", "second", "free-one"]);
  expect(cheapest.order).toEqual({ months: 1, usualMonths: 2 });
  expect(cheapest.totals.cost).toMatchObject({ low: 50, high: 50 });
});

it("reasons follow the order: nothing is said to stand after what stands behind it", () => {
  const { steps } = answer({ prefer: "cheapest" });
  for (const [i, step] of steps.entries()) {
    const before = steps.slice(0, i).map((other) => other.courseId);
    for (const reason of step.because) {
      if (reason.kind === "after" || reason.kind === "better-after") expect(before).toContain(reason.course);
    }
  }
});

it("no order is looked for where nothing is paid or several courses go on at once", () => {
  expect(answer({ prefer: "cheapest", parallel: 2 }).order).toBeNull();
  const audited = answer({ prefer: "cheapest", audit: true, skip: [] });
  expect(audited.order).toBeNull();
});
