import { expect, test } from "vitest";
import { records } from "@/data";
import { answerRequest } from "@/lib/answer";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";
import { compileCatalog } from "@/lib/planner";
import { day } from "@/tests/support/day";
import { requestFor } from "@/tests/support/requests";

const catalog = catalogOrThrow(parseRecords(records));
const compiled = compileCatalog(catalog);

test("a plan within a budget costs no more than it, at the lower prices and on a quick pace", () => {
  let planned = 0;
  for (const role of catalog.roles) {
    for (const background of catalog.backgrounds) {
      for (const dollars of [60, 150, 300]) {
        const wishes = { budgetCents: 100 * dollars };
        const request = requestFor(catalog, { goal: role.id, from: background.id }, wishes);
        const { outcome, totals } = answerRequest({ compiled, request, today: day("2027-01-04") });
        if (outcome !== "planned") continue;
        planned++;
        expect(totals.cost.low).toBeLessThanOrEqual(dollars);
      }
    }
  }
  expect(planned).toBeGreaterThan(100);
});
