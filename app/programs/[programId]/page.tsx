import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
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
import { type Course, coursesOfProgram, type Program, programTraits } from "@/lib/catalog";
import { counted } from "@/lib/words/amounts";
import { labels } from "@/lib/words/messages/en/labels";
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
      trail={`${labels.programKind[kind]} · ${institution}${platform === institution ? "" : ` · ${platform}`}`}
      title={title}
      lead={program.summary ?? insteadOfSummary(program)}
      t={english}
    >
      {status !== "current" && (
        <Notice>
          <strong>{labels.status[status]}.</strong> {program.statusNote}
        </Notice>
      )}
      {program.note && <Notice>{program.note}</Notice>}
      {url && (
        <p className="no-print mt-4">
          <ExternalLink className={buttonClass("plain")} href={url}>
            {status === "retired" ? "Where it used to be" : "The program’s own page"}
          </ExternalLink>
        </p>
      )}
      {(kind !== "exam" || courses.length > 0) && (
        <Section title="Its courses in order">
          <CourseList
            ordered
            courses={courses}
            places={courses.map((course) => placeIn(program, course))}
            none="Its courses are not in the catalog one by one."
            t={english}
          />
          <LeftOut {...program} />
          {program.courseCount !== null && courses.length > 0 && program.courseCount > judged && (
            <Note className="mt-2">
              The program has {program.courseCount} courses. Those not listed were not gone through one by
              one.
            </Note>
          )}
        </Section>
      )}
      {skills.length > 0 && (
        <Section title="What it teaches to working level">
          <SkillChips ids={skills} catalog={catalog} />
          {program.builds && (
            <p className="mt-3 prose-measure">What you will have built: {program.builds}.</p>
          )}
        </Section>
      )}
      <Section title="Is it worth your time">
        <TraitList traits={programTraits(program, courses)} t={english} />
      </Section>
      <Section title="Facts and where they come from">
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
      Not in the catalog: {position !== null && `course ${position}, `}
      {title}. {because}
    </Note>
  ));
}

/** Its place in the publisher's order, null where no source gives one. */
function placeIn(program: Program, course: Course): number | null {
  return course.programs.find((part) => part.programId === program.id)?.position ?? null;
}

/** "13 courses by IBM on Coursera." */
function insteadOfSummary({ courseCount, institution, platform }: Program): string {
  const courses = courseCount === null ? "Courses" : counted(courseCount, "course");
  return `${courses} by ${institution}${platform === institution ? "" : ` on ${platform}`}.`;
}
