import Link from "next/link";
import type { Catalog, Course } from "@/lib/catalog";
import { grouped, hoursRangeText, hoursText } from "@/lib/words/amounts";
import { asOfText } from "@/lib/words/dates";
import { SIX_COURSES } from "./guide-courses";
import { GuidePlanLink, PointItem } from "./guide-parts";
import { type GuidePlanPreviews, guideCourse } from "./guide-plans";

interface CoursePointsProps {
  readonly catalog: Catalog;
  readonly plans: GuidePlanPreviews;
}

/** The six courses, with the catalog's figures of today. */
export function CoursePoints({ catalog, plans }: CoursePointsProps) {
  return (
    <ol className="grid gap-7">
      {SIX_COURSES.map((point) => {
        const course = guideCourse(catalog, point.id);
        return (
          <PointItem
            key={point.id}
            point={point}
            heading={course ? <Link href={`/courses/${course.id}`}>{course.title}</Link> : point.title}
            facts={
              <>
                {course && `${place(course)} · ${lengthText(course)} · `}
                {ratingText(point.rating, course)}
              </>
            }
          >
            <GuidePlanLink plan={plans[point.id]} of={`a plan with ${point.title}`} />
          </PointItem>
        );
      })}
    </ol>
  );
}

function place({ institution, platform }: Course): string {
  return institution === platform ? institution : `${institution}, on ${platform}`;
}

function lengthText({ hours }: Course): string {
  return hours === null ? "hours unknown" : `${hoursText(hours.typical)} (${hoursRangeText(hours)})`;
}

/** The guide's own rating, and that of the platform's learners with the date of the entry. */
function ratingText(guide: number, course: Course | undefined): string {
  const rating = course?.rating;
  if (!course || !rating) return `${guide} of 10 by the guide`;
  const from = rating.count === null ? "" : `, from ${grouped(rating.count)} ratings`;
  const when = course.asOf ? ` (as of ${asOfText(course.asOf)})` : "";
  return `${guide} of 10 by the guide, ${rating.value} of ${rating.scale} on ${rating.where}${from}${when}`;
}
