import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CatalogPage, CourseList, Section } from "@/components/catalog/catalog-page";
import { Fact } from "@/components/catalog/fact-list";
import { TraitList } from "@/components/catalog/trait-list";
import { hoursText, priceText } from "@/components/wording/amounts";
import { PROGRAM_KIND_LABEL, STATUS_LABEL } from "@/components/wording/labels";
import { coursesOfProgram, programTraits } from "@/lib/catalog";
import { currentCatalog } from "../../_server/catalog";

interface PageProps {
  readonly params: Promise<{ readonly programId: string }>;
}

export function generateStaticParams() {
  return currentCatalog().programs.map(({ id }) => ({ programId: id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const program = currentCatalog().findProgram((await params).programId);
  return program ? { title: `${program.title}, ${program.institution}`, description: program.summary } : {};
}

export default async function ProgramPage({ params }: PageProps) {
  const catalog = currentCatalog();
  const program = catalog.findProgram((await params).programId);
  if (!program) notFound();
  const { sources, hours } = program;
  const courses = coursesOfProgram(catalog, program.id);
  return (
    <CatalogPage
      trail={`${PROGRAM_KIND_LABEL[program.kind]} · ${program.institution}, ${program.platform}`}
      title={program.title}
      lead={program.summary}
    >
      {program.note && (
        <p className="mt-3 max-w-prose border-l-4 border-blaze pl-3 text-small">{program.note}</p>
      )}
      <Section title="Its courses in order">
        <CourseList courses={courses} none="Its courses are not in the catalog one by one." />
        {program.courseCount !== null && program.courseCount > courses.length && courses.length > 0 && (
          <p className="mt-2 text-small text-soft">
            The program has {program.courseCount} courses; those not listed were not researched one by one.
          </p>
        )}
      </Section>
      <Section title="Is it worth it">
        <TraitList traits={programTraits(program)} />
      </Section>
      <Section title="Facts and where they come from">
        <dl className="border-t border-hairline">
          <Fact
            name="Hours in all"
            kind="hours"
            sources={sources}
            value={
              hours && `${hoursText(hours.typical)}, from ${hoursText(hours.low)} to ${hoursText(hours.high)}`
            }
          />
          <Fact
            name="Price"
            kind="price"
            sources={sources}
            value={program.price && priceText(program.price)}
          />
          <Fact
            name="Status"
            kind="status"
            sources={sources}
            value={STATUS_LABEL[program.status]}
            note={program.statusNote}
          />
        </dl>
      </Section>
    </CatalogPage>
  );
}
