import { describe, expect, it } from "vitest";
import { timeCohorts } from "@/data";
import { forecastHours, quantilesOf, readTimeCohorts, type TimeCohort, type TimedStep } from "@/lib/time";
import { ANYBODY, courseOf, projectOf, realTimeModel } from "@/tests/support/time-model";

const cohorts = readTimeCohorts(timeCohorts);

/** The share of reports below `hours`, between deciles by their logarithms. */
function shareBelow(deciles: readonly number[], hours: number): number {
  const next = deciles.findIndex((decile) => decile >= hours);
  const [from, to] = next === -1 ? [deciles[8] ?? 0, Infinity] : [deciles[next - 1] ?? 0, deciles[next] ?? 0];
  const part = from > 0 && to < Infinity ? Math.log(hours / from) / Math.log(to / from) : 0.5;
  return ((next === -1 ? 9 : next) + part) / 10;
}

interface Held {
  readonly reports: number;
  readonly inside: number;
  readonly below: number;
}

function held(reports: number, deciles: readonly number[], steps: readonly TimedStep[]): Held {
  const forecast = forecastHours(steps, ANYBODY, realTimeModel);
  if (forecast === null) throw new Error("There are steps, so there are hours.");
  const { oneInFive, half, fourInFive } = quantilesOf(forecast);
  const below = (hours: number) => reports * shareBelow(deciles, hours);
  return { reports, inside: below(fourInFive) - below(oneInFive), below: below(half) };
}

function shares(all: readonly Held[]): { readonly inside: number; readonly below: number } {
  const reports = all.reduce((sum, one) => sum + one.reports, 0);
  return {
    inside: all.reduce((sum, one) => sum + one.inside, 0) / reports,
    below: all.reduce((sum, one) => sum + one.below, 0) / reports,
  };
}

/** The middle of other cohorts: of the same course where there is one, else of all. */
function middleElsewhere(left: TimeCohort, middles: (cohort: TimeCohort) => readonly number[]): number {
  const others = cohorts.filter(({ cohort }) => cohort !== left.cohort);
  const same = others.filter(({ course }) => course === left.course);
  const logs = (same.length > 0 ? same : others).flatMap((cohort) => middles(cohort).map(Math.log));
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
}

const middlesOf = (work: "module" | "project" | "review") => (cohort: TimeCohort) =>
  cohort.units.flatMap((unit) => (unit.work === work ? unit.middle : []));

/** The whole course from its parts: modules, projects and reviews as other cohorts had them. */
function wholeCourse(left: TimeCohort): readonly TimedStep[] {
  const module = courseOf(middleElsewhere(left, middlesOf("module")), "left out");
  return [
    ...Array<TimedStep>(left.modules).fill(module),
    ...Array<TimedStep>(left.projects).fill(projectOf(middleElsewhere(left, middlesOf("project")))),
    courseOf(middleElsewhere(left, middlesOf("review"))),
  ];
}

describe("the cohorts in the repository, each with middles of the others", () => {
  it("hold the four that the model was fitted to", () => {
    expect(cohorts.map(({ cohort }) => cohort)).toEqual([
      "de-zoomcamp-2022",
      "ml-zoomcamp-2021",
      "ml-zoomcamp-2022",
      "mlops-zoomcamp-2022",
    ]);
  });

  it("have six in ten whole courses between one in five and four in five, and half below the middle", () => {
    const { inside, below } = shares(
      cohorts.map((left) => held(left.finishers.learners, left.finishers.deciles, wholeCourse(left))),
    );
    expect(Math.abs(inside - 0.6)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(below - 0.5)).toBeLessThanOrEqual(0.07);
  });

  it("have six in ten projects between one in five and four in five, and half below the middle", () => {
    const { inside, below } = shares(
      cohorts.flatMap((left) => {
        const project = projectOf(middleElsewhere(left, middlesOf("project")));
        return left.units.flatMap(({ work, reports, deciles }) =>
          work === "project" ? held(reports, deciles, [project]) : [],
        );
      }),
    );
    expect(Math.abs(inside - 0.6)).toBeLessThanOrEqual(0.05);
    expect(Math.abs(below - 0.5)).toBeLessThanOrEqual(0.07);
  });
});
