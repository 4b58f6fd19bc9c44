import { askedModules, doneModules, type Participant, participantsOf, type Report } from "./reports";
import { groupBy, mean } from "./statistics";

/** Variances of the logarithm of hours, fitted to reports. */
export interface PaceParts {
  /** The learner's pace, the same in every course. */
  readonly person: number;
  /** The learner's pace in one course, beside it. */
  readonly course: number;
  /** What is left for one module. */
  readonly unit: number;
  readonly participants: number;
  /** Learners with two cohorts or more: they alone tell `person` from `course`. */
  readonly returning: number;
}

/** Those who stay: they reported on at least half of their cohort's modules. */
export function stayers(reports: readonly Report[]): readonly Participant[] {
  const asked = askedModules(reports);
  return participantsOf(reports).filter((participant) => {
    const numbers = asked.get(participant.cohort) ?? new Set();
    return participant.modules.length > 0 && doneModules(participant, numbers) >= numbers.size / 2;
  });
}

interface Logged {
  readonly unit: string;
  readonly log: number;
}

interface Sums {
  person: number;
  course: number;
  unit: number;
  /** Logarithms less the pace believed in, added up by unit. */
  readonly units: Map<string, number>;
}

const ROUNDS = 300;

/**
 * Fits log(hours) = unit + person + person in this course + rest by expectation and maximisation, to those who stay. The
 * units' means are fitted along, so that neither a long unit nor who is left in it counts as somebody's pace.
 */
export function fitPaceParts(reports: readonly Report[]): PaceParts {
  const staying = stayers(reports);
  const persons = [...groupBy(staying, ({ learner }) => learner).values()].map((own) =>
    own.map(({ modules }) => modules.map(logged)),
  );
  const modules = persons.flat(2);
  const counts = new Map([...groupBy(modules, ({ unit }) => unit)].map(([unit, own]) => [unit, own.length]));
  let means = unitMeans(modules);
  let variances = { person: 0.1, course: 0.1, unit: 0.1 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums: Sums = { person: 0, course: 0, unit: 0, units: new Map() };
    for (const courses of persons) addPerson(courses, means, variances, sums);
    variances = {
      person: sums.person / persons.length,
      course: sums.course / staying.length,
      unit: sums.unit / modules.length,
    };
    means = new Map([...sums.units].map(([unit, sum]) => [unit, sum / (counts.get(unit) ?? 1)]));
  }
  return {
    ...variances,
    participants: staying.length,
    returning: persons.filter((courses) => courses.length > 1).length,
  };
}

function logged({ cohort, unit, hours }: Report): Logged {
  return { unit: `${cohort} ${unit}`, log: Math.log(hours) };
}

function unitMeans(modules: readonly Logged[]): ReadonlyMap<string, number> {
  return new Map(
    [...groupBy(modules, ({ unit }) => unit)].map(([unit, own]) => [unit, mean(own.map(({ log }) => log))]),
  );
}

/** Adds what one person is expected to contribute, given their reports and the variances so far. */
function addPerson(
  courses: readonly (readonly Logged[])[],
  means: ReadonlyMap<string, number>,
  variances: Pick<PaceParts, "person" | "course" | "unit">,
  sums: Sums,
): void {
  const shown = courses.map((modules) => ({
    modules,
    mean: mean(modules.map(({ unit, log }) => log - (means.get(unit) ?? 0))),
    noise: variances.unit / modules.length,
  }));
  const weights = shown.map(({ noise }) => 1 / (variances.course + noise));
  const spread = 1 / weights.reduce((sum, weight) => sum + weight, 1 / variances.person);
  const pace = spread * shown.reduce((sum, course, i) => sum + (weights[i] ?? 0) * course.mean, 0);
  sums.person += pace ** 2 + spread;
  for (const course of shown) {
    const trust = variances.course / (variances.course + course.noise);
    const left = trust * course.noise;
    const beside = trust * (course.mean - pace);
    sums.course += beside ** 2 + left + trust ** 2 * spread;
    for (const { unit, log } of course.modules) {
      const rest = log - pace - beside;
      sums.unit += (rest - (means.get(unit) ?? 0)) ** 2 + left + (1 - trust) ** 2 * spread;
      sums.units.set(unit, (sums.units.get(unit) ?? 0) + rest);
    }
  }
}
