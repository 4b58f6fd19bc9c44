import Link from "next/link";
import type { Course } from "@/lib/catalog";
import { lengthText } from "@/lib/words/amounts";

interface CourseListProps {
  readonly courses: readonly Course[];
  /** What stands in place of an empty list. */
  readonly none: string;
  /** Whether their order means something. */
  readonly ordered?: boolean;
  /** Their places, where these have gaps; null: unknown. Left out: 1, 2, 3. */
  readonly places?: readonly (number | null)[];
}

/** Courses as links with who stands behind them and their hours. */
export function CourseList({ courses, none, ordered = false, places }: CourseListProps) {
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
          <CourseLine course={course} />
        </li>
      ))}
    </List>
  );
}

export function CourseLine({ course }: { readonly course: Course }) {
  const { id, title, institution, hours, status, plannable } = course;
  return (
    <span className="min-w-0">
      <Link href={`/courses/${id}`} prefetch={false} className="font-semibold">
        {title}
      </Link>
      <span className="block text-small text-soft">
        {institution} · {hours ? lengthText(hours) : "hours unknown"}
        {status === "retired" ? " · retired" : plannable ? "" : " · cannot be planned"}
      </span>
    </span>
  );
}
