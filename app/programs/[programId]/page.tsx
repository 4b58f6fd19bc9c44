import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import type { ReactNode } from "react";
import { currentCatalog } from "@/app/_server/catalog";
import { pageIds } from "@/app/_server/page-ids";
import { CatalogPage, Notice, Section } from "@/components/catalog/catalog-page";
import { CourseList } from "@/components/catalog/course-list";
import { ProgramFacts } from "@/components/catalog/facts/program-facts";
import { TraitList } from "@/components/catalog/facts/trait-list";
import { SkillChips } from "@/components/catalog/skill-link";
import { courseListData, StructuredData } from "@/components/site/structured-data";
import { buttonClass } from "@/components/ui/button";
import { ExternalLink } from "@/components/ui/external-link";
import { Note } from "@/components/ui/note";
import { richly } from "@/components/ui/richly";
import { type Course, coursesOfProgram, type Program, programTraits } from "@/lib/catalog";
import { labels } from "@/lib/words/messages/en/labels";
import { catalogPages } from "@/lib/words/messages/en/pages/catalog-pages";
import { coursePage } from "@/lib/words/messages/en/pages/course-page";
import { facts } from "@/lib/words/messages/en/pages/facts";
import { programPage } from "@/lib/words/messages/en/pages/program-page";
import { english } from "@/lib/words/messages/translator";

interface PageProps {
  readonly params: Promise<{ readonly programId: string }>;
}

/** Nothing is made, or kept, for an address that is no id of the catalog. */
export const dynamicParams = false;

export function generateStaticParams() {
  return pageIds("programs").map((id) => ({ programId: id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const program = currentCatalog().findProgram((await params).programId);
  return program
    ? {
        title: `${program.title}, ${program.institution}`,
        description: program.summary ?? insteadOfSummary(program),
      }
    : {};
}

export default async function ProgramPage({ params }: PageProps) {
  const { programId } = await params;
  const catalog = currentCatalog();
  const program = catalog.findProgram(programId);
  if (!program) notFound();
  if (program.id !== programId) permanentRedirect(`/programs/${program.id}`);
  const { title, kind, institution, platform, status, url } = program;
  const courses = coursesOfProgram(catalog, program.id);
  const taught = program.teaches.length > 0 ? program.teaches : courses.flatMap((course) => course.teaches);
  const skills = [...new Set(taught)];
  const judged = courses.length + program.leftOut.length;
  return (
    <CatalogPage
      part="/programs"
      trail={english(catalogPages).line([
        english(labels).programKind[kind],
        ...new Set([institution, platform]),
      ])}
      title={title}
      lead={program.summary ?? insteadOfSummary(program)}
      t={english}
    >
      {status !== "current" && (
        <Notice>
          {richly(
            english(facts).status<ReactNode>(
              english(labels).status[status],
              program.statusNote ?? "",
              (text) => <strong>{text}</strong>,
            ),
          )}
        </Notice>
      )}
      {program.note && <Notice>{program.note}</Notice>}
      {url && (
        <p className="no-print mt-4">
          <ExternalLink t={english} className={buttonClass("plain")} href={url}>
            {status === "retired" ? english(coursePage).oldAddress : english(programPage).ownPage}
          </ExternalLink>
        </p>
      )}
      {(kind !== "exam" || courses.length > 0) && (
        <Section title={english(programPage).coursesInOrder}>
          <CourseList
            ordered
            courses={courses}
            places={courses.map((course) => placeIn(program, course))}
            none={english(programPage).coursesUnlisted}
            t={english}
          />
          <LeftOut {...program} />
          {program.courseCount !== null && courses.length > 0 && program.courseCount > judged && (
            <Note className="mt-2">{english(programPage).notAllJudged(program.courseCount)}</Note>
          )}
        </Section>
      )}
      {skills.length > 0 && (
        <Section title={english(programPage).teaches}>
          <SkillChips ids={skills} catalog={catalog} />
          {program.builds && (
            <p className="mt-3 prose-measure">{english(coursePage).builds(program.builds)}</p>
          )}
        </Section>
      )}
      <Section title={english(facts).traitsTitle}>
        <TraitList traits={programTraits(program, courses)} t={english} />
      </Section>
      <Section title={english(facts).title}>
        <ProgramFacts program={program} courses={courses} catalog={catalog} t={english} />
      </Section>
      {courses.length > 0 && <StructuredData data={courseListData(title, courses)} />}
    </CatalogPage>
  );
}

/** Its courses that were judged and are not in the catalog, by name, each with its reason. */
function LeftOut({ leftOut }: Pick<Program, "leftOut">) {
  return leftOut.map(({ title, position, because }) => (
    <Note key={title} className="mt-2">
      {english(programPage).leftOut(title, position, because)}
    </Note>
  ));
}

/** Its place in the publisher's order, null where no source gives one. */
function placeIn(program: Program, course: Course): number | null {
  return course.programs.find((part) => part.programId === program.id)?.position ?? null;
}

function insteadOfSummary({ courseCount, institution, platform }: Program): string {
  return english(programPage).summary(courseCount, institution, platform);
}
