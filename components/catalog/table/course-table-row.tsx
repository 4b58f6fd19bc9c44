import Link from "next/link";
import { memo, type ReactNode } from "react";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import { courseTable } from "@/lib/words/messages/en/pages/course-table";
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
  const t = useTranslator();
  const { id, title, institution, platform, status, level, length, rating, traits, price } = course;
  const cell = (column: Shown, content: ReactNode) =>
    hidden.includes(column) ? null : (
      <td className={content === null ? UNKNOWN_CELL : CELL}>{content ?? <Unknown />}</td>
    );
  const mark = t(courseTable).status[status];
  const unknown = (
    [
      ["level", level === "unstated"],
      ["hours", length === null],
      ["rating", rating === undefined],
      ["price", price === null],
    ] as const
  ).flatMap(([name, isUnknown]) =>
    isUnknown && !hidden.includes(name === "price" ? "cost" : name) ? [t(courseTable).figure[name]] : [],
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
          {t(courseTable).by(institution, platform)}
          {mark !== null && <strong className="font-semibold text-ink"> · {mark}</strong>}
        </span>
      </th>
      {cell("level", level === "unstated" ? null : levelText(level, t))}
      {cell("hours", length)}
      {cell("rating", rating === undefined ? null : richly(t(courseTable).rated<ReactNode>(rating, onCard)))}
      {cell("traits", richly(t(courseTable).traits<ReactNode>(traits, onCard)))}
      {cell("cost", price)}
      {hidden.includes("skill") ? null : (
        <td className="w-full text-soft md:table-cell md:w-1/4 md:py-2.5 md:align-top">
          <Taught ids={course.teaches} skills={skills} />
        </td>
      )}
      {unknown.length > 0 && (
        <td className="w-full text-soft md:hidden">{t(courseTable).notKnown(unknown)}</td>
      )}
    </tr>
  );
});

const CELL = "whitespace-nowrap md:table-cell md:py-2.5 md:pr-4 md:align-top";
/** A card names what is unknown in one line of its own. */
const UNKNOWN_CELL = `hidden ${CELL}`;

const TAUGHT_SHOWN = 3;

/** In a table the heading says what a figure is; a card has no heading. */
const onCard = (text: string) => <span className="md:hidden">{text}</span>;

/** A dash, which the line above the table explains: column after column of "unknown" would hide what is known. */
function Unknown() {
  const t = useTranslator();
  return (
    <span className="text-soft">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t(courseTable).unknown}</span>
    </span>
  );
}

function Taught({ ids, skills }: { readonly ids: readonly string[]; readonly skills: SkillTitles }) {
  const t = useTranslator();
  const titles = ids.map((id) => skills[id] ?? id);
  const shown = titles.length <= TAUGHT_SHOWN + 1 ? titles.length : TAUGHT_SHOWN;
  return t(courseTable).taught(titles.slice(0, shown), titles.length - shown);
}
