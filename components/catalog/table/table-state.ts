import type { ColumnFiltersState, SortingState } from "@tanstack/react-table";

/** Columns that a reader can filter by, in the order of the link and the page. */
export const FACETS = ["skill", "level", "kind", "platform", "planned"] as const;
export type Facet = (typeof FACETS)[number];

export const SORTABLE = ["title", "hours", "rating", "traits", "cost"] as const;

/** Columns of the table in reading order; all but the title can be hidden. */
export const SHOWN = ["title", "level", "hours", "rating", "traits", "cost", "skill"] as const;
export type Shown = (typeof SHOWN)[number];
const HIDEABLE = SHOWN.filter((id) => id !== "title");

export interface TableState {
  readonly filters: ColumnFiltersState;
  readonly sorting: SortingState;
  readonly hidden: readonly Shown[];
}

export const PLAIN_TABLE: TableState = { filters: [], sorting: [], hidden: [] };

interface LinkedState {
  readonly state: TableState;
  /** What the link asks for and the table cannot do, as `name=value`. */
  readonly unread: readonly string[];
}

/** The table's state in its link: `?q=…&skill=…&level=…&sort=-rating&hide=traits,cost`. */
export function readTableState(query: string): LinkedState {
  const params = new URLSearchParams(query);
  const value = (name: string) => params.get(name)?.slice(0, 200) ?? "";
  const filters = (["q", ...FACETS] as const).flatMap((name) =>
    value(name) === "" ? [] : [{ id: name === "q" ? "search" : name, value: value(name) }],
  );
  const sort = value("sort");
  const sorted = SORTABLE.find((id) => id === sort.replace(/^-/, ""));
  const hide = value("hide").split(",").filter(Boolean);
  return {
    state: {
      filters,
      sorting: sorted ? [{ id: sorted, desc: sort.startsWith("-") }] : [],
      hidden: HIDEABLE.filter((id) => hide.includes(id)),
    },
    unread: [
      ...(sort !== "" && !sorted ? [`sort=${sort}`] : []),
      ...hide.filter((id) => !HIDEABLE.some((one) => one === id)).map((id) => `hide=${id}`),
    ],
  };
}

/** The query string of a state, without `?`; empty for the plain table. Reading it gives the state again. */
export function writeTableState({ filters, sorting, hidden }: TableState): string {
  const params = new URLSearchParams();
  for (const name of ["search", ...FACETS] as const) {
    const filter = filters.find(({ id }) => id === name);
    if (filter) params.set(name === "search" ? "q" : name, String(filter.value));
  }
  for (const { id, desc } of sorting.slice(0, 1)) params.set("sort", `${desc ? "-" : ""}${id}`);
  if (hidden.length > 0) params.set("hide", HIDEABLE.filter((id) => hidden.includes(id)).join(","));
  return params.toString().replaceAll("%2C", ",");
}

/** The value that `id` is filtered by; blank for none. */
export function filterValue({ filters }: TableState, id: Facet | "search"): string {
  return String(filters.find((filter) => filter.id === id)?.value ?? "");
}

export function withFilter(state: TableState, id: Facet | "search", value: string): TableState {
  const others = state.filters.filter((filter) => filter.id !== id);
  return { ...state, filters: value === "" ? others : [...others, { id, value }] };
}
