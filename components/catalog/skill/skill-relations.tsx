import Link from "next/link";
import { CourseList } from "@/components/catalog/course-list";
import { RequirementTree } from "@/components/catalog/requirement-tree";
import { SkillChips, SkillSentence } from "@/components/catalog/skill-link";
import { Disclosure } from "@/components/ui/disclosure";
import { type Catalog, coursesAskingFor, type Skill, skillsIn } from "@/lib/catalog";
import { counted } from "@/lib/words/amounts";

interface Part {
  readonly skill: Skill;
  readonly catalog: Catalog;
}

/** What comes before a skill: what it cannot do without, and what makes it easier. */
export function SkillGround({ skill, catalog }: Part) {
  const rests = skillsIn(skill.requires).length > 0;
  return (
    <>
      <p>
        {rests ? (
          <RequirementTree needs={skill.requires} catalog={catalog} />
        ) : (
          "Nothing. You can start with it."
        )}
      </p>
      {skill.requiresBecause && <p className="text-small text-soft">{skill.requiresBecause}</p>}
      {skill.helps.length > 0 && (
        <p className="mt-2">
          <span className="text-soft">Easier with </span>
          <SkillSentence ids={skill.helps} catalog={catalog} />
          <span className="text-soft">, but that is no must.</span>
        </p>
      )}
    </>
  );
}

/** Skills, roles and courses that need a skill. */
export function SkillAskedFor({ skill, catalog }: Part) {
  const resting = catalog.skills.filter((other) => skillsIn(other.requires).includes(skill.id));
  const roles = catalog.roles.filter((role) => role.mustHave.includes(skill.id));
  const often = catalog.roles.filter((role) => role.oftenAsked.includes(skill.id));
  const courses = coursesAskingFor(catalog, skill.id);
  if (resting.length + roles.length + often.length + courses.length === 0) {
    return <p>No other skill, role or course in the catalog asks for it.</p>;
  }
  return (
    <div className="space-y-3">
      <RoleSentence said="In the core of" roles={roles} />
      <RoleSentence said="Often asked of" roles={often} />
      {resting.length > 0 && (
        <div>
          <p className="mb-2 text-soft">Skills that rest on it:</p>
          <SkillChips ids={resting.map(({ id }) => id)} catalog={catalog} />
        </div>
      )}
      {courses.length > 0 && (
        <Disclosure summary={`${counted(courses.length, "course asks", "courses ask")} for it`}>
          <CourseList courses={courses} none="" />
        </Disclosure>
      )}
    </div>
  );
}

function RoleSentence({ said, roles }: { readonly said: string; readonly roles: Catalog["roles"] }) {
  if (roles.length === 0) return null;
  return (
    <p className="prose-measure">
      <span className="text-soft">{said} </span>
      {roles.map(({ id, title }, i) => (
        <span key={id}>
          {i > 0 && (i === roles.length - 1 ? " and " : ", ")}
          <Link href={`/roles/${id}`} prefetch={false}>
            {title}
          </Link>
        </span>
      ))}
    </p>
  );
}
