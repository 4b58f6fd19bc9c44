import type { Metadata } from "next";
import { currentCatalog } from "@/app/_server/catalog";
import { CatalogNav } from "@/components/catalog/catalog-nav";
import { courseRows, taughtSkillTitles } from "@/components/catalog/table/course-row";
import { CourseTable } from "@/components/catalog/table/course-table";
import { courseListData, StructuredData } from "@/components/site/structured-data";
import { Disclosure } from "@/components/ui/disclosure";
import { english } from "@/lib/words/messages/translator";

export const metadata: Metadata = {
  title: "Courses",
  description:
    "Every course that Waymark knows: hours, prices, what each teaches, and where each figure comes from.",
};

export default function CoursesPage() {
  const catalog = currentCatalog();
  const rows = courseRows(catalog, english);
  return (
    <div className="mx-auto w-full max-w-6xl px-4 pt-5 sm:px-6">
      <CatalogNav here="/courses" isList t={english} />
      <h1 className="mt-5 text-title">Courses</h1>
      <p className="mt-2 prose-measure text-soft">
        What Waymark plans with. Open a course to see where each figure comes from and how old it is.
      </p>
      <Disclosure summary="What the traits are" className="mt-1">
        <p className="prose-measure pl-5 text-small">
          Four signs of a course worth its time: it makes you build something; it covers more than modelling;
          a university or a known company stands behind it; its length can be kept beside a job. A trait
          counts only where facts show it.
        </p>
      </Disclosure>
      <noscript>
        <p className="mt-3 text-small">
          Search, filters and sorting need JavaScript. The whole list follows.
        </p>
      </noscript>
      <CourseTable rows={rows} skills={taughtSkillTitles(catalog)} />
      <StructuredData data={courseListData("Courses", rows)} />
    </div>
  );
}
