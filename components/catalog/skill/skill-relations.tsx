import Link from "next/link";
import type { ReactNode } from "react";
import { CourseList } from "@/components/catalog/course-list";
import { RequirementTree } from "@/components/catalog/requirement-tree";
import { SkillChips, SkillSentence } from "@/components/catalog/skill-link";
import { Disclosure } from "@/components/ui/disclosure";
import { richly } from "@/components/ui/richly";
import { type Catalog, coursesAskingFor, type Skill, skillsIn } from "@/lib/catalog";
import { catalogPages } from "@/lib/words/messages/en/pages/catalog-pages";
import type { Translator } from "@/lib/words/messages/translator";

interface Part {
  readonly skill: Skill;
  readonly catalog: Catalog;
  readonly t: Translator;
}

const soft = (text: string) => <span className="text-soft">{text}</span>;

/** What comes before a skill: what it cannot do without, and what makes it easier. */
export function SkillGround({ skill, catalog, t }: Part) {
  const rests = skillsIn(skill.requires).length > 0;
  return (
    <>
      <p>
        {rests ? (
          <RequirementTree needs={skill.requires} catalog={catalog} t={t} />
        ) : (
          t(catalogPages).restsOnNothing
        )}
      </p>
      {skill.requiresBecause && <p className="text-small text-soft">{skill.requiresBecause}</p>}
      {skill.helps.length > 0 && (
        <p className="mt-2">
          {richly(
            t(catalogPages).easierWith<ReactNode>(
              <SkillSentence ids={skill.helps} catalog={catalog} t={t} />,
              soft,
            ),
          )}
        </p>
      )}
    </>
  );
}

/** Skills, roles and courses that need a skill. */
export function SkillAskedFor({ skill, catalog, t }: Part) {
  const resting = catalog.skills.filter((other) => skillsIn(other.requires).includes(skill.id));
  const roles = catalog.roles.filter((role) => role.mustHave.includes(skill.id));
  const often = catalog.roles.filter((role) => role.oftenAsked.includes(skill.id));
  const courses = coursesAskingFor(catalog, skill.id);
  if (resting.length + roles.length + often.length + courses.length === 0) {
    return <p>{t(catalogPages).askedByNothing}</p>;
  }
  return (
    <div className="space-y-3">
      {roles.length > 0 && (
        <p className="prose-measure">
          {richly(t(catalogPages).inCoreOf<ReactNode>(<RoleLinks roles={roles} t={t} />, soft))}
        </p>
      )}
      {often.length > 0 && (
        <p className="prose-measure">
          {richly(t(catalogPages).oftenAskedOf<ReactNode>(<RoleLinks roles={often} t={t} />, soft))}
        </p>
      )}
      {resting.length > 0 && (
        <div>
          <p className="mb-2 text-soft">{t(catalogPages).skillsResting}</p>
          <SkillChips ids={resting.map(({ id }) => id)} catalog={catalog} />
        </div>
      )}
      {courses.length > 0 && (
        <Disclosure summary={t(catalogPages).coursesAsking(courses.length)}>
          <CourseList courses={courses} none="" t={t} />
        </Disclosure>
      )}
    </div>
  );
}

function RoleLinks({ roles, t }: { readonly roles: Catalog["roles"]; readonly t: Translator }) {
  const links = roles.map(({ id, title }) => (
    <Link key={id} href={`/roles/${id}`} prefetch={false}>
      {title}
    </Link>
  ));
  return richly(t(catalogPages).and<ReactNode>(links));
}
