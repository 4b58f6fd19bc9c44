import type { TimeCohort } from "@/lib/time";
import { askedModules, doneModules, type Participant, participantsOf, type Report } from "./reports";
import { geometricMean, groupBy, median, quantile } from "./statistics";

/** Who finished: all modules but at most one, and the projects that who finishes usually hands in. */
export interface Finishers {
  readonly modules: number;
  readonly projects: number;
  readonly totals: readonly number[];
}

/** Those of one cohort who did it all, with the hours that all of it took them, reviews counted; nobody without projects. */
export function finishersOf(reports: readonly Report[]): Finishers {
  const [asked = new Set<number>()] = askedModules(reports).values();
  const modules = asked.size;
  const near = participantsOf(reports).filter(
    (participant) => doneModules(participant, asked) >= modules - 1,
  );
  const handedIn = near.flatMap(({ projects }) => (projects.length === 0 ? [] : projects.length));
  if (handedIn.length === 0) return { modules, projects: 0, totals: [] };
  const projects = Math.floor(median(handedIn));
  const finished = near.filter((participant) => participant.projects.length >= projects);
  return { modules, projects, totals: finished.map(totalHours) };
}

function totalHours({ modules, projects, reviews }: Participant): number {
  return [...modules, ...projects, ...reviews].reduce((sum, { hours }) => sum + hours, 0);
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
      return [{ unit, work: report.work, reports: hours.length, ...summary(hours) }];
    });
    const finishers = { learners: totals.length, ...summary(totals) };
    return [{ cohort, course: first.course, modules, projects, units, finishers }];
  });
}

const FEWEST = 9;

function summary(hours: readonly number[]): { readonly middle: number; readonly deciles: number[] } {
  return {
    middle: toTenths(geometricMean(hours)),
    deciles: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) => toTenths(quantile(hours, tenth / 10))),
  };
}

function toTenths(hours: number): number {
  return Math.round(hours * 10) / 10;
}
