import Link from "next/link";
import type { ReactNode } from "react";
import { Notice } from "@/components/catalog/catalog-page";
import { planWithCourse } from "@/components/catalog/plan-link";
import { buttonClass } from "@/components/ui/button";
import { ExternalLink } from "@/components/ui/external-link";
import { richly } from "@/components/ui/richly";
import type { Catalog, Course } from "@/lib/catalog";
import { hoursRangeText, hoursText, lengthText, priceText } from "@/lib/words/amounts";
import { labels } from "@/lib/words/messages/en/labels";
import { coursePage } from "@/lib/words/messages/en/pages/course-page";
import { facts } from "@/lib/words/messages/en/pages/facts";
import type { Translator } from "@/lib/words/messages/translator";

interface CourseIntroProps {
  readonly course: Course;
  readonly catalog: Catalog;
  readonly t: Translator;
}

/** What to know first: state, length, price, and the two ways on. */
export function CourseIntro({ course, catalog, t }: CourseIntroProps) {
  const plan = planWithCourse(course, catalog);
  return (
    <>
      {course.status !== "current" && <State course={course} catalog={catalog} t={t} />}
      {course.note && <Notice>{course.note}</Notice>}
      <p className="mt-5 flex flex-wrap items-baseline gap-x-8 gap-y-1">
        <Length course={course} t={t} />
        <span>
          {course.price ? (
            priceText(course.price, t)
          ) : (
            <span className="text-soft">{t(coursePage).priceUnknown}</span>
          )}
        </span>
      </p>
      <p className="no-print mt-4 flex flex-wrap gap-3">
        {plan && (
          <Link className={buttonClass("main")} href={plan} prefetch={false}>
            {t(coursePage).planWith}
          </Link>
        )}
        {course.url && (
          <ExternalLink t={t} className={buttonClass("plain")} href={course.url}>
            {course.status === "retired" ? t(coursePage).oldAddress : t(coursePage).ownPage}
          </ExternalLink>
        )}
      </p>
      {!course.plannable && <p className="mt-2 text-small text-soft">{whyNotPlanned(course, t)}</p>}
    </>
  );
}

function Length({ course: { hours }, t }: Omit<CourseIntroProps, "catalog">) {
  if (!hours) return <span className="text-soft">{t(coursePage).hoursUnknown}</span>;
  if (hours.covers !== undefined) {
    return (
      <span>
        <strong className="font-display text-lead">{lengthText(hours, t)}</strong>{" "}
        <span className="text-soft">{t(coursePage).wholeUnknown}</span>
      </span>
    );
  }
  return (
    <span>
      <strong className="font-display text-lead">{hoursText(hours.typical, t)}</strong>{" "}
      <span className="text-soft">
        {hours.low === hours.high ? t(coursePage).typical : t(coursePage).typicalOf(hoursRangeText(hours, t))}
      </span>
    </span>
  );
}

function State({ course, catalog, t }: CourseIntroProps) {
  const replacement = course.replacedBy === null ? null : catalog.course(course.replacedBy);
  return (
    <Notice>
      {richly(
        t(facts).status<ReactNode>(t(labels).status[course.status], course.statusNote ?? "", (text) => (
          <strong>{text}</strong>
        )),
      )}
      {replacement && (
        <>
          {" "}
          {richly(
            t(coursePage).replacedBy<ReactNode>(
              <Link href={`/courses/${replacement.id}`}>{replacement.title}</Link>,
            ),
          )}
        </>
      )}
    </Notice>
  );
}

function whyNotPlanned({ status, hours, notPlanned }: Course, t: Translator): string {
  const why = t(coursePage).notPlanned;
  if (status === "retired") return why.retired;
  if (hours === null) return why.noHours;
  if (hours.covers !== undefined) return why.partOfHours[hours.covers];
  return why.other(notPlanned ?? "");
}
