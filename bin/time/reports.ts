import Papa from "papaparse";
import { z } from "zod";
import { groupBy } from "./statistics";

type Work = "module" | "project" | "review";

/** What one learner says one unit of a course took. */
export interface Report {
  readonly cohort: string;
  /** The cohort's course, without the year. */
  readonly course: string;
  readonly learner: string;
  readonly unit: string;
  readonly work: Work;
  /** Above 0. */
  readonly hours: number;
}

const hoursCell = z
  .string()
  .regex(/^(?:\d+(?:\.\d+)?)?$/, "is not a number of hours")
  .transform(Number);
const row = z.object({
  cohort: z.string().regex(/^.+-\d{4}$/, "does not end with its year"),
  learner: z.string().min(1, "is empty"),
  unit: z.string().min(1, "is empty"),
  lecture_hours: hoursCell,
  work_hours: hoursCell,
});

/**
 * Reads reports of hours: CSV with the columns cohort, learner, unit, lecture_hours, work_hours. A learner's rows of one
 * unit are added up, and rows without hours are left out.
 *
 * @throws where a row cannot be read, with its line, its column and what is wrong.
 */
export function readReports(csv: string): readonly Report[] {
  const { data } = Papa.parse(csv.trim(), { header: true, skipEmptyLines: true });
  const reports = new Map<string, Report>();
  for (const [place, cells] of data.entries()) {
    const parsed = row.safeParse(cells);
    if (!parsed.success) throw new Error(faultIn(parsed.error, place + 2));
    const { cohort, learner, unit, lecture_hours, work_hours } = parsed.data;
    const key = `${cohort} ${learner} ${unit}`;
    const hours = lecture_hours + work_hours + (reports.get(key)?.hours ?? 0);
    const course = cohort.replace(/-\d{4}$/, "");
    if (hours > 0) reports.set(key, { cohort, course, learner, unit, work: workOf(unit), hours });
  }
  return [...reports.values()];
}

function faultIn(error: z.ZodError, line: number): string {
  const issue = error.issues[0];
  return `Line ${line}: ${issue?.path.join(".")} ${issue?.message}. Every row needs cohort, learner, unit, lecture_hours, work_hours.`;
}

function workOf(unit: string): Work {
  if (/^eval/.test(unit)) return "review";
  return /^(?:project|midterm|capstone)/.test(unit) ? "project" : "module";
}

/** One learner in one cohort. */
export interface Participant {
  readonly cohort: string;
  readonly course: string;
  readonly learner: string;
  readonly modules: readonly Report[];
  readonly projects: readonly Report[];
  readonly reviews: readonly Report[];
}

/** The participants of all cohorts; modules in the order of their units. */
export function participantsOf(reports: readonly Report[]): readonly Participant[] {
  return [...groupBy(reports, ({ cohort, learner }) => `${cohort} ${learner}`).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const of = (work: Work) => own.filter((report) => report.work === work).sort(byUnit);
    const { cohort, course, learner } = first;
    return [
      { cohort, course, learner, modules: of("module"), projects: of("project"), reviews: of("review") },
    ];
  });
}

function byUnit(a: Report, b: Report): number {
  return a.unit.localeCompare(b.unit, "en", { numeric: true });
}

/** The number in a module's name: "homework-01" and "homework-1b" are both 1; null for a module without one, an extra. */
export function moduleNumber(unit: string): number | null {
  const digits = /\d+/.exec(unit)?.[0];
  return digits === undefined ? null : Number(digits);
}

/**
 * The numbers of the modules that each cohort asks for. One that fewer than half as many reported on as on a later one is
 * an extra.
 */
export function askedModules(reports: readonly Report[]): ReadonlyMap<string, ReadonlySet<number>> {
  const modules = reports.filter(({ work }) => work === "module");
  return new Map(
    [...groupBy(modules, ({ cohort }) => cohort)].map(([cohort, own]) => [cohort, askedNumbers(own)]),
  );
}

function askedNumbers(modules: readonly Report[]): ReadonlySet<number> {
  const learners = new Map<number, Set<string>>();
  for (const { unit, learner } of modules) {
    const number = moduleNumber(unit);
    if (number !== null) learners.set(number, (learners.get(number) ?? new Set()).add(learner));
  }
  const counts = [...learners].map(([number, who]) => ({ number, reports: who.size }));
  return new Set(
    counts.flatMap(({ number, reports }) =>
      counts.some((later) => later.number > number && later.reports > 2 * reports) ? [] : number,
    ),
  );
}

/** How many of the modules that are asked for somebody reported on. */
export function doneModules({ modules }: Participant, asked: ReadonlySet<number>): number {
  return new Set(
    modules.flatMap(({ unit }) => {
      const number = moduleNumber(unit);
      return number !== null && asked.has(number) ? number : [];
    }),
  ).size;
}
