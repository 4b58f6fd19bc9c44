import Papa from "papaparse";
import type { PlanRow } from "./plan-rows";

/**
 * Rows as CSV (RFC 4180): a header of field names, one line a step, hours with two decimals at most, days as
 * YYYY-MM-DD. A text that a spreadsheet would run as a formula is kept from it by an apostrophe.
 */
export function writeCsv(rows: readonly PlanRow[]): string {
  const lines = rows.map((row) => ({
    step: row.place,
    kind: row.kind,
    title: row.title,
    institution: row.institution,
    platform: row.platform,
    program: row.program,
    hours_low: decimals(row.hours.low),
    hours_typical: decimals(row.hours.typical),
    hours_high: decimals(row.hours.high),
    start: row.start,
    finish_early: row.finish.early,
    finish_likely: row.finish.likely,
    finish_late: row.finish.late,
    teaches: row.teaches.join("; "),
    course_id: row.courseId,
    url: row.url,
  }));
  const text = Papa.unparse({ fields: [...FIELDS], data: lines }, { newline: "\r\n", escapeFormulae: true });
  return `${text.trimEnd()}\r\n`;
}

const FIELDS = [
  "step",
  "kind",
  "title",
  "institution",
  "platform",
  "program",
  "hours_low",
  "hours_typical",
  "hours_high",
  "start",
  "finish_early",
  "finish_likely",
  "finish_late",
  "teaches",
  "course_id",
  "url",
] as const;

function decimals(hours: number): number {
  return Math.round(hours * 100) / 100;
}
