import type { Report } from "./reports";
import { groupBy, mean } from "./statistics";

/** Variances of the logarithm of project hours, the cohort's own length of each project taken out. */
export interface ProjectParts {
  readonly all: number;
  /** What two projects of one learner share. */
  readonly shared: number;
  readonly reports: number;
  /** Learners with two projects or more in a cohort. */
  readonly pairs: number;
}

/** Takes the spread of own projects apart, by moments: what two projects of one learner share is their covariance. */
export function fitProjectParts(reports: readonly Report[]): ProjectParts {
  const projects = reports.filter(({ work }) => work === "project");
  const rests = [...groupBy(projects, ({ cohort, unit }) => `${cohort} ${unit}`).values()].flatMap((own) => {
    const middle = mean(own.map(({ hours }) => Math.log(hours)));
    return own.map(({ cohort, learner, hours }) => ({
      owner: `${cohort} ${learner}`,
      rest: Math.log(hours) - middle,
    }));
  });
  const products = [...groupBy(rests, ({ owner }) => owner).values()].flatMap(([first, second]) =>
    first === undefined || second === undefined ? [] : [first.rest * second.rest],
  );
  return {
    all: mean(rests.map(({ rest }) => rest ** 2)),
    shared: mean(products),
    reports: rests.length,
    pairs: products.length,
  };
}
