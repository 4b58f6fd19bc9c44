import { mirrors, records } from "@/data";
import { auditFacts, catalogRecords, parseRecords, reportCoverage } from "@/lib/catalog";

/*
 * Checks the records in `data/` against the schema, the cross-references and the rules of `data/README.md`, prints what
 * the catalog covers, and exits with 1 where anything is wrong.
 */

const result = parseRecords(records);
const parsed = catalogRecords.safeParse(records);
const faults = [
  ...(result.ok ? [] : result.faults),
  ...(parsed.success ? auditFacts(parsed.data, mirrors) : []),
];

for (const { entry, field, message } of faults) console.error(`data/ ${entry} · ${field}: ${message}`);
if (parsed.success) printReport();
console.log(faults.length === 0 ? "The catalog is in order." : `The catalog has ${faults.length} fault(s).`);
process.exitCode = faults.length === 0 ? 0 : 1;

function printReport(): void {
  if (!parsed.success) return;
  const report = reportCoverage(parsed.data, mirrors);
  const share = (part: number, whole: number) =>
    `${part} of ${whole} (${Math.round((100 * part) / Math.max(1, whole))} %)`;
  console.log(
    `entries ${report.entries}: ${report.courses} courses, ${report.entries - report.courses} programs and exams`,
  );
  console.log(`courses that can be planned: ${share(report.plannable, report.courses)}`);
  console.log(`current courses with sourced hours: ${share(report.currentWithHours, report.current)}`);
  for (const { fact, supported, old } of report.facts) {
    console.log(
      `  ${fact}: ${share(supported, report.courses)} with a source that may stand alone, ${old} of them old`,
    );
  }
  const few = report.teachers
    .filter((skill) => skill.courses < 2)
    .map(({ skill, courses }) => `${skill} ${courses}`);
  console.log(`skills with fewer than two courses: ${few.join(", ") || "none"}`);
  console.log(
    `must-have skills with fewer than two courses: ${report.thin.map((t) => `${t.role}/${t.skill}`).join(", ") || "none"}`,
  );
}
