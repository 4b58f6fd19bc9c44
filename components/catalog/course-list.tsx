import Link from "next/link";
import type { Course } from "@/lib/catalog";
import { lengthText } from "@/lib/words/amounts";
import { catalogPages } from "@/lib/words/messages/en/pages/catalog-pages";
import type { Translator } from "@/lib/words/messages/translator";

interface CourseListProps {
  readonly courses: readonly Course[];
  /** What stands in place of an empty list. */
  readonly none: string;
  /** Whether their order means something. */
  readonly ordered?: boolean;
  /** Their places, where these have gaps; null: unknown. Left out: 1, 2, 3. */
  readonly places?: readonly (number | null)[];
  readonly t: Translator;
}

/** Courses as links with who stands behind them and their hours. */
export function CourseList({ courses, none, ordered = false, places, t }: CourseListProps) {
  if (courses.length === 0) return <p className="prose-measure">{none}</p>;
  const List = ordered ? "ol" : "ul";
  return (
    <List className="border-t border-hairline">
      {courses.map((course, i) => (
        <li
          key={course.id}
          value={places?.[i] ?? undefined}
          className="flex gap-3 border-b border-hairline py-2"
        >
          {ordered && <span className="w-5 shrink-0 text-right text-soft">{places ? places[i] : i + 1}</span>}
          <CourseLine course={course} t={t} />
        </li>
      ))}
    </List>
  );
}

interface CourseLineProps {
  readonly course: Course;
  readonly t: Translator;
}

export function CourseLine({ course, t }: CourseLineProps) {
  const { id, title, institution, hours, status, plannable } = course;
  const state =
    status === "retired" ? [t(catalogPages).retired] : plannable ? [] : [t(catalogPages).cannotBePlanned];
  return (
    <span className="min-w-0">
      <Link href={`/courses/${id}`} prefetch={false} className="font-semibold">
        {title}
      </Link>
      <span className="block text-small text-soft">
        {t(catalogPages).line([
          institution,
          hours ? lengthText(hours, t) : t(catalogPages).hoursUnknown,
          ...state,
        ])}
      </span>
    </span>
  );
}
