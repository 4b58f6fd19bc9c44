import { catalogOfRecords, readRecords } from "@/lib/catalog/load-catalog";
import type { CatalogFault } from "@/lib/catalog/types";
import { auditActivities } from "./audit-activities";
import { auditFacts } from "./audit-facts";
import { auditLevels } from "./audit-levels";
import { auditNumbers } from "./audit-numbers";
import { auditPlanning } from "./audit-planning";
import { auditPresets } from "./audit-presets";
import { auditPrograms } from "./audit-programs";

/**
 * Everything that is wrong with the records of a catalog: form, references, circles, and the rules of `data/README.md`.
 * While the form is wrong, only that is told. `mirrors` are the hosts that may support no fact alone.
 */
export function checkRecords(json: unknown, mirrors: readonly string[]): readonly CatalogFault[] {
  const read = readRecords(json);
  if (!read.ok) return read.faults;
  const catalog = catalogOfRecords(read.records);
  return [
    ...(catalog.ok ? [] : catalog.faults.map(asInTheFiles)),
    ...auditFacts(read.records, mirrors),
    ...auditLevels(read.records),
    ...auditActivities(read.records),
    ...auditNumbers(read.records),
    ...auditPlanning(read.records),
    ...auditPrograms(read.records, mirrors),
    ...auditPresets(read.records),
  ];
}

/** A course's `requires` is put together from what its file `assumes`, as its file that its file holds. */
function asInTheFiles(fault: CatalogFault): CatalogFault {
  return fault.entry.startsWith("courses/") && fault.field === "requires"
    ? { ...fault, field: "assumes" }
    : fault;
}
