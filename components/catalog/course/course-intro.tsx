import Link from "next/link";
import { Notice } from "@/components/catalog/catalog-page";
import { planWithCourse } from "@/components/catalog/plan-link";
import { buttonClass } from "@/components/ui/button";
import { ExternalLink } from "@/components/ui/external-link";
import type { Catalog, Course } from "@/lib/catalog";
import { hoursRangeText, hoursText, lengthText, priceText } from "@/lib/words/amounts";
import { labels } from "@/lib/words/messages/en/labels";

/** What to know first: state, length, price, and the two ways on. */
export function CourseIntro({ course, catalog }: { readonly course: Course; readonly catalog: Catalog }) {
  const plan = planWithCourse(course, catalog);
  return (
    <>
      {course.status !== "current" && <State course={course} catalog={catalog} />}
      {course.note && <Notice>{course.note}</Notice>}
      <p className="mt-5 flex flex-wrap items-baseline gap-x-8 gap-y-1">
        <Length course={course} />
        <span>
          {course.price ? priceText(course.price) : <span className="text-soft">price unknown</span>}
        </span>
      </p>
      <p className="no-print mt-4 flex flex-wrap gap-3">
        {plan && (
          <Link className={buttonClass("main")} href={plan} prefetch={false}>
            Plan with this course
          </Link>
        )}
        {course.url && (
          <ExternalLink className={buttonClass("plain")} href={course.url}>
            {course.status === "retired" ? "Where it used to be" : "The course’s own page"}
          </ExternalLink>
        )}
      </p>
      {!course.plannable && <p className="mt-2 text-small text-soft">{whyNotPlanned(course)}</p>}
    </>
  );
}

function Length({ course: { hours } }: { readonly course: Course }) {
  if (!hours) return <span className="text-soft">hours unknown</span>;
  if (hours.covers !== undefined) {
    return (
      <span>
        <strong className="font-display text-lead">{lengthText(hours)}</strong>{" "}
        <span className="text-soft">the whole is not known</span>
      </span>
    );
  }
  return (
    <span>
      <strong className="font-display text-lead">{hoursText(hours.typical)}</strong>{" "}
      <span className="text-soft">
        typical{hours.low === hours.high ? "" : `, ${hoursRangeText(hours)} from fast to slow`}
      </span>
    </span>
  );
}

function State({ course, catalog }: { readonly course: Course; readonly catalog: Catalog }) {
  const replacement = course.replacedBy === null ? null : catalog.course(course.replacedBy);
  return (
    <Notice>
      <strong>{labels.status[course.status]}.</strong> {course.statusNote}
      {replacement && (
        <>
          {" "}
          In its place: <Link href={`/courses/${replacement.id}`}>{replacement.title}</Link>.
        </>
      )}
    </Notice>
  );
}

function whyNotPlanned({ status, hours, notPlanned }: Course): string {
  if (status === "retired") return "Waymark does not plan it, because it can no longer be taken.";
  if (hours === null) return "Waymark does not plan it, because no source that can be cited gives its hours.";
  if (hours.covers !== undefined) {
    return `Waymark does not plan it, because its sources give the length of the ${hours.covers} alone.`;
  }
  return `Waymark does not plan it. ${notPlanned ?? ""}`.trim();
}
