import type { ColumnFiltersState, SortingState } from "@tanstack/react-table";

/** Columns that a reader can filter by, in the order of the link and the page. */
export const FACETS = ["kind", "level", "platform", "skill", "planned"] as const;

export const SORTABLE = ["title", "hours", "rating", "cost"] as const;

export interface TableState {
  readonly filters: ColumnFiltersState;
  readonly sorting: SortingState;
}

/** The table's state in its link: `?q=…&kind=…&sort=-rating`. What cannot be read is left out. */
export function readTableState(params: URLSearchParams): TableState {
  const filters = (["q", ...FACETS] as const).flatMap((name) => {
    const value = params.get(name)?.slice(0, 200) ?? "";
    return value === "" ? [] : [{ id: name === "q" ? "search" : name, value }];
  });
  const sort = params.get("sort") ?? "";
  const id = SORTABLE.find((column) => column === sort.replace(/^-/, ""));
  return { filters, sorting: id ? [{ id, desc: sort.startsWith("-") }] : [] };
}

/** The query string of a state, without `?`; empty for the plain table. */
export function writeTableState({ filters, sorting }: TableState): string {
  const params = new URLSearchParams();
  for (const { id, value } of filters) params.set(id === "search" ? "q" : id, String(value));
  for (const { id, desc } of sorting.slice(0, 1)) params.set("sort", `${desc ? "-" : ""}${id}`);
  return params.toString();
}
