import { readFileSync } from "node:fs";
import { type HeldOut, holdOut, type Verdict } from "@/bin/time/held-out";
import { readReports } from "@/bin/time/reports";
import { timeFacts } from "@/data";
import { readTimeFacts, timeModel } from "@/lib/time";

/*
 * npm run -s bench:time -- REPORTS.csv: leaves each cohort out of the fit in turn, then each course with all its cohorts,
 * and prints how far the forecasts hold for those who were left out.
 */

process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error("Usage: npm run -s bench:time -- REPORTS.csv");
  process.exit(2);
}
const reports = readReports(readFileSync(path, "utf8"));
const model = timeModel(readTimeFacts(timeFacts));

const COLUMNS = `${"".padEnd(24)} wholes: n  inside  below   projects: n  inside  below   two units: n  without   with`;

function line(
  title: string,
  { wholes, projects, pace }: Pick<HeldOut, "wholes" | "projects" | "pace">,
): string {
  return [
    title.padEnd(24),
    verdictText(wholes, 10),
    verdictText(projects, 14),
    String(pace.learners).padStart(15),
    share(pace.without, pace.learners).padStart(8),
    share(pace.withTwo, pace.learners).padStart(6),
  ].join(" ");
}

function verdictText({ forecasts, inside, below }: Verdict, width: number): string {
  return [
    String(forecasts).padStart(width),
    share(inside, forecasts).padStart(7),
    share(below, forecasts).padStart(6),
  ].join(" ");
}

function share(part: number, of: number): string {
  return of === 0 ? "-" : `${((100 * part) / of).toFixed(0)} %`;
}

function added(all: readonly HeldOut[]): Pick<HeldOut, "wholes" | "projects" | "pace"> {
  const sum = (pick: (one: HeldOut) => number) => all.reduce((total, one) => total + pick(one), 0);
  const verdict = (part: "wholes" | "projects"): Verdict => ({
    forecasts: sum((one) => one[part].forecasts),
    inside: sum((one) => one[part].inside),
    below: sum((one) => one[part].below),
  });
  return {
    wholes: verdict("wholes"),
    projects: verdict("projects"),
    pace: {
      learners: sum(({ pace }) => pace.learners),
      without: sum(({ pace }) => pace.without),
      withTwo: sum(({ pace }) => pace.withTwo),
    },
  };
}

for (const leave of ["cohort", "course"] as const) {
  const all = holdOut(reports, model, leave);
  if (all.length === 0) {
    console.log(`One ${leave} alone cannot be held out: add reports of another.`);
    continue;
  }
  console.log(
    `Each ${leave} left out in turn. Asked: inside 55 to 65 %, below 43 to 57 %, with two units 47 % or more.`,
  );
  console.log(COLUMNS);
  for (const one of all) console.log(line(`${one.cohort}${one.knowsCourse ? "" : " (course new)"}`, one));
  console.log(`${line("all", added(all))}\n`);
}
