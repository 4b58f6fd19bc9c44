import { describe, expect, it } from "vitest";
import { cohortTable, finishersOf } from "@/bin/time/cohorts";
import { holdOut } from "@/bin/time/held-out";
import { fitPaceParts, stayers } from "@/bin/time/pace-parts";
import { fitProjectParts } from "@/bin/time/project-parts";
import { cohortSpread, measureMiddles, readRatios } from "@/bin/time/ratios";
import { askedModules, readReports } from "@/bin/time/reports";
import { weightedQuantile } from "@/bin/time/statistics";
import { simulatedReports } from "@/tests/support/simulated-reports";
import { realTimeModel } from "@/tests/support/time-model";

const HEADER = "cohort,learner,unit,lecture_hours,work_hours\n";
const PARTS = { person: 0.35, course: 0.3, unit: 0.4, ownProjects: 0.45, project: 0.5 };

describe("readReports", () => {
  it("adds lectures and work up, tells kinds of work apart and leaves out what has no hours", () => {
    const reports = readReports(
      `${HEADER}ml-zoomcamp-2021,1,homework-1,2,3.5\nml-zoomcamp-2021,1,midterm,,20\nml-zoomcamp-2021,1,eval,0,0\n`,
    );
    expect(reports.map(({ course, work, hours }) => [course, work, hours])).toEqual([
      ["ml-zoomcamp", "module", 5.5],
      ["ml-zoomcamp", "project", 20],
    ]);
  });

  it("names the line and the column that it cannot read", () => {
    expect(() => readReports(`${HEADER}ml-2021,1,homework-1,2,three\n`)).toThrow(/Line 2: work_hours/);
    expect(() => readReports(`${HEADER}ml,1,homework-1,2,3\n`)).toThrow(/Line 2: cohort/);
    expect(() => readReports("who,hours\nme,3\n")).toThrow(/Line 2: cohort/);
  });
});

describe("fitPaceParts", () => {
  it("finds the parts that learners were drawn with", () => {
    const fitted = fitPaceParts(simulatedReports(600, PARTS));
    expect(Math.sqrt(fitted.person)).toBeCloseTo(PARTS.person, 1);
    expect(Math.sqrt(fitted.course)).toBeCloseTo(PARTS.course, 1);
    expect(Math.sqrt(fitted.unit)).toBeCloseTo(PARTS.unit, 1);
    expect(fitted.returning).toBe(600);
  });

  it("counts only who reported on half of the modules", () => {
    const [long, short] = [4, 3].map((modules, learner) =>
      Array.from({ length: modules }, (_, place) => `c-2021,${learner},homework-${place + 1},1,1\n`).join(""),
    );
    const seven = Array.from({ length: 7 }, (_, place) => `c-2021,full,homework-${place + 1},1,1\n`).join("");
    expect(stayers(readReports(HEADER + long + short + seven)).map(({ learner }) => learner)).toEqual([
      "0",
      "full",
    ]);
  });
});

describe("fitProjectParts", () => {
  it("finds what projects of one learner share", () => {
    const { all, shared } = fitProjectParts(simulatedReports(600, PARTS));
    expect(Math.sqrt(shared - PARTS.person ** 2)).toBeCloseTo(PARTS.ownProjects, 1);
    expect(Math.sqrt(all - shared)).toBeCloseTo(PARTS.project, 1);
  });
});

describe("the ratio table", () => {
  const row = (family: string, course: string, median: number, kind = "programming") =>
    JSON.stringify({
      id: course,
      kind,
      family,
      course,
      inFit: true,
      n: 10,
      ratio: { q20: null, median, q80: null },
    });

  it("counts families alike, however many courses each has", () => {
    const many = Array.from({ length: 9 }, (_, place) => row("many", `m${place}`, 0.5));
    const middles = measureMiddles(
      readRatios([...many, row("few", "f", 2), row("fewer", "g", 2)].join("\n")),
    );
    expect(middles.get("programming")?.half).toBeCloseTo(2);
    expect(middles.get("programming")?.courses).toBe(11);
  });

  it("tells how far cohorts of one course lie apart", () => {
    const rows = [row("zoomcamp", "ML course", 1), row("zoomcamp", "ML course", Math.E)].join("\n");
    expect(cohortSpread(readRatios(rows))).toBeCloseTo(Math.SQRT1_2);
  });

  it("names the line that it cannot read", () => {
    expect(() => readRatios(`${row("a", "b", 1)}\nnot json`)).toThrow(/Line 2/);
  });

  it("has quantiles between the values and not beyond them", () => {
    const values = [1, 2, 4].map((value) => ({ value, weight: 1 }));
    expect(weightedQuantile(values, 0.5)).toBeCloseTo(2);
    expect(weightedQuantile(values, 0)).toBe(1);
    expect(weightedQuantile(values, 1)).toBe(4);
  });
});

describe("held-out checks", () => {
  const reports = simulatedReports(150, PARTS, 3);

  it("hold what they promise for learners who follow the model", () => {
    for (const { wholes, projects, pace } of holdOut(reports, realTimeModel, "cohort")) {
      expect(projects.inside / projects.forecasts).toBeGreaterThan(0.55);
      expect(wholes.inside / wholes.forecasts).toBeGreaterThan(0.55);
      expect(Math.abs(wholes.below / wholes.forecasts - 0.5)).toBeLessThan(0.1);
      expect(pace.withTwo).toBeGreaterThan(pace.without);
    }
  });

  it("know nothing of a course that is left out whole", () => {
    expect(holdOut(reports, realTimeModel, "course").map(({ knowsCourse }) => knowsCourse)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("count as finished who did all modules but at most one and the usual projects", () => {
    const cohort = reports.filter((report) => report.cohort === "first-2021");
    expect(finishersOf(cohort)).toMatchObject({ modules: 8, projects: 2 });
    expect(finishersOf(cohort.filter(({ work }) => work !== "project")).totals).toEqual([]);
  });

  it("take a module for an extra that few reported on before a later one, or that has no number", () => {
    const cohort = reports.filter((report) => report.cohort === "first-2021");
    const [some] = cohort;
    if (some === undefined) throw new Error("There are reports.");
    const withExtras = [
      ...cohort.filter(({ unit, learner }) => unit !== "homework-5" || Number(learner) < 20),
      { ...some, unit: "homework-bonus" },
      { ...some, unit: "homework-01b" },
    ];
    expect(askedModules(withExtras).get("first-2021")).toEqual(new Set([1, 2, 3, 4, 6, 7, 8]));
    expect(finishersOf(withExtras)).toMatchObject({ modules: 7, projects: 2 });
  });

  it("keep nobody's hours in the table of deciles", () => {
    const [first] = cohortTable(reports);
    expect(first?.finishers.learners).toBe(150);
    expect(first?.units[0]?.deciles).toHaveLength(9);
    expect(cohortTable(simulatedReports(5, PARTS))).toEqual([]);
  });
});
