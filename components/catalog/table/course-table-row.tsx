import Link from "next/link";
import { memo, type ReactNode } from "react";
import { listText } from "@/lib/words/amounts";
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
      <td className={content === null ? UNKNOWN_CELL : CELL}>{content ?? <Unknown />}</td>
    );
  const unknown = (
    [
      ["level", level === "unstated"],
      ["hours", length === null],
      ["rating", rating === undefined],
      ["price", price === null],
    ] as const
  ).flatMap(([name, isUnknown]) =>
    isUnknown && !hidden.includes(name === "price" ? "cost" : name) ? [name] : [],
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
      {cell("level", level === "unstated" ? null : levelText(level))}
      {cell("hours", length)}
      {cell("rating", rating === undefined ? null : <Rating value={rating} />)}
      {cell(
        "traits",
        <>
          {traits} of 4 <OnCard>traits</OnCard>
        </>,
      )}
      {cell("cost", price)}
      {hidden.includes("skill") ? null : (
        <td className="w-full text-soft md:table-cell md:w-1/4 md:py-2.5 md:align-top">
          <Taught ids={course.teaches} skills={skills} />
        </td>
      )}
      {unknown.length > 0 && <td className="w-full text-soft md:hidden">Not known: {listText(unknown)}</td>}
    </tr>
  );
});

const CELL = "whitespace-nowrap md:table-cell md:py-2.5 md:pr-4 md:align-top";
/** A card names what is unknown in one line of its own. */
const UNKNOWN_CELL = `hidden ${CELL}`;

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

/** A dash, which the line above the table explains: column after column of "unknown" would hide what is known. */
function Unknown() {
  return (
    <span className="text-soft">
      <span aria-hidden="true">–</span>
      <span className="sr-only">unknown</span>
    </span>
  );
}

function Taught({ ids, skills }: { readonly ids: readonly string[]; readonly skills: SkillTitles }) {
  const titles = ids.map((id) => skills[id] ?? id);
  if (titles.length <= TAUGHT_SHOWN + 1) return titles.join(", ");
  return listText([...titles.slice(0, TAUGHT_SHOWN), `${titles.length - TAUGHT_SHOWN} more`]);
}
