import type { Metadata } from "next";
import { Suspense } from "react";
import { courseRows } from "@/components/catalog/course-row";
import { CourseTable } from "@/components/catalog/course-table";
import { PlainCourseTable } from "@/components/catalog/course-table-parts";
import { currentCatalog } from "../_server/catalog";

export const metadata: Metadata = {
  title: "Courses",
  description:
    "Every course that Waymark knows: hours, prices, what each teaches, and where each figure comes from.",
};

export default function CoursesPage() {
  const rows = courseRows(currentCatalog());
  return (
    <div className="mx-auto w-full max-w-6xl px-4 pt-8 sm:px-6">
      <h1 className="text-title">Courses</h1>
      <p className="mt-2 max-w-prose text-soft">
        What Waymark plans with. Open a course to see where each figure comes from and how old it is. What no
        source says is shown as unknown.
      </p>
      {/* The table's state is in the link, which only the browser knows: until then, and without JavaScript, all rows. */}
      <Suspense fallback={<PlainCourseTable rows={rows} />}>
        <CourseTable rows={rows} />
      </Suspense>
    </div>
  );
}
