import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { currentCatalog } from "@/app/_server/catalog";
import { pageIds } from "@/app/_server/page-ids";
import { CatalogPage, Section } from "@/components/catalog/catalog-page";
import { CourseIntro } from "@/components/catalog/course/course-intro";
import { CourseNeeds } from "@/components/catalog/course/course-needs";
import { CourseTeaches } from "@/components/catalog/course/course-teaches";
import { CourseUnlocks } from "@/components/catalog/course/course-unlocks";
import { SimilarCourses } from "@/components/catalog/course/similar-courses";
import { CourseFacts } from "@/components/catalog/facts/course-facts";
import { TraitList } from "@/components/catalog/facts/trait-list";
import { courseData, StructuredData } from "@/components/site/structured-data";
import { traitsOf } from "@/lib/catalog";
import { catalogPages } from "@/lib/words/messages/en/pages/catalog-pages";
import { coursePage } from "@/lib/words/messages/en/pages/course-page";
import { facts } from "@/lib/words/messages/en/pages/facts";
import { english } from "@/lib/words/messages/translator";

interface PageProps {
  readonly params: Promise<{ readonly courseId: string }>;
}

/** Nothing is made, or kept, for an address that is no id of the catalog. */
export const dynamicParams = false;

export function generateStaticParams() {
  return pageIds("courses").map((id) => ({ courseId: id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const course = currentCatalog().findCourse((await params).courseId);
  return course ? { title: `${course.title}, ${course.institution}`, description: course.summary } : {};
}

export default async function CoursePage({ params }: PageProps) {
  const { courseId } = await params;
  const catalog = currentCatalog();
  const course = catalog.findCourse(courseId);
  if (!course) notFound();
  if (course.id !== courseId) permanentRedirect(`/courses/${course.id}`);
  const { title, institution, platform, summary } = course;
  const trail = english(catalogPages).line([...new Set([institution, platform])]);
  return (
    <CatalogPage part="/courses" trail={trail} title={title} lead={summary} t={english}>
      <CourseIntro course={course} catalog={catalog} t={english} />
      <Section title={english(coursePage).section.teaches}>
        <CourseTeaches course={course} catalog={catalog} t={english} />
      </Section>
      <Section title={english(coursePage).section.needs}>
        <CourseNeeds course={course} catalog={catalog} t={english} />
      </Section>
      <Section title={english(facts).traitsTitle}>
        <TraitList traits={traitsOf(course)} t={english} />
      </Section>
      <Section title={english(facts).title}>
        <CourseFacts course={course} catalog={catalog} t={english} />
      </Section>
      <Section title={english(coursePage).section.similar}>
        <SimilarCourses course={course} catalog={catalog} t={english} />
      </Section>
      <Section title={english(coursePage).section.unlocks}>
        <CourseUnlocks course={course} catalog={catalog} t={english} />
      </Section>
      <StructuredData data={courseData(course, catalog)} />
    </CatalogPage>
  );
}
