import { CourseLine } from "@/components/catalog/course-list";
import { SkillSentence } from "@/components/catalog/skill-link";
import { Disclosure } from "@/components/ui/disclosure";
import { type Catalog, type Course, coursesUnlockedBy } from "@/lib/catalog";
import { counted } from "@/lib/words/amounts";

const SHOWN_AT_ONCE = 5;

/** Courses that ask for something that this one teaches, well-known ones first, then those most in need of it. */
export function CourseUnlocks({ course, catalog }: { readonly course: Course; readonly catalog: Catalog }) {
  const unlocked = [...coursesUnlockedBy(catalog, course.id)].sort(
    (a, b) =>
      Number(b.course.wellKnown !== null) - Number(a.course.wellKnown !== null) ||
      b.through.length - a.through.length,
  );
  if (unlocked.length === 0) return <p>No course in the catalog waits for what it teaches.</p>;
  const list = (items: typeof unlocked) => (
    <ul className="border-t border-hairline">
      {items.map(({ course: other, through }) => (
        <li key={other.id} className="border-b border-hairline py-2">
          <CourseLine course={other} />
          <span className="block text-small text-soft">
            asks for <SkillSentence ids={through} catalog={catalog} />
          </span>
        </li>
      ))}
    </ul>
  );
  const rest = unlocked.slice(SHOWN_AT_ONCE);
  return (
    <>
      <p className="mb-2">
        {counted(unlocked.length, "course asks", "courses ask")} for something that it teaches.
      </p>
      {list(unlocked.slice(0, SHOWN_AT_ONCE))}
      {rest.length > 0 && (
        <Disclosure summary={`${rest.length} more`} className="mt-1">
          {list(rest)}
        </Disclosure>
      )}
    </>
  );
}
