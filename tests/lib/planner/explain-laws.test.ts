import fc from "fast-check";
import { expect, test } from "vitest";
import { type CourseId, holds, isHeld } from "@/lib/catalog";
import { compileCatalog, plan } from "@/lib/planner";
import { knownLevels } from "@/lib/request";
import { randomCatalog } from "@/tests/support/random-catalog";
import { wishfulRequest } from "@/tests/support/wishful-request";

const PURPOSES: readonly string[] = ["serves", "opens", "pinned"];

test("every step says what it is for, and every step with needs what it comes after", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 }), fc.nat(2 ** 16), (seed, bits) => {
      const catalog = randomCatalog(seed, { courses: 40, goals: 5 });
      const request = wishfulRequest(catalog, bits, "balanced");
      const outcome = plan(compileCatalog(catalog), request);
      if (outcome.outcome !== "planned") return;
      const known = knownLevels(catalog, request);
      const hasTaken = (id: CourseId) => request.done.includes(id);
      for (const step of outcome.plan.steps) {
        if (step.kind === "applying") continue;
        const kinds = step.because.map((reason) => reason.kind);
        expect(kinds.some((kind) => PURPOSES.includes(kind))).toBe(true);
        const { requires } = catalog.course(step.courseId);
        expect(kinds.includes("after")).toBe(
          !holds(requires, { has: (held) => isHeld(known, held), hasTaken }),
        );
      }
    }),
    { numRuns: 150 },
  );
});
