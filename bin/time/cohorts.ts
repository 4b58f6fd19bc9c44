import type { TimeCohort } from "@/lib/time";
import { quantile } from "./ratios";
import { groupBy, moduleCounts, type Participant, participantsOf, type Report } from "./reports";

/** Who finished: all modules but at most one, and the projects that who finishes usually hands in. */
export interface Finishers {
  readonly modules: number;
  readonly projects: number;
  readonly totals: readonly number[];
}

/** Those of one cohort who did it all, with the hours that all of it took them, reviews counted. */
export function finishersOf(reports: readonly Report[]): Finishers {
  const [modules = 0] = moduleCounts(reports).values();
  const near = participantsOf(reports).filter((participant) => participant.modules.length >= modules - 1);
  const handedIn = near.flatMap(({ projects }) => (projects.length === 0 ? [] : projects.length));
  const projects = handedIn.length === 0 ? 0 : Math.floor(medianOf(handedIn));
  const finished = near.filter((participant) => participant.projects.length >= projects);
  return { modules, projects, totals: finished.map(totalHours) };
}

function totalHours({ modules, projects, reviews }: Participant): number {
  return [...modules, ...projects, ...reviews].reduce((sum, { hours }) => sum + hours, 0);
}

export function medianOf(values: readonly number[]): number {
  return quantileOf(values, 0.5);
}

function quantileOf(values: readonly number[], share: number): number {
  return quantile(
    values.map((value) => ({ value, weight: 1 })),
    share,
  );
}

/** The reports as deciles, which tell of nobody. A unit with fewer reports than nine is left out. */
export function cohortTable(reports: readonly Report[]): readonly TimeCohort[] {
  return [...groupBy(reports, ({ cohort }) => cohort)].flatMap(([cohort, own]) => {
    const { modules, projects, totals } = finishersOf(own);
    const [first] = own;
    if (first === undefined || totals.length < FEWEST) return [];
    const units = [...groupBy(own, ({ unit }) => unit)].flatMap(([unit, ofUnit]) => {
      const [report] = ofUnit;
      if (report === undefined || ofUnit.length < FEWEST) return [];
      const hours = ofUnit.map((one) => one.hours);
      return [{ unit, work: report.work, reports: hours.length, deciles: decilesOf(hours) }];
    });
    const finishers = { learners: totals.length, deciles: decilesOf(totals) };
    return [{ cohort, course: first.course, modules, projects, units, finishers }];
  });
}

const FEWEST = 9;

function decilesOf(hours: readonly number[]): number[] {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => Math.round(quantileOf(hours, tenth / 10) * 10) / 10);
}
