"use client";

import { useTable } from "@tanstack/react-table";
import { Suspense, useDeferredValue, useMemo } from "react";
import { Button } from "@/components/ui/button";
import { useTranslator } from "@/components/ui/translator";
import { courseTable } from "@/lib/words/messages/en/pages/course-table";
import { columns, features, searchable } from "./course-columns";
import type { CourseRow, SkillTitles } from "./course-row";
import { ColumnChoice, SearchField, SortSelect } from "./course-table-controls";
import { CourseTableHead } from "./course-table-head";
import { CourseTableRow } from "./course-table-row";
import { FacetSelect } from "./facet-select";
import { LinkWatcher } from "./link-watcher";
import { NoCourses } from "./no-courses";
import { FACETS, filterValue, type TableState, withFilter } from "./table-state";
import { useLinkedTable } from "./use-linked-table";

interface CourseTableProps {
  readonly rows: readonly CourseRow[];
  readonly skills: SkillTitles;
}

/** Columns that exist to be filtered by alone. */
const FILTER_ONLY = { kind: false, platform: false, planned: false, search: false } as const;

/** The whole catalog: search as you type, filters with counts, sorting; the state stands in the link. */
export function CourseTable({ rows, skills }: CourseTableProps) {
  const t = useTranslator();
  const { state, unread, update, reset, readQuery } = useLinkedTable();
  // Typing stays instant: the field follows at once, the rows as soon as there is time.
  const shown = useDeferredValue(state);
  const data = useMemo(() => rows.map((row) => searchable(row, skills)), [rows, skills]);
  // Fresh arrays would make every row model run again on every render.
  const slices = useMemo(() => tableSlices(shown), [shown]);
  const table = useTable({
    features,
    columns,
    data,
    state: slices,
    getRowId: (row) => row.id,
    enableMultiSort: false,
    onSortingChange: (change) =>
      update((before) => ({
        ...before,
        sorting: typeof change === "function" ? change([...before.sorting]) : change,
      })),
  });
  const found = table.getRowModel().rows;

  return (
    <>
      <Suspense>
        <LinkWatcher onQuery={readQuery} />
      </Suspense>
      <section
        aria-label={t(courseTable).searchAndFilters}
        className="mt-6 grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-7"
      >
        <SearchField
          value={filterValue(state, "search")}
          onChange={(value) => update((before) => withFilter(before, "search", value))}
        />
        {FACETS.map((facet) => (
          <FacetSelect
            key={facet}
            facet={facet}
            value={filterValue(state, facet)}
            skills={skills}
            counts={table.getColumn(facet)?.getFacetedUniqueValues() ?? new Map()}
            onChange={(value) => update((before) => withFilter(before, facet, value))}
          />
        ))}
        <SortSelect state={state} onChange={update} />
      </section>
      {unread.length > 0 && <p className="mt-3 text-small">{t(courseTable).linkAlsoSays(unread)}</p>}
      <div className="mt-4 flex flex-wrap items-baseline justify-between gap-x-6 text-small">
        <p role="status" className="min-h-7 text-soft">
          {t(courseTable).found(found.length, rows.length)}
        </p>
        <p className="hidden grow text-soft md:block">{t(courseTable).dash}</p>
        {state.filters.length > 0 && (
          <Button kind="quiet" onClick={reset}>
            {t(courseTable).showAll}
          </Button>
        )}
        <ColumnChoice state={state} onChange={update} />
      </div>
      {found.length === 0 ? (
        <NoCourses state={state} skills={skills} onChange={update} />
      ) : (
        <table className="mt-1 block w-full text-small md:table">
          <caption className="sr-only">{t(courseTable).caption}</caption>
          <CourseTableHead table={table} />
          <tbody className="block md:table-row-group">
            {found.map((row) => (
              <CourseTableRow key={row.id} course={row.original} skills={skills} hidden={shown.hidden} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function tableSlices({ filters, sorting, hidden }: TableState) {
  return {
    columnFilters: [...filters],
    sorting: [...sorting],
    columnVisibility: { ...FILTER_ONLY, ...Object.fromEntries(hidden.map((id) => [id, false])) },
  };
}
