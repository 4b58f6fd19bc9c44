import type { ReactNode } from "react";
import { CourseLine } from "@/components/catalog/course-list";
import { SkillSentence } from "@/components/catalog/skill-link";
import { richly } from "@/components/ui/richly";
import { type Catalog, type Course, similarCourses } from "@/lib/catalog";
import { hoursText } from "@/lib/words/amounts";
import { coursePage } from "@/lib/words/messages/en/pages/course-page";
import type { Translator } from "@/lib/words/messages/translator";

const AT_MOST = 5;

interface SimilarCoursesProps {
  readonly course: Course;
  readonly catalog: Catalog;
  readonly t: Translator;
}

/** Courses that teach much the same, and how they differ. */
export function SimilarCourses({ course, catalog, t }: SimilarCoursesProps) {
  const similar = similarCourses(catalog, course.id, AT_MOST);
  if (similar.length === 0) return <p>{t(coursePage).noneSimilar}</p>;
  return (
    <ul className="border-t border-hairline">
      {similar.map(({ course: other, shared, missing, extra }) => (
        <li key={other.id} className="border-b border-hairline py-3">
          <CourseLine course={other} t={t} />
          <p className="mt-1 prose-measure text-small">
            {t(coursePage).similar(shared.length, course.teaches.length, hoursApart(course, other, t))}{" "}
            {missing.length > 0 && (
              <>
                {richly(
                  t(coursePage).leavesOut<ReactNode>(<SkillSentence ids={missing} catalog={catalog} t={t} />),
                )}{" "}
              </>
            )}
            {extra.length > 0 &&
              richly(t(coursePage).adds<ReactNode>(<SkillSentence ids={extra} catalog={catalog} t={t} />))}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** "in 12 h less"; null where one of the two is unknown or counts a part only. */
function hoursApart(course: Course, other: Course, t: Translator): string | null {
  if (!course.hours || !other.hours || course.hours.covers || other.hours.covers) return null;
  const more = other.hours.typical - course.hours.typical;
  const apart = t(coursePage).hoursApart;
  if (more === 0) return apart.same;
  return more > 0 ? apart.more(hoursText(more, t)) : apart.less(hoursText(-more, t));
}
