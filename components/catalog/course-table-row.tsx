import Link from "next/link";
import { memo, type ReactNode } from "react";
import { listText } from "@/components/wording/amounts";
import type { CourseRow, SkillTitles } from "./course-row";
import type { Shown } from "./table-state";
import { levelText } from "./table-words";

interface RowProps {
  readonly course: CourseRow;
  readonly skills: SkillTitles;
  readonly hidden: readonly Shown[];
}

/** A row; on a phone a card. Remembered, so that typing only adds and removes rows. */
export const CourseTableRow = memo(function CourseTableRow({ course, skills, hidden }: RowProps) {
  const { id, title, institution, platform, status, level, length, rating, traits, price } = course;
  const cell = (column: Shown, content: ReactNode) =>
    hidden.includes(column) ? null : (
      <td className="whitespace-nowrap md:table-cell md:py-2.5 md:pr-4 md:align-top">{content}</td>
    );
  return (
    <tr className="flex flex-wrap gap-x-4 border-b border-hairline py-3 md:table-row">
      <th
        scope="row"
        className="w-full pb-1 text-left font-normal md:table-cell md:w-[38%] md:py-2.5 md:pr-4 md:align-top"
      >
        <Link href={`/courses/${id}`} prefetch={false} className="text-body leading-snug font-semibold">
          {title}
        </Link>
        <span className="block text-soft">
          {institution}
          {platform === institution ? "" : ` · ${platform}`}
          {STATUS_MARK[status] && (
            <strong className="font-semibold text-ink"> · {STATUS_MARK[status]}</strong>
          )}
        </span>
      </th>
      {cell("level", level === "unstated" ? <Unknown what="level" /> : levelText(level))}
      {cell("hours", length ?? <Unknown what="hours" />)}
      {cell("rating", rating === undefined ? <Unknown what="rating" /> : <Rating value={rating} />)}
      {cell(
        "traits",
        <>
          {traits} of 4 <OnCard>traits</OnCard>
        </>,
      )}
      {cell("cost", price ?? <Unknown what="price" />)}
      {hidden.includes("skill") ? null : (
        <td className="w-full text-soft md:table-cell md:w-1/4 md:py-2.5 md:align-top">
          <Taught ids={course.teaches} skills={skills} />
        </td>
      )}
    </tr>
  );
});

const STATUS_MARK = { current: "", renamed: "", archived: "archived", retired: "retired" } as const;
const TAUGHT_SHOWN = 3;

/** In a table the heading says what a figure is; a card has no heading. */
function OnCard({ children }: { readonly children: ReactNode }) {
  return <span className="md:hidden">{children}</span>;
}

function Rating({ value }: { readonly value: number }) {
  return (
    <>
      <OnCard>rated</OnCard> {value.toFixed(1)} of 5
    </>
  );
}

function Unknown({ what }: { readonly what: string }) {
  return (
    <span className="text-soft">
      <OnCard>{what}</OnCard> unknown
    </span>
  );
}

function Taught({ ids, skills }: { readonly ids: readonly string[]; readonly skills: SkillTitles }) {
  const titles = ids.map((id) => skills[id] ?? id);
  if (titles.length === 0) return "nothing to working level";
  if (titles.length <= TAUGHT_SHOWN + 1) return titles.join(", ");
  return listText([...titles.slice(0, TAUGHT_SHOWN), `${titles.length - TAUGHT_SHOWN} more`]);
}
