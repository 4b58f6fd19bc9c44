import { readFileSync, writeFileSync } from "node:fs";
import { timeFacts as factsOnFile } from "@/data";
import { readTimeFacts, type TimeFacts } from "@/lib/time";
import { cohortTable } from "./time/cohorts";
import { fitPaceParts, stayers } from "./time/pace-parts";
import { fitProjectParts } from "./time/project-parts";
import { cohortSpread, measureMiddles, readRatios } from "./time/ratios";
import { readReports } from "./time/reports";
import { median } from "./time/statistics";

/*
 * npm run -s fit:time -- REPORTS.csv RATIOS.jsonl [--write]: fits the numbers of the time model to learners' reports and to
 * the table of actual over stated hours, and prints them beside those of data/time.json. With --write the fitted ones are
 * put there, judgements stay, and data/time-cohorts.json gets the reports as deciles.
 */

process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));

const [reportsPath, ratiosPath, write] = process.argv.slice(2);
if (reportsPath === undefined || ratiosPath === undefined) {
  console.error("Usage: npm run -s fit:time -- REPORTS.csv RATIOS.jsonl [--write]");
  process.exit(2);
}

const reports = readReports(readFileSync(reportsPath, "utf8"));
const ratios = readRatios(readFileSync(ratiosPath, "utf8"));
const facts = readTimeFacts(factsOnFile);
const pace = fitPaceParts(reports);
const projects = fitProjectParts(reports);
const middles = measureMiddles(ratios);

const fitted: Readonly<Record<string, number>> = {
  person: rounded(Math.sqrt(pace.person)),
  course: rounded(Math.sqrt(pace.course)),
  unit: rounded(Math.sqrt(pace.unit)),
  unitHours: Math.round(median(stayers(reports).flatMap(({ modules }) => modules.map(({ hours }) => hours)))),
  ownProjects: rounded(Math.sqrt(projects.shared - pace.person)),
  project: rounded(Math.sqrt(projects.all - projects.shared)),
  cohort: rounded(cohortSpread(ratios)),
};

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function printed(value: number | undefined): string {
  return (value === undefined ? "-" : String(Math.round(value * 1000) / 1000)).padStart(7);
}

function printParameters(): void {
  const inPace = pace.person + pace.course;
  console.log(
    `${reports.length} reports; those who stay: ${pace.participants}, ${pace.returning} of them in two cohorts or more; ` +
      `${projects.reports} projects, ${projects.pairs} learners with two.`,
  );
  console.log(
    `Of the variance of module times ${Math.round((100 * inPace) / (inPace + pace.unit))} % belongs to the learner in the course, ` +
      `${Math.round((100 * pace.person) / (inPace + pace.unit))} % to the learner in every course.\n`,
  );
  console.log("parameter     fitted  on file  basis");
  for (const [name, { value, basis }] of Object.entries(facts.parameters))
    console.log(`${name.padEnd(12)} ${printed(fitted[name])}  ${printed(value)}  ${basis}`);
}

function printMiddles(): void {
  console.log(
    "\nactual over stated hours: courses (families), one in five / half / four in five, sd; on file",
  );
  for (const [name, { factor, spread, basis }] of Object.entries(facts.middles)) {
    const measured = [...middles].find(([key]) => key === name)?.[1];
    const found =
      measured === undefined
        ? "nothing logged".padEnd(46)
        : `${String(measured.courses).padStart(4)} (${measured.families})  ${[measured.oneInFive, measured.half, measured.fourInFive, measured.sd].map(printed).join(" ")}    `;
    console.log(`${name.padEnd(21)} ${found} ${printed(factor)} ± ${printed(spread)}  ${basis}`);
  }
}

function updated(): TimeFacts {
  const parameters = { ...facts.parameters };
  for (const [name, value] of Object.entries(fitted))
    if (isParameter(name)) parameters[name] = { ...parameters[name], value };
  const ownMiddles = { ...facts.middles };
  for (const [key, found] of middles) {
    const measured = {
      ...found,
      oneInFive: rounded(found.oneInFive),
      half: rounded(found.half),
      fourInFive: rounded(found.fourInFive),
      sd: rounded(found.sd),
    };
    const before = ownMiddles[key];
    ownMiddles[key] =
      before.basis === "fitted"
        ? { ...before, factor: measured.half, spread: measured.sd, measured }
        : { ...before, measured };
  }
  return { ...facts, parameters, middles: ownMiddles };
}

function isParameter(name: string): name is keyof TimeFacts["parameters"] {
  return name in facts.parameters;
}

function writeJson(file: string, value: unknown): void {
  const numbersInLine = (list: string) => list.replace(/\s+/g, " ").replace("[ ", "[").replace(" ]", "]");
  const text = JSON.stringify(value, null, 1).replace(/\[[\d.,\s]+\]/g, numbersInLine);
  writeFileSync(new URL(`../data/${file}`, import.meta.url), `${text}\n`);
  console.log(`Wrote data/${file}.`);
}

printParameters();
printMiddles();
if (write === "--write") {
  writeJson("time.json", updated());
  writeJson("time-cohorts.json", cohortTable(reports));
}
