import { expect, test } from "vitest";
import { mirrors, records } from "@/data";
import { catalogRecords, reportCoverage } from "@/lib/catalog";

const report = reportCoverage(catalogRecords.parse(records), mirrors);

test("the catalog has three hundred entries and more, most of them courses", () => {
  expect(report.entries).toBeGreaterThanOrEqual(300);
  expect(report.courses).toBeGreaterThanOrEqual(230);
});

test("nine of ten current courses have hours of the whole course that can be cited", () => {
  expect(report.currentWithWhole / report.current).toBeGreaterThanOrEqual(0.9);
  expect(report.currentWithWhole).toBeLessThanOrEqual(report.currentWithHours);
});
