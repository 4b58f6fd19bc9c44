import type { Report } from "@/bin/time/reports";
import { seededRandom } from "./seeded-random";

export interface SimulatedParts {
  readonly person: number;
  readonly course: number;
  readonly unit: number;
  readonly ownProjects: number;
  readonly project: number;
}

const COHORTS = ["first-2021", "second-2021", "third-2022"];
const MODULES = 8;
const MODULE_HOURS = 7;

/** Reports of learners who follow the model exactly, in three courses of eight modules and two projects. */
export function simulatedReports(learners: number, parts: SimulatedParts, seed = 1): readonly Report[] {
  const random = seededRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: learners }, (_, learner) => {
    const person = parts.person * normal();
    const size = parts.ownProjects * normal();
    return COHORTS.flatMap((cohort) => {
      const pace = person + parts.course * normal();
      const report = (unit: string, work: Report["work"], log: number): Report => ({
        cohort,
        course: cohort.slice(0, -5),
        learner: String(learner),
        unit,
        work,
        hours: Math.exp(log),
      });
      const modules = Array.from({ length: MODULES }, (__, place) =>
        report(`homework-${place + 1}`, "module", Math.log(MODULE_HOURS) + pace + parts.unit * normal()),
      );
      const projects = [1, 2].map((place) =>
        report(`project-${place}`, "project", Math.log(25) + person + size + parts.project * normal()),
      );
      return [...modules, ...projects];
    });
  }).flat();
}
