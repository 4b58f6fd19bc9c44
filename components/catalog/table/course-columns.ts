import {
  columnFacetingFeature,
  columnFilteringFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  type FilterFn,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
} from "@tanstack/react-table";
import type { CourseRow, SkillTitles } from "./course-row";

export const features = tableFeatures({
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  columnFacetingFeature,
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnVisibilityFeature,
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
});

/** A row with all that a search looks through, in lower case and without accents. */
export interface SearchableRow extends CourseRow {
  readonly search: string;
}

export function searchable(row: CourseRow, skills: SkillTitles): SearchableRow {
  const { title, institution, platform, teaches } = row;
  const words = [title, institution, platform, ...teaches.map((id) => skills[id] ?? id)];
  return { ...row, search: plain(words.join(" ")) };
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

type Filter = FilterFn<typeof features, SearchableRow>;

/** Every word of the search stands somewhere in the row. */
const everyWord: Filter = Object.assign(
  ((row, _, wanted: readonly string[]) =>
    wanted.every((word) => row.original.search.includes(word))) satisfies Filter,
  { resolveFilterValue: (wanted: string) => plain(wanted).split(/\s+/) },
);
const isValue: Filter = (row, column, wanted: string) => row.getValue(column) === wanted;
const teachesSkill: Filter = (row, _, wanted: string) => row.original.teaches.includes(wanted);

const helper = createColumnHelper<typeof features, SearchableRow>();

/** Unknown figures stand last, whichever way a column is sorted. */
const figure = { sortFn: "basic", sortUndefined: "last" } as const;
const bestFirst = { ...figure, sortDescFirst: true } as const;

export const columns = helper.columns([
  helper.accessor("title", { sortFn: "alphanumeric" }),
  helper.accessor("level", { filterFn: isValue }),
  helper.accessor("hours", { ...figure, sortDescFirst: false }),
  helper.accessor("rating", bestFirst),
  helper.accessor("traits", bestFirst),
  helper.accessor("cost", { ...figure, sortDescFirst: false }),
  helper.accessor("teaches", {
    id: "skill",
    filterFn: teachesSkill,
    getUniqueValues: (row) => [...row.teaches],
  }),
  helper.accessor("kind", { filterFn: isValue }),
  helper.accessor("platform", { filterFn: isValue }),
  helper.accessor("planned", { filterFn: isValue }),
  helper.accessor("search", { filterFn: everyWord }),
]);
