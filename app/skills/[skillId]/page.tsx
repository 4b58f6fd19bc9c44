import type { Metadata } from "next";
import Link from "next/link";
import { notFound, permanentRedirect } from "next/navigation";
import { CatalogPage, CourseList, Section } from "@/components/catalog/catalog-page";
import { RequirementTree, SkillLink } from "@/components/catalog/requirement-tree";
import { coursesTeaching, skillsIn } from "@/lib/catalog";
import { currentCatalog } from "../../_server/catalog";

interface PageProps {
  readonly params: Promise<{ readonly skillId: string }>;
}

export function generateStaticParams() {
  return currentCatalog().skills.map(({ id }) => ({ skillId: id }));
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
  const rests = skillsIn(skill.requires).length > 0;
  const needing = catalog.skills.filter((other) => skillsIn(other.requires).includes(skill.id));
  const roles = catalog.roles.filter((role) => role.mustHave.includes(skill.id));
  return (
    <CatalogPage trail={`Skill · ${skill.area}`} title={skill.title} lead={skill.meaning}>
      {skill.selfChecks.length > 0 && (
        <Section title="Do you know it?">
          {skill.selfChecks.map(({ question, goodAnswer }) => (
            <details key={question} className="mt-2">
              <summary className="font-semibold">{question}</summary>
              <p className="mt-1 max-w-prose text-soft">A good answer: {goodAnswer}</p>
            </details>
          ))}
        </Section>
      )}
      <Section title="Who teaches it to working level">
        <CourseList
          courses={coursesTeaching(catalog, skill.id)}
          none={skill.untaught ?? "No course: it is practised in a project of your own."}
        />
      </Section>
      <Section title="What it rests on">
        {rests ? (
          <RequirementTree needs={skill.requires} catalog={catalog} />
        ) : (
          "Nothing: you can start with it."
        )}
        {skill.requiresBecause && <p className="mt-1 text-small text-soft">{skill.requiresBecause}</p>}
      </Section>
      {needing.length > 0 && (
        <Section title="What rests on it">
          <ul className="list-disc pl-6">
            {needing.map(({ id }) => (
              <li key={id}>
                <SkillLink id={id} catalog={catalog} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {roles.length > 0 && (
        <Section title="Roles with it in their core">
          <ul className="list-disc pl-6">
            {roles.map(({ id, title }) => (
              <li key={id}>
                <Link href={`/roles/${id}`}>{title}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </CatalogPage>
  );
}
