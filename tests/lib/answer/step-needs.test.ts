import fc from "fast-check";
import { expect, it } from "vitest";
import { answerRequest } from "@/lib/answer";
import { type CourseId, type Held, holds, isHeld, raise } from "@/lib/catalog";
import { compileCatalog } from "@/lib/planner";
import { knownLevels } from "@/lib/request";
import { CASES } from "@/lib/schedule";
import { day } from "@/tests/support/day";
import { randomCatalog } from "@/tests/support/random-catalog";
import { requestFor } from "@/tests/support/requests";

it("several courses at once never start one before what it requires is known or finished", () => {
  const parallels = fc.constantFrom(2 as const, 3 as const);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000 }),
      parallels,
      fc.constantFrom(...CASES),
      (seed, parallel, assumed) => {
        const catalog = randomCatalog(seed, { courses: 16, goals: 4 });
        const request = requestFor(catalog, { goal: "goal", from: "starter" }, { parallel });
        const { steps } = answerRequest({
          compiled: compileCatalog(catalog),
          request,
          today: day("2027-01-04"),
        });
        for (const step of steps) {
          const begun = step.days[assumed].start;
          const before = steps.filter((other) => other !== step && other.days[assumed].finish <= begun);
          const courses = before.flatMap((other) => catalog.findCourse(other.courseId ?? "") ?? []);
          const known = new Map(knownLevels(catalog, request));
          for (const { gives } of courses) raise(known, gives);
          const taken = [...request.done, ...courses.map(({ id }) => id)];
          const holding = {
            has: (held: Held) => isHeld(known, held),
            hasTaken: (id: CourseId) => taken.includes(id),
          };
          const course = catalog.findCourse(step.courseId ?? "");
          if (course) expect(holds(course.requires, holding)).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});
