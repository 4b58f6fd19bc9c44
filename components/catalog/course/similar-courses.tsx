import { CourseLine } from "@/components/catalog/course-list";
import { SkillSentence } from "@/components/catalog/skill-link";
import { type Catalog, type Course, similarCourses } from "@/lib/catalog";
import { hoursText } from "@/lib/words/amounts";

const AT_MOST = 5;

/** Courses that teach much the same, and how they differ. */
export function SimilarCourses({ course, catalog }: { readonly course: Course; readonly catalog: Catalog }) {
  const similar = similarCourses(catalog, course.id, AT_MOST);
  if (similar.length === 0) return <p>No other course teaches any of this to working level.</p>;
  return (
    <ul className="border-t border-hairline">
      {similar.map(({ course: other, shared, missing, extra }) => (
        <li key={other.id} className="border-b border-hairline py-3">
          <CourseLine course={other} />
          <p className="mt-1 prose-measure text-small">
            Teaches {sharedText(shared.length, course.teaches.length)}
            {hoursDifference(course, other)}.{" "}
            {missing.length > 0 && (
              <>
                Leaves out <SkillSentence ids={missing} catalog={catalog} />.{" "}
              </>
            )}
            {extra.length > 0 && (
              <>
                Adds <SkillSentence ids={extra} catalog={catalog} />.
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function sharedText(shared: number, all: number): string {
  if (all === 1) return "the same skill";
  return shared === all ? `all ${all} skills` : `${shared} of the ${all} skills`;
}

/** ", in 12 h less", or nothing where one of the two is unknown or counts a part only. */
function hoursDifference(course: Course, other: Course): string {
  if (!course.hours || !other.hours || course.hours.covers || other.hours.covers) return "";
  const more = other.hours.typical - course.hours.typical;
  if (more === 0) return ", in the same hours";
  return `, in ${hoursText(Math.abs(more))} ${more > 0 ? "more" : "less"}`;
}
