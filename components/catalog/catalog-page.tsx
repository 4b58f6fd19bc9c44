import Link from "next/link";
import type { ReactNode } from "react";
import { hoursText } from "@/components/wording/amounts";
import type { Course } from "@/lib/catalog";

interface CatalogPageProps {
  readonly trail: string;
  readonly title: string;
  readonly lead?: string | null;
  readonly children: ReactNode;
}

/** The frame of a page about one thing of the catalog. */
export function CatalogPage({ trail, title, lead, children }: CatalogPageProps) {
  return (
    <article className="mx-auto w-full max-w-4xl px-4 pt-8 sm:px-6">
      <p className="text-small text-soft">{trail}</p>
      <h1 className="mt-1 text-title">{title}</h1>
      {lead && <p className="mt-3 max-w-prose text-lead">{lead}</p>}
      {children}
    </article>
  );
}

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mt-10">
      <h2 className="text-lead">{title}</h2>
      <div className="mt-2">{children}</div>
    </section>
  );
}

/** Courses as links with who stands behind them and their hours. */
export function CourseList({
  courses,
  none,
}: {
  readonly courses: readonly Course[];
  readonly none: string;
}) {
  if (courses.length === 0) return <p>{none}</p>;
  return (
    <ul className="border-t border-hairline">
      {courses.map((course) => (
        <li key={course.id} className="flex flex-wrap items-baseline gap-x-3 border-b border-hairline py-2">
          <Link href={`/courses/${course.id}`} prefetch={false} className="font-semibold">
            {course.title}
          </Link>
          <span className="text-small text-soft">
            {course.institution}, {course.hours ? hoursText(course.hours.typical) : "hours unknown"}
            {!course.plannable && ", not planned"}
          </span>
        </li>
      ))}
    </ul>
  );
}
