import Link from "next/link";
import type { Catalog, Course } from "@/lib/catalog";
import { hoursRangeText, hoursText } from "@/lib/words/amounts";
import { asOfText } from "@/lib/words/dates";
import { facts } from "@/lib/words/messages/en/pages/facts";
import { guide } from "@/lib/words/messages/en/pages/guide";
import type { Translator } from "@/lib/words/messages/translator";
import type { GuideCourseId } from "./guide-ids";
import { GuidePlanLink, PointItem } from "./guide-parts";
import { type GuidePlanPreviews, guideCourse } from "./guide-plans";
import { guidePoints } from "./guide-points";

/** The guide's own ratings, of ten. */
const RATINGS: Readonly<Record<GuideCourseId, number>> = {
  C1: 9.8,
  C2: 9.7,
  C3: 9.7,
  C4: 9.7,
  C5: 9.7,
  C6: 9.7,
};

interface CoursePointsProps {
  readonly catalog: Catalog;
  readonly plans: GuidePlanPreviews;
  readonly t: Translator;
}

/** The six courses, with the catalog's figures of today. */
export function CoursePoints({ catalog, plans, t }: CoursePointsProps) {
  return (
    <ol className="grid gap-7">
      {guidePoints("C", t).map((point) => {
        const course = guideCourse(catalog, point.id);
        return (
          <PointItem
            key={point.id}
            point={point}
            t={t}
            heading={course ? <Link href={`/courses/${course.id}`}>{course.title}</Link> : point.title}
            facts={t(guide).facts([
              ...(course ? [t(guide).by(course.institution, course.platform), lengthText(course, t)] : []),
              ratingText(RATINGS[point.id], course, t),
            ])}
          >
            <GuidePlanLink plan={plans[point.id]} of={t(guide).planWith(point.title)} t={t} />
          </PointItem>
        );
      })}
    </ol>
  );
}

function lengthText({ hours }: Course, t: Translator): string {
  return hours === null
    ? t(guide).hoursUnknown
    : t(guide).length(hoursText(hours.typical, t), hoursRangeText(hours, t));
}

/** The guide's own rating, and that of the platform's learners with the date of the entry. */
function ratingText(byGuide: number, course: Course | undefined, t: Translator): string {
  const rating = course?.rating;
  if (!course || !rating) return t(guide).rating(byGuide, null, null);
  const rated = t(facts).rating(rating.value, rating.scale, rating.where, rating.count);
  return t(guide).rating(byGuide, rated, course.asOf ? asOfText(course.asOf, t) : null);
}
