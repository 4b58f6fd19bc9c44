import { activitiesOf } from "@/lib/catalog/activities";
import type { CatalogRecords } from "@/lib/catalog/schema";

/** A course, practice set, book or project in the form of a course. */
export type ActivityRecord = Omit<CatalogRecords["courses"][number], "activity">;

/** Every activity with the name that faults call it by: all are `courses/…`, as in the catalog. */
export function activityRecords(
  records: CatalogRecords,
): readonly { readonly entry: string; readonly record: ActivityRecord }[] {
  return [...records.courses, ...activitiesOf(records)].map((record) => ({
    entry: `courses/${record.id}`,
    record,
  }));
}
