import type { ReactTable } from "@tanstack/react-table";
import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import { useTranslator } from "@/components/ui/translator";
import { courseTable } from "@/lib/words/messages/en/pages/course-table";
import type { features, SearchableRow } from "./course-columns";
import { SHOWN, SORTABLE } from "./table-state";

const ARIA = { asc: "ascending", desc: "descending", none: "none" } as const;
const ICON = { asc: ArrowUp, desc: ArrowDown, none: ChevronsUpDown } as const;

/** The headings; those of sortable columns are buttons. A phone shows cards and a select in their place. */
export function CourseTableHead({ table }: { readonly table: ReactTable<typeof features, SearchableRow> }) {
  const t = useTranslator();
  return (
    <thead className="sticky top-0 z-10 hidden bg-paper md:table-header-group">
      <tr className="shadow-[inset_0_-1px_var(--edge)]">
        {SHOWN.map((id) => {
          const column = table.getColumn(id);
          if (!column?.getIsVisible()) return null;
          const sortable = SORTABLE.some((one) => one === id);
          const order = column.getIsSorted() || "none";
          const Icon = ICON[order];
          return (
            <th
              key={id}
              scope="col"
              aria-sort={sortable ? ARIA[order] : undefined}
              className="h-11 pr-4 text-left align-middle font-semibold"
            >
              {sortable ? (
                <button
                  type="button"
                  className="inline-flex min-h-8 items-center gap-1 font-semibold whitespace-nowrap"
                  onClick={() => column.toggleSorting()}
                >
                  {t(courseTable).column[id]}
                  <Icon aria-hidden="true" size={15} className={order === "none" ? "text-edge" : ""} />
                </button>
              ) : (
                t(courseTable).column[id]
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
