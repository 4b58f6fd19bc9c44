import type { ReactNode } from "react";
import { CourseLine } from "@/components/catalog/course-list";
import { SkillSentence } from "@/components/catalog/skill-link";
import { Disclosure } from "@/components/ui/disclosure";
import { richly } from "@/components/ui/richly";
import { type Catalog, type Course, coursesUnlockedBy } from "@/lib/catalog";
import { amounts } from "@/lib/words/messages/en/amounts";
import { coursePage } from "@/lib/words/messages/en/pages/course-page";
import type { Translator } from "@/lib/words/messages/translator";

const SHOWN_AT_ONCE = 5;

interface CourseUnlocksProps {
  readonly course: Course;
  readonly catalog: Catalog;
  readonly t: Translator;
}

/** Courses that ask for something that this one teaches, well-known ones first, then those most in need of it. */
export function CourseUnlocks({ course, catalog, t }: CourseUnlocksProps) {
  const unlocked = [...coursesUnlockedBy(catalog, course.id)].sort(
    (a, b) =>
      Number(b.course.wellKnown !== null) - Number(a.course.wellKnown !== null) ||
      b.through.length - a.through.length,
  );
  if (unlocked.length === 0) return <p>{t(coursePage).unlocksNothing}</p>;
  const list = (items: typeof unlocked) => (
    <ul className="border-t border-hairline">
      {items.map(({ course: other, through }) => (
        <li key={other.id} className="border-b border-hairline py-2">
          <CourseLine course={other} t={t} />
          <span className="block text-small text-soft">
            {richly(
              t(coursePage).asksFor<ReactNode>(<SkillSentence ids={through} catalog={catalog} t={t} />),
            )}
          </span>
        </li>
      ))}
    </ul>
  );
  const rest = unlocked.slice(SHOWN_AT_ONCE);
  return (
    <>
      <p className="mb-2">{t(coursePage).unlocks(unlocked.length)}</p>
      {list(unlocked.slice(0, SHOWN_AT_ONCE))}
      {rest.length > 0 && (
        <Disclosure summary={t(amounts).more(rest.length)} className="mt-1">
          {list(rest)}
        </Disclosure>
      )}
    </>
  );
}
