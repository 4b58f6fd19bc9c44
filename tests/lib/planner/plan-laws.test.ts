import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogOrThrow, LEVELS, parseCatalog } from "@/lib/catalog";
import {
  certify,
  checkCertificate,
  checkPlan,
  compileCatalog,
  type PlanOutcome,
  plan,
  planFront,
  SearchMemory,
} from "@/lib/planner";
import { PREFERENCES } from "@/lib/request";
import { bruteForce, bruteFront } from "@/tests/support/brute-force";
import { randomCatalog, randomCatalogFile } from "@/tests/support/random-catalog";
import { courseIds, requestFor } from "@/tests/support/requests";
import { wishfulRequest } from "@/tests/support/wishful-request";

const seed = fc.integer({ min: 1, max: 2 ** 31 });
const preference = fc.constantFrom(...PREFERENCES);
const tiny = { courses: 10, goals: 3 };
const medium = { courses: 40, goals: 5 };

const weightOf = (outcome: PlanOutcome): number =>
  outcome.outcome === "planned" ? outcome.plan.weight : Number.POSITIVE_INFINITY;

describe("a plan", () => {
  test("is as light as the lightest of all subsets, and the same one", () => {
    fc.assert(
      fc.property(seed, fc.nat(2 ** 16), preference, (catalogSeed, bits, prefer) => {
        const catalog = randomCatalog(catalogSeed, tiny);
        const request = wishfulRequest(catalog, bits, prefer);
        const outcome = plan(compileCatalog(catalog), request);
        const judged = bruteForce(catalog, request);
        if (outcome.outcome !== "planned") expect([outcome.outcome, judged]).toEqual(["impossible", null]);
        else {
          const courses = [...courseIds(outcome.plan.steps)].sort();
          expect({ weight: outcome.plan.weight, courses }).toEqual(judged);
          expect(outcome.proof.kind).toBe("optimal");
        }
      }),
      { numRuns: 400 },
    );
  });

  test("keeps to a budget and is as light as the lightest set that does", () => {
    fc.assert(
      fc.property(seed, fc.nat(2 ** 16), preference, (catalogSeed, bits, prefer) => {
        const catalog = randomCatalog(catalogSeed, tiny);
        const free = plan(compileCatalog(catalog), wishfulRequest(catalog, bits & ~64, "cheapest"));
        // Near the cheapest plan's own cost, where a budget decides.
        const cents = Number.isFinite(weightOf(free)) ? weightOf(free) / 2 ** 20 : 10_000;
        const budgetCents = Math.floor(cents * (0.8 + ((bits >> 4) % 8) / 5));
        const request = { ...wishfulRequest(catalog, bits, prefer), budgetCents };
        const outcome = plan(compileCatalog(catalog), request);
        const judged = bruteForce(catalog, request);
        expect(outcome.outcome === "planned" ? outcome.plan.weight : null).toBe(judged?.weight ?? null);
      }),
      { numRuns: 300 },
    );
  });

  test("stands on the front, which is the one of all subsets", () => {
    fc.assert(
      fc.property(seed, fc.nat(2 ** 16), (catalogSeed, bits) => {
        const catalog = randomCatalog(catalogSeed, tiny);
        const request = { ...wishfulRequest(catalog, bits, "balanced"), budgetCents: null };
        const front = planFront(compileCatalog(catalog), request);
        expect(front.map(({ programs, minutes }) => ({ programs, minutes }))).toEqual(
          bruteFront(catalog, request),
        );
        for (const point of front) {
          expect(point.proof.kind).toBe("optimal");
          expect(checkPlan(catalog, request, point.plan)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("comes with a certificate that its own checker accepts, and rejects when tampered with", () => {
    let closed = 0;
    fc.assert(
      fc.property(seed, fc.nat(2 ** 16), preference, (catalogSeed, bits, prefer) => {
        const catalog = randomCatalog(catalogSeed, medium);
        const request = { ...wishfulRequest(catalog, bits, prefer), budgetCents: null };
        const compiled = compileCatalog(catalog);
        const certificate = certify(compiled, request, plan(compiled, request));
        if (certificate === null) return;
        expect(checkCertificate(catalog, request, certificate)).toEqual([]);
        const [first, ...others] = certificate.landmarks;
        if (certificate.cases > 0 || !first) return;
        closed++;
        const heavier = { ...certificate, weight: certificate.weight + 1, bound: certificate.bound + 1 };
        expect(checkCertificate(catalog, request, heavier)).not.toEqual([]);
        const narrower = { ...first, courses: [], programs: [], members: [] };
        expect(
          checkCertificate(catalog, request, { ...certificate, landmarks: [narrower, ...others] }),
        ).not.toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(closed).toBeGreaterThan(50);
  });

  test("passes the independent checker", () => {
    fc.assert(
      fc.property(seed, fc.nat(2 ** 16), preference, (catalogSeed, bits, prefer) => {
        const catalog = randomCatalog(catalogSeed, medium);
        const request = wishfulRequest(catalog, bits, prefer);
        const outcome = plan(compileCatalog(catalog), request);
        if (outcome.outcome === "planned") expect(checkPlan(catalog, request, outcome.plan)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("does not depend on the order of the records", () => {
    fc.assert(
      fc.property(seed, (catalogSeed) => {
        const file = randomCatalogFile(catalogSeed, medium);
        const turned = {
          ...file,
          skills: [...file.skills].reverse(),
          courses: [...file.courses].reverse(),
          programs: [...(file.programs ?? [])].reverse(),
        };
        const [one, two] = [file, turned].map((each) => {
          const catalog = catalogOrThrow(parseCatalog(each));
          return plan(compileCatalog(catalog), requestFor(catalog, { goal: "goal", from: "newcomer" }));
        });
        expect(two).toEqual(one);
      }),
      { numRuns: 100 },
    );
  });

  test("never gets heavier when a skill is held besides, or at a higher level", () => {
    fc.assert(
      fc.property(seed, fc.nat(1000), preference, (catalogSeed, which, prefer) => {
        const catalog = randomCatalog(catalogSeed, medium);
        const compiled = compileCatalog(catalog);
        const [skill] = catalog.skills.slice(which % catalog.skills.length);
        const request = requestFor(catalog, { goal: "goal", from: "newcomer" }, { prefer });
        const weights = [[], ...LEVELS.map((level) => (skill ? [{ skill: skill.id, level }] : []))].map(
          (know) => weightOf(plan(compiled, { ...request, know })),
        );
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      }),
      { numRuns: 100 },
    );
  });

  test("never gets lighter for a later stage than for an earlier one", () => {
    fc.assert(
      fc.property(seed, fc.nat(2 ** 16), preference, (catalogSeed, bits, prefer) => {
        const catalog = randomCatalog(catalogSeed, medium);
        const compiled = compileCatalog(catalog);
        const request = wishfulRequest(catalog, bits, prefer);
        const stages = catalog.findRole("goal")?.stages ?? [];
        const [first = 0, last = 0] = stages.map(({ id }) =>
          weightOf(plan(compiled, { ...request, stage: id })),
        );
        expect(last).toBeGreaterThanOrEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  test("never gets lighter when a course is left out", () => {
    fc.assert(
      fc.property(seed, fc.nat(1000), (catalogSeed, which) => {
        const catalog = randomCatalog(catalogSeed, medium);
        const compiled = compileCatalog(catalog);
        const skip = catalog.courses.slice(which % catalog.courses.length).slice(0, 1);
        const before = requestFor(catalog, { goal: "goal", from: "newcomer" });
        const after = { ...before, skip: skip.map((course) => course.id) };
        expect(weightOf(plan(compiled, after))).toBeGreaterThanOrEqual(weightOf(plan(compiled, before)));
      }),
      { numRuns: 100 },
    );
  });
});

describe("a search that is cut short", () => {
  test("keeps a valid plan and a bound that no plan undercuts", () => {
    let gaps = 0;
    fc.assert(
      fc.property(seed, preference, (catalogSeed, prefer) => {
        const catalog = randomCatalog(catalogSeed, medium);
        const compiled = compileCatalog(catalog);
        const request = requestFor(catalog, { goal: "goal", from: "newcomer" }, { prefer });
        const cut = plan(compiled, request, { nodes: 1 });
        const whole = plan(compiled, request);
        if (cut.outcome !== "planned") return;
        expect(checkPlan(catalog, request, cut.plan)).toEqual([]);
        expect(cut.proof.lowerBound).toBeLessThanOrEqual(weightOf(whole));
        expect(cut.plan.weight).toBeGreaterThanOrEqual(weightOf(whole));
        if (cut.proof.kind === "gap") gaps++;
      }),
      { numRuns: 100, seed: 7 },
    );
    expect(gaps).toBeGreaterThan(0);
  });

  test("stops when the caller says so", () => {
    const catalog = randomCatalog(3, { courses: 150, goals: 8 });
    const request = requestFor(catalog, { goal: "goal", from: "newcomer" });
    const compiled = compileCatalog(catalog);
    const outcome = plan(compiled, request, { stop: () => true });
    expect(outcome).toMatchObject({ outcome: "planned", proof: { kind: "gap", nodes: 0 } });
    expect(plan(compiled, request)).toMatchObject({ proof: { kind: "optimal" } });
  });
});

test("a search that remembers the one before gives the same plan, whatever changed in between", () => {
  fc.assert(
    fc.property(
      seed,
      fc.array(fc.nat(2 ** 16), { minLength: 2, maxLength: 6 }),
      preference,
      (catalogSeed, all, prefer) => {
        const catalog = randomCatalog(catalogSeed, medium);
        const compiled = compileCatalog(catalog);
        const memory = new SearchMemory();
        for (const bits of all) {
          const request = wishfulRequest(catalog, bits, prefer);
          const afresh = plan(compiled, request);
          const remembering = plan(compiled, request, { memory });
          expect(planOf(remembering)).toEqual(planOf(afresh));
        }
      },
    ),
    { numRuns: 60 },
  );
});

/** Nodes may differ, the plan may not. */
const planOf = (outcome: PlanOutcome) =>
  outcome.outcome === "planned" ? { plan: outcome.plan, proof: outcome.proof.kind } : outcome;
