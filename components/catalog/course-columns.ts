import {
  columnFacetingFeature,
  columnFilteringFeature,
  createColumnHelper,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  type FilterFn,
  rowSortingFeature,
  sortFn_alphanumeric,
  tableFeatures,
} from "@tanstack/react-table";
import type { CourseRow } from "./course-row";

export const features = tableFeatures({
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  columnFacetingFeature,
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric },
});

type Filter = FilterFn<typeof features, CourseRow>;

/** Every word of the search stands somewhere in the row. */
const everyWord: Filter = (row, _, wanted: string) =>
  wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => row.original.search.includes(word));

const isValue: Filter = (row, column, wanted: string) => row.getValue(column) === wanted;
const hasSkill: Filter = (row, _, wanted: string) => row.original.skills.includes(wanted);

const helper = createColumnHelper<typeof features, CourseRow>();

/** Unknown figures stand last, whichever way a column is sorted. */
const unknownLast = { sortUndefined: "last", filterFn: isValue } as const;

export const columns = helper.columns([
  helper.accessor("title", { header: "Course", sortFn: "alphanumeric" }),
  helper.accessor("kind", { header: "Kind", filterFn: isValue }),
  helper.accessor("level", { header: "Level", filterFn: isValue }),
  helper.accessor("platform", { header: "Platform", filterFn: isValue }),
  helper.accessor("hours", { header: "Hours", ...unknownLast }),
  helper.accessor("rating", { header: "Rating", ...unknownLast }),
  helper.accessor("cost", { header: "Price", ...unknownLast }),
  helper.accessor("planned", { header: "Planning", filterFn: isValue }),
  helper.accessor("skills", {
    id: "skill",
    header: "Teaches",
    filterFn: hasSkill,
    getUniqueValues: (row) => [...row.skills],
  }),
  helper.accessor("search", { header: "Search", filterFn: everyWord }),
]);
