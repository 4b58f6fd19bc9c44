import type { ReactTable } from "@tanstack/react-table";
import Link from "next/link";
import { memo, type ReactNode } from "react";
import { hoursText } from "@/components/wording/amounts";
import type { features } from "./course-columns";
import type { CourseRow } from "./course-row";
import { SORTABLE } from "./table-state";

const SHOWN = ["title", "level", "hours", "rating", "cost", "skill"] as const;
const WORDS = {
  title: "Course",
  level: "Level",
  hours: "Hours",
  rating: "Rating",
  cost: "Price",
  skill: "Teaches",
} as const;
const ARROW = { asc: " ↑", desc: " ↓", none: "" } as const;
const ARIA = { asc: "ascending", desc: "descending", none: "none" } as const;

export function CourseTableHead({ table }: { readonly table: ReactTable<typeof features, CourseRow> }) {
  return (
    <thead className="sticky top-0 block bg-paper md:table-header-group">
      <tr className="flex flex-wrap gap-x-4 border-b border-edge md:table-row">
        {SHOWN.map((id) => {
          const column = table.getColumn(id);
          const sortable = SORTABLE.some((one) => one === id);
          const order = column?.getIsSorted() || "none";
          return (
            <th
              key={id}
              scope="col"
              aria-sort={sortable ? ARIA[order] : undefined}
              className={`py-1 pr-4 text-left align-middle ${sortable ? "" : "hidden md:table-cell"}`}
            >
              {sortable ? (
                <button
                  type="button"
                  className="min-h-8 font-semibold"
                  onClick={() => column?.toggleSorting()}
                >
                  {WORDS[id]}
                  <span aria-hidden="true">{ARROW[order]}</span>
                </button>
              ) : (
                WORDS[id]
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** A row; on a phone a card. Remembered, so that typing only adds and removes rows. */
export const CourseTableRow = memo(function CourseTableRow({ course }: { readonly course: CourseRow }) {
  const { id, title, institution, platform, level, hours, rating, costText, skills, retired } = course;
  return (
    <tr className="flex flex-wrap items-baseline gap-x-4 border-b border-hairline py-3 md:table-row">
      <th
        scope="row"
        className="w-full py-1 pr-4 text-left font-normal md:table-cell md:w-2/5 md:py-2 md:align-top"
      >
        <Link href={`/courses/${id}`} prefetch={false} className="text-body font-semibold">
          {title}
        </Link>
        <span className="block text-soft">
          {institution}
          {platform === institution ? "" : `, ${platform}`}
          {retired && " · retired"}
        </span>
      </th>
      <Cell>{level}</Cell>
      <Cell>{hours === undefined ? "hours unknown" : hoursText(hours)}</Cell>
      <Cell>{rating === undefined ? "not rated" : `${rating.toFixed(1)} of 5`}</Cell>
      <Cell>{costText === "unknown" ? "price unknown" : costText}</Cell>
      <td className="w-full text-soft md:table-cell md:w-1/4 md:py-2 md:align-top">
        {skills.slice(0, 4).join(", ")}
      </td>
    </tr>
  );
});

function Cell({ children }: { readonly children: ReactNode }) {
  return <td className="whitespace-nowrap md:table-cell md:py-2 md:pr-4 md:align-top">{children}</td>;
}

/** All rows without controls. */
export function PlainCourseTable({ rows }: { readonly rows: readonly CourseRow[] }) {
  return (
    <table className="mt-6 block w-full text-small md:table">
      <tbody className="block md:table-row-group">
        {rows.map((course) => (
          <CourseTableRow key={course.id} course={course} />
        ))}
      </tbody>
    </table>
  );
}
