import { expect, test } from "vitest";
import { records } from "@/data";
import { answerRequest } from "@/lib/answer";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";
import { compileCatalog } from "@/lib/planner";
import { day } from "@/tests/support/day";
import { requestFor } from "@/tests/support/requests";

const catalog = catalogOrThrow(parseRecords(records));
const compiled = compileCatalog(catalog);

const BUDGETS = [60, 150, 300];

/** A third of all pairs: each role, each background, and each budget with each role. */
const asked = catalog.roles
  .flatMap((role, row) =>
    catalog.backgrounds.map((background, column) => ({ goal: role.id, from: background.id, row, column })),
  )
  .filter(({ row, column }) => (row + column) % 3 === 0)
  .map(({ goal, from, row, column }) => ({
    goal,
    from,
    dollars: BUDGETS[(row + Math.floor(column / 3)) % 3] ?? 0,
  }));

test("a plan within a budget costs no more than it, at the lower prices and on a quick pace", () => {
  let planned = 0;
  for (const { goal, from, dollars } of asked) {
    const request = requestFor(catalog, { goal, from }, { budgetCents: 100 * dollars });
    const { outcome, totals } = answerRequest({ compiled, request, today: day("2027-01-04") });
    if (outcome !== "planned") continue;
    planned++;
    expect(totals.cost.low).toBeLessThanOrEqual(dollars);
  }
  expect(planned).toBeGreaterThan(asked.length / 2);
});
