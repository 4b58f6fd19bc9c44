import type { Metadata } from "next";
import Link from "next/link";
import { notFound, permanentRedirect } from "next/navigation";
import { Section } from "@/components/catalog/catalog-page";
import { CourseFacts } from "@/components/catalog/course-facts";
import { RequirementTree, SkillLink } from "@/components/catalog/requirement-tree";
import { TraitList } from "@/components/catalog/trait-list";
import { BASIS_LABEL } from "@/components/wording/labels";
import { type Catalog, type Course, coursesUnlockedBy, skillsIn, traitsOf } from "@/lib/catalog";
import { DEFAULT_REQUEST, encodeRequest } from "@/lib/plan-url";
import { currentCatalog } from "../../_server/catalog";

interface PageProps {
  readonly params: Promise<{ readonly courseId: string }>;
}

export function generateStaticParams() {
  return currentCatalog().courses.map(({ id }) => ({ courseId: id }));
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
  const replacement = course.replacedBy === null ? null : catalog.course(course.replacedBy);
  return (
    <article className="mx-auto w-full max-w-4xl px-4 pt-8 sm:px-6">
      <p className="text-small text-soft">
        <Link href="/courses">Courses</Link> · {course.institution}
        {course.platform === course.institution ? "" : `, ${course.platform}`}
      </p>
      <h1 className="mt-1 text-title">{course.title}</h1>
      {course.summary && <p className="mt-3 max-w-prose text-lead">{course.summary}</p>}
      {course.note && (
        <p className="mt-3 max-w-prose border-l-4 border-blaze pl-3 text-small">{course.note}</p>
      )}
      {replacement && (
        <p className="mt-3">
          Replaced by <Link href={`/courses/${replacement.id}`}>{replacement.title}</Link>.
        </p>
      )}
      <p className="mt-5 flex flex-wrap gap-3">
        {course.plannable && (
          <Link className="button button-main" href={planWith(course, catalog)}>
            Plan with this course
          </Link>
        )}
        {course.url && (
          <a className="button" href={course.url} rel="noopener">
            The course’s own page <span aria-hidden="true">↗</span>
          </a>
        )}
      </p>
      <Section title="What it teaches">
        <SkillSentence label="To working level" ids={course.teaches} catalog={catalog} />
        <SkillSentence
          label="Introduced only, never counted as learned"
          ids={course.touches}
          catalog={catalog}
        />
        {course.builds && <p className="mt-2">What you build: {course.builds}.</p>}
      </Section>
      <Section title="What it needs">
        <Needs course={course} catalog={catalog} />
      </Section>
      <Section title="What it unlocks">
        <Unlocks course={course} catalog={catalog} />
      </Section>
      <Section title="Is it worth it">
        <TraitList traits={traitsOf(course)} />
      </Section>
      <Section title="Facts and where they come from">
        <CourseFacts course={course} catalog={catalog} />
      </Section>
    </article>
  );
}

interface Part {
  readonly course: Course;
  readonly catalog: Catalog;
}

function SkillSentence(props: {
  readonly label: string;
  readonly ids: readonly string[];
  readonly catalog: Catalog;
}) {
  if (props.ids.length === 0) return null;
  return (
    <p className="mt-1">
      <span className="text-soft">{props.label}: </span>
      {props.ids.map((id, i) => (
        <span key={id}>
          {i > 0 && ", "}
          <SkillLink id={id} catalog={props.catalog} />
        </span>
      ))}
      .
    </p>
  );
}

function Needs({ course, catalog }: Part) {
  const soft = [...new Set(course.recommended.flatMap((edge) => skillsIn(edge.needs)))];
  return (
    <>
      {course.requirements.length === 0 && <p>Nothing: you can start right away.</p>}
      <ul className="space-y-2">
        {course.requirements.map((edge) => (
          <li key={JSON.stringify(edge.needs)}>
            <RequirementTree needs={edge.needs} catalog={catalog} />
            <span className="block text-small text-soft">
              {BASIS_LABEL[edge.basis]}: {edge.because}
            </span>
          </li>
        ))}
      </ul>
      <SkillSentence label="Helps, but is no must" ids={soft} catalog={catalog} />
    </>
  );
}

function Unlocks({ course, catalog }: Part) {
  const unlocked = coursesUnlockedBy(catalog, course.id);
  if (unlocked.length === 0) return <p>No course waits for what it teaches.</p>;
  return (
    <details>
      <summary className="action">{unlocked.length} courses ask for something that it teaches</summary>
      <ul className="mt-2 columns-1 gap-8 text-small sm:columns-2">
        {unlocked.map(({ course: other }) => (
          <li key={other.id} className="py-0.5">
            <Link href={`/courses/${other.id}`} prefetch={false}>
              {other.title}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A plan that holds this course: for the role whose core it serves most, ties to the first. */
function planWith(course: Course, catalog: Catalog): string {
  const served = (id: string) =>
    catalog.findRole(id)?.mustHave.filter((skill) => course.teaches.includes(skill)).length ?? 0;
  const [role] = [...catalog.roles].sort((a, b) => served(b.id) - served(a.id));
  const from = catalog.findBackground("programmer")?.id ?? null;
  return `/?${encodeRequest({ ...DEFAULT_REQUEST, goal: role?.id ?? null, from, pin: [course.id] })}`;
}
