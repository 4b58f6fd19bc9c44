"use client";

import { useTable } from "@tanstack/react-table";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { counted } from "@/components/wording/amounts";
import { columns, features } from "./course-columns";
import type { CourseRow } from "./course-row";
import { CourseTableHead, CourseTableRow } from "./course-table-parts";
import { FacetSelect } from "./facet-select";
import { FACETS, readTableState, type TableState, writeTableState } from "./table-state";

const FACET_LABEL = {
  kind: "Kind",
  level: "Level",
  platform: "Platform",
  skill: "Teaches",
  planned: "Planning",
} as const;

/** The whole catalog: search as you type, filters with counts, sorting; the state stands in the link. */
export function CourseTable({ rows }: { readonly rows: readonly CourseRow[] }) {
  const params = useSearchParams();
  const [state, setState] = useState<TableState>(() =>
    readTableState(new URLSearchParams(params.toString())),
  );
  const [data] = useState(() => [...rows]);

  const update = (change: Partial<TableState>) => {
    const next = { ...state, ...change };
    const query = writeTableState(next);
    window.history.replaceState(null, "", query === "" ? "/courses" : `/courses?${query}`);
    setState(next);
  };
  const table = useTable({
    features,
    columns,
    data,
    state: { columnFilters: [...state.filters], sorting: [...state.sorting] },
    enableMultiSort: false,
    onColumnFiltersChange: (updater) =>
      update({ filters: typeof updater === "function" ? updater([...state.filters]) : updater }),
    onSortingChange: (updater) =>
      update({ sorting: typeof updater === "function" ? updater([...state.sorting]) : updater }),
  });
  const shown = table.getRowModel().rows;
  const filterOf = (id: string) => String(state.filters.find((filter) => filter.id === id)?.value ?? "");
  const setFilter = (id: string, value: string) =>
    table.getColumn(id)?.setFilterValue(value === "" ? undefined : value);

  return (
    <>
      <section
        aria-label="Search and filters"
        className="mt-6 grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap"
      >
        <label className="col-span-2 text-small text-soft sm:w-60">
          Search
          <input
            className="field block w-full"
            type="search"
            placeholder="Title, institution or skill"
            value={filterOf("search")}
            onChange={(event) => setFilter("search", event.target.value)}
          />
        </label>
        {FACETS.map((facet) => (
          <FacetSelect
            key={facet}
            label={FACET_LABEL[facet]}
            value={filterOf(facet)}
            counts={table.getColumn(facet)?.getFacetedUniqueValues() ?? new Map()}
            onChange={(value) => setFilter(facet, value)}
          />
        ))}
      </section>
      <p role="status" className="mt-4 text-small text-soft">
        {counted(shown.length, "course")} of {rows.length}
        {state.filters.length > 0 && (
          <button type="button" className="action ml-4" onClick={() => update({ filters: [] })}>
            Show all
          </button>
        )}
      </p>
      {shown.length === 0 ? (
        <p className="mt-6 max-w-prose">
          No course fits all of that. Take back a filter, or try a shorter word: “sql” rather than “sql
          databases”.
        </p>
      ) : (
        <table className="mt-2 block w-full text-small md:table">
          <caption className="sr-only">
            Courses of the catalog. The headings Course, Hours, Rating and Price sort.
          </caption>
          <CourseTableHead table={table} />
          <tbody className="block md:table-row-group">
            {shown.map((row) => (
              <CourseTableRow key={row.id} course={row.original} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
