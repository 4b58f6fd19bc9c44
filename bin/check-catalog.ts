import { files, mirrors, records } from "@/data";
import {
  type CatalogRecords,
  type CoverageReport,
  catalogRecords,
  checkRecords,
  describeFault,
  FRESH_YEARS,
  reportCoverage,
} from "@/lib/catalog";

/*
 * Checks the records in `data/` against the schema, the cross-references and the rules of `data/README.md`, prints what
 * the catalog covers, and exits with 1 where anything is wrong. A reader that stops early (`| head`) stops it quietly.
 */

process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));

const faults = checkRecords(records, mirrors);
const parsed = catalogRecords.safeParse(records);
for (const fault of faults) console.error(`data/${describeFault(fault, files)}`);
if (parsed.success) process.stdout.write(`${reportLines(parsed.data).join("\n")}\n`);
console.log(faults.length === 0 ? "The catalog is in order." : `The catalog has ${faults.length} fault(s).`);
process.exitCode = faults.length === 0 ? 0 : 1;

function reportLines(data: CatalogRecords): readonly string[] {
  const report = reportCoverage(data, mirrors);
  const { courses, current, currentWithHours, currentWithWhole } = report;
  return [
    `entries: ${report.entries} (${courses} courses, ${report.entries - courses} programs, exams and degrees)`,
    `courses that can be planned: ${share(report.plannable, courses)}`,
    `current courses with hours that can be cited: ${share(currentWithHours, current)}`,
    `  that count the whole course, not its videos or labs alone: ${share(currentWithWhole, current)}`,
    "",
    "courses with a source that may stand alone, by kind of fact:",
    ...factLines(report),
    "",
    "plannable courses for each skill:",
    ...teacherLines(report),
    "",
    "skills of roles with one course or none:",
    ...thinLines(report),
    "",
    `program order against prerequisites: ${count("taught later in")}; near-duplicates: ${count("looks like")}`,
    `sources on deny-listed mirrors: ${report.mirrored}, which support nothing alone; facts that rest on them: ${count("may stand alone")}`,
    "",
  ];
}

function factLines({ facts, courses }: CoverageReport): readonly string[] {
  return facts.map(({ fact, supported, dated, old }) => {
    const years = FRESH_YEARS[fact];
    const age = years === undefined ? "" : `, ${old} older than ${years === 1 ? "a year" : `${years} years`}`;
    return `  ${fact.padEnd(13)} ${share(supported, courses)}, ${supported - dated} undated${age}`;
  });
}

/** Skills by how many courses teach them: the thin ones first. */
function teacherLines({ teachers }: CoverageReport): readonly string[] {
  const bySize = new Map<number, string[]>();
  for (const { skill, courses } of teachers) bySize.set(courses, [...(bySize.get(courses) ?? []), skill]);
  return [...bySize].map(([size, skills]) => `  ${String(size).padStart(3)}  ${skills.join(", ")}`);
}

function thinLines({ thin }: CoverageReport): readonly string[] {
  const roles = [...new Set(thin.map(({ role }) => role))];
  const lines = roles.map((id) => {
    const skills = thin.filter(({ role }) => role === id);
    return `  ${id}: ${skills.map(({ skill, tier, courses }) => `${skill} ${courses} (${tier})`).join(", ")}`;
  });
  const cores = thin.filter(({ tier }) => tier === "mustHave").length;
  return [...lines, `  of the must-haves: ${cores === 0 ? "none" : cores}`];
}

function count(words: string): number {
  return faults.filter(({ message }) => message.includes(words)).length;
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${Math.round((100 * part) / Math.max(1, whole))} %)`;
}
