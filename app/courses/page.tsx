import type { Metadata } from "next";
import { currentCatalog } from "@/app/_server/catalog";
import { CatalogNav } from "@/components/catalog/catalog-nav";
import { courseRows, taughtSkillTitles } from "@/components/catalog/table/course-row";
import { CourseTable } from "@/components/catalog/table/course-table";
import { courseListData, StructuredData } from "@/components/site/structured-data";
import { Disclosure } from "@/components/ui/disclosure";
import { courseTable } from "@/lib/words/messages/en/pages/course-table";
import { pages } from "@/lib/words/messages/en/pages/pages";
import { english } from "@/lib/words/messages/translator";

export const metadata: Metadata = {
  ...english(pages).courses,
};

export default function CoursesPage() {
  const catalog = currentCatalog();
  const rows = courseRows(catalog, english);
  return (
    <div className="mx-auto w-full max-w-6xl px-4 pt-5 sm:px-6">
      <CatalogNav here="/courses" isList t={english} />
      <h1 className="mt-5 text-title">{english(courseTable).title}</h1>
      <p className="mt-2 prose-measure text-soft">{english(courseTable).lead}</p>
      <Disclosure summary={english(courseTable).whatTraitsAre} className="mt-1">
        <p className="prose-measure pl-5 text-small">{english(courseTable).aboutTraits}</p>
      </Disclosure>
      <noscript>
        <p className="mt-3 text-small">{english(courseTable).withoutScript}</p>
      </noscript>
      <CourseTable rows={rows} skills={taughtSkillTitles(catalog)} />
      <StructuredData data={courseListData(english(courseTable).title, rows)} />
    </div>
  );
}
