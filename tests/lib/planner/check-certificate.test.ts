import { describe, expect, it } from "vitest";
import { type CourseId, catalogOrThrow, type ProgramId, parseCatalog } from "@/lib/catalog";
import { type Certificate, checkCertificate, compileCatalog, type Landmark, plan } from "@/lib/planner";
import type { PlanRequest } from "@/lib/request";
import { type CatalogDraft, courseRecord } from "@/tests/support/records";
import { alone, requestFor } from "@/tests/support/requests";

const skill = (
  id: string,
  requires: NonNullable<CatalogDraft["skills"][number]>["requires"] = { all: [] },
) => ({
  id,
  title: id,
  requires,
});
const hours = (typical: number) => ({ low: typical, typical, high: typical });

/** Two ways to the ground (10 h, 12 h), one course in a program on top of it (30 h), portfolio work after that. */
const CATALOG = catalogOrThrow(
  parseCatalog({
    version: "certified",
    skills: [skill("ground"), skill("models"), skill("portfolio-project", "models")],
    courses: [
      courseRecord("quick-ground", { number: 1, hours: hours(10), teaches: ["ground"] }),
      courseRecord("slow-ground", { number: 2, hours: hours(12), teaches: ["ground"] }),
      courseRecord("models-one", {
        number: 3,
        hours: hours(30),
        requires: "ground",
        teaches: ["models"],
        programs: [{ programId: "series", position: 1 }],
      }),
      courseRecord("no-hours", { number: 4, hours: null, teaches: ["models"] }),
    ],
    programs: [
      {
        id: "series",
        title: "Series",
        platform: "Coursera",
        institution: "A university",
        kind: "industry-program",
        url: null,
      },
    ],
    roles: [
      {
        id: "maker",
        title: "Maker",
        mustHave: ["models", "portfolio-project"],
        oftenAsked: [],
        niceToHave: [],
      },
    ],
  }),
);

const course = (id: string): CourseId => {
  const found = CATALOG.findCourse(id);
  if (!found) throw new Error(`no course ${id}`);
  return found.id;
};
const SERIES: readonly ProgramId[] = CATALOG.programs.map(({ id }) => id);

const landmark = (courses: readonly string[], share: number, more: Partial<Landmark> = {}): Landmark => ({
  when: null,
  courses: courses.map(course),
  programs: [],
  members: [],
  share,
  ...more,
});

const request = (more: Partial<PlanRequest> = {}) => requestFor(CATALOG, { goal: "maker" }, more);

/** 10 h for the ground, 30 h for the models, 20 h for portfolio work. */
const FASTEST: Certificate = {
  weight: 3600,
  bound: 3600,
  cases: 0,
  landmarks: [
    landmark(["quick-ground", "slow-ground"], 600),
    landmark(["models-one"], 1800),
    landmark(["own-project"], 1200),
  ],
};

const fastest = request({ prefer: "fastest" });
const judge = (certificate: Certificate, asked = fastest) => checkCertificate(CATALOG, asked, certificate);
const withLandmarks = (...landmarks: readonly Landmark[]): Certificate => ({ ...FASTEST, landmarks });
const [GROUND, MODELS, PORTFOLIO] = FASTEST.landmarks;
if (!GROUND || !MODELS || !PORTFOLIO) throw new Error("three landmarks");

describe("a true certificate", () => {
  it("is accepted, and its weight is that of the best plan", () => {
    expect(judge(FASTEST)).toEqual([]);
    expect(plan(compileCatalog(CATALOG), fastest)).toMatchObject({ plan: { weight: FASTEST.weight } });
  });

  it("counts a program's entry and the starts of courses where the preference does", () => {
    const balanced = request();
    const best = plan(compileCatalog(CATALOG), balanced);
    // Hours, 4 h a start, 2 h for own work, 2 h for each of three unconfirmed traits, 3 h for what nobody names; 14 h for the program and for the course that stands alone.
    const weight = 600 + 780 + 840 + (1800 + 780) + 840 + (1200 + 120);
    expect(best).toMatchObject({ plan: { weight } });
    const certificate: Certificate = {
      weight,
      bound: weight,
      cases: 0,
      landmarks: [
        landmark(["quick-ground", "slow-ground"], 600 + 780 + 840),
        landmark(["models-one"], 2580),
        landmark([], 840, { programs: SERIES }),
        landmark(["own-project"], 1200 + 120),
      ],
    };
    expect(judge(certificate, balanced)).toEqual([]);
  });

  it("may rest on what a course needs: what holds only with it is taken off its own weight", () => {
    // The models may count 2400 because taking them brings the ground's 600 with it.
    const conditional = withLandmarks(
      landmark(["models-one"], 2400),
      landmark(["quick-ground", "slow-ground"], 600, { when: course("models-one") }),
      PORTFOLIO,
    );
    expect(judge(conditional)).toEqual([]);
  });

  it("may fall short where cases were looked into, and then proves its bound", () => {
    const open: Certificate = { ...withLandmarks(MODELS, PORTFOLIO), bound: 3000, cases: 3 };
    expect(judge(open)).toEqual([]);
  });

  it("may count halves: what is left over is rounded up, since weights are whole", () => {
    const halves = withLandmarks({ ...GROUND, share: 599.5 }, MODELS, PORTFOLIO);
    expect(judge(halves)).toEqual([]);
  });
});

describe("a tampered certificate is rejected", () => {
  it("where a landmark leaves out a way around it", () => {
    expect(judge(withLandmarks(landmark(["quick-ground"], 600), MODELS, PORTFOLIO))).toEqual([
      { kind: "avoidable", at: 0 },
    ]);
  });

  it("where a landmark holds only with a course, and that course does not need it", () => {
    const wrong = landmark(["models-one"], 0, { when: course("quick-ground") });
    expect(judge(withLandmarks(GROUND, MODELS, PORTFOLIO, wrong))).toEqual([{ kind: "avoidable", at: 3 }]);
  });

  it("where a share is more than the cheapest of its courses weighs", () => {
    const greedy = {
      ...FASTEST,
      weight: 3660,
      bound: 3660,
      landmarks: [{ ...GROUND, share: 660 }, MODELS, PORTFOLIO],
    };
    expect(judge(greedy)).toEqual([{ kind: "overcounted", id: "course quick-ground" }]);
  });

  it("where the same weight is counted twice", () => {
    const twice = { ...FASTEST, weight: 5400, bound: 5400, landmarks: [GROUND, MODELS, MODELS, PORTFOLIO] };
    expect(judge(twice)).toEqual([{ kind: "overcounted", id: "course models-one" }]);
  });

  it("where it counts a program's entry that the preference does not weigh", () => {
    const entry = {
      ...FASTEST,
      weight: 3601,
      bound: 3601,
      landmarks: [...FASTEST.landmarks, landmark([], 1, { programs: SERIES })],
    };
    expect(judge(entry)).toEqual([{ kind: "overcounted", id: "program series" }]);
  });

  it("where the shares do not add up, or a share is left out of the count", () => {
    expect(judge({ ...FASTEST, bound: 3601, weight: 3601 })).toEqual([{ kind: "wrong-sum" }]);
    expect(judge(withLandmarks(GROUND, MODELS))).toEqual([{ kind: "wrong-sum" }]);
  });

  it("where the bound does not reach the weight, or passes it", () => {
    expect(judge({ ...withLandmarks(MODELS, PORTFOLIO), bound: 3000 })).toEqual([{ kind: "not-closed" }]);
    expect(judge({ ...FASTEST, weight: 3599 })).toEqual([{ kind: "not-closed" }]);
  });

  it("where a share is negative, no number, or finer than what is exact", () => {
    for (const share of [-1, Number.NaN, 1 / 3]) {
      expect(judge(withLandmarks(GROUND, MODELS, PORTFOLIO, landmark(["models-one"], share)))).toContainEqual(
        {
          kind: "bad-share",
          at: 3,
        },
      );
    }
  });

  it("where it was made for another request", () => {
    const knowing = {
      ...fastest,
      know: alone(CATALOG.skills.filter(({ id }) => id === "ground").map(({ id }) => id)),
    };
    expect(judge(FASTEST, knowing)).toContainEqual({ kind: "avoidable", at: 0 });
    const finished = { ...fastest, done: [course("models-one")] };
    expect(judge(FASTEST, finished)).toContainEqual({ kind: "avoidable", at: 1 });
  });
});

describe("what a request allows decides what a landmark must list", () => {
  it("a course left out need not be listed, and one that is pinned must be reached", () => {
    const skipping = { ...fastest, skip: [course("slow-ground")] };
    expect(judge(withLandmarks(landmark(["quick-ground"], 600), MODELS, PORTFOLIO), skipping)).toEqual([]);
    const pinning = { ...fastest, pin: [course("slow-ground")] };
    const pinned = {
      ...FASTEST,
      weight: 3720,
      bound: 3720,
      landmarks: [landmark(["slow-ground"], 720), MODELS, PORTFOLIO],
    };
    expect(judge(pinned, pinning)).toEqual([]);
    expect(judge(pinned)).toContainEqual({ kind: "avoidable", at: 0 });
  });

  it("a course that costs money need not be listed where nothing may be paid", () => {
    const free = { ...fastest, audit: true };
    expect(judge(withLandmarks(landmark([], 600), MODELS, PORTFOLIO), free)).not.toContainEqual({
      kind: "avoidable",
      at: 0,
    });
  });
});
