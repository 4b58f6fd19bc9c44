import type { CatalogRecords } from "@/lib/catalog/schema";
import type { CatalogFault } from "@/lib/catalog/types";

/** Every course that has the id or the number of one that was taken out: old links would open another course. */
export function auditNumbers({ givenUp, ...records }: CatalogRecords): readonly CatalogFault[] {
  const courses = [...records.courses, ...records.practice, ...records.books, ...records.projects];
  const ids = new Set<string>(givenUp.map(({ id }) => id));
  const owners = new Map(givenUp.map(({ id, number }) => [number, id]));
  const free = Math.max(0, ...[...courses, ...givenUp].map(({ number }) => number)) + 1;
  return courses.flatMap(({ id, number }) => {
    const entry = `courses/${id}`;
    const owner = owners.get(number);
    return [
      ...(ids.has(id)
        ? [
            {
              entry,
              field: "id",
              message: "belonged to a course that was taken out: give this one another id",
            },
          ]
        : []),
      ...(owner === undefined || owner === id
        ? []
        : [
            { entry, field: "number", message: `${number} belonged to ${owner}: take the free one, ${free}` },
          ]),
    ];
  });
}
