import type { Metadata } from "next";
import Link from "next/link";
import { notFound, permanentRedirect } from "next/navigation";
import { currentCatalog } from "@/app/_server/catalog";
import { pageIds } from "@/app/_server/page-ids";
import { CatalogPage, Section } from "@/components/catalog/catalog-page";
import { CourseList } from "@/components/catalog/course-list";
import { SelfChecks } from "@/components/catalog/skill/self-checks";
import { SkillAskedFor, SkillGround } from "@/components/catalog/skill/skill-relations";
import { StepHours } from "@/components/catalog/skill/step-hours";
import { courseListData, StructuredData } from "@/components/site/structured-data";
import { coursesTeaching } from "@/lib/catalog";
import { catalogPages } from "@/lib/words/messages/en/pages/catalog-pages";
import { english } from "@/lib/words/messages/translator";

interface PageProps {
  readonly params: Promise<{ readonly skillId: string }>;
}

/** Nothing is made, or kept, for an address that is no id of the catalog. */
export const dynamicParams = false;

export function generateStaticParams() {
  return pageIds("skills").map((id) => ({ skillId: id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const skill = currentCatalog().findSkill((await params).skillId);
  return skill ? { title: skill.title, description: skill.meaning } : {};
}

export default async function SkillPage({ params }: PageProps) {
  const { skillId } = await params;
  const catalog = currentCatalog();
  const skill = catalog.findSkill(skillId);
  if (!skill) notFound();
  if (skill.id !== skillId) permanentRedirect(`/skills/${skill.id}`);
  const teachers = coursesTeaching(catalog, skill.id);
  return (
    <CatalogPage
      part="/skills"
      trail={english(catalogPages).skill(skill.area)}
      title={skill.title}
      lead={skill.meaning}
      t={english}
    >
      {skill.selfChecks.length > 0 && (
        <Section title={english(catalogPages).doYouKnowIt}>
          <SelfChecks checks={skill.selfChecks} t={english} />
        </Section>
      )}
      <StepHours hours={skill.stepHours} t={english} />
      <Section title={english(catalogPages).whoTeachesIt}>
        {skill.untaught && teachers.length > 0 && <p className="mb-2 prose-measure">{skill.untaught}</p>}
        {teachers.length > 1 && (
          <p className="mb-2 text-small">
            <Link href={`/courses?skill=${skill.id}`} prefetch={false}>
              {english(catalogPages).compareCourses(teachers.length)}
            </Link>
          </p>
        )}
        <CourseList courses={teachers} none={skill.untaught ?? english(catalogPages).noTeacher} t={english} />
      </Section>
      <Section title={english(catalogPages).whatItRestsOn}>
        <SkillGround skill={skill} catalog={catalog} t={english} />
      </Section>
      <Section title={english(catalogPages).whatNeedsIt}>
        <SkillAskedFor skill={skill} catalog={catalog} t={english} />
      </Section>
      {teachers.length > 0 && (
        <StructuredData data={courseListData(english(catalogPages).coursesTeaching(skill.title), teachers)} />
      )}
    </CatalogPage>
  );
}
