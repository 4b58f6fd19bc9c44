import Link from "next/link";
import { hoursText, priceText } from "@/components/wording/amounts";
import { asOfText } from "@/components/wording/dates";
import {
  AUDIT_LABEL,
  CERTIFICATE_LABEL,
  KIND_LABEL,
  LEVEL_LABEL,
  STATUS_LABEL,
  WORKFLOW_LABEL,
} from "@/components/wording/labels";
import type { Catalog, Course } from "@/lib/catalog";
import { Fact } from "./fact-list";

/** All facts of a course, each with its sources and their dates. */
export function CourseFacts({ course, catalog }: { readonly course: Course; readonly catalog: Catalog }) {
  const { sources, hours, rating, price } = course;
  return (
    <dl className="mt-3 border-t border-hairline">
      <Fact
        name="Hours"
        kind="hours"
        sources={sources}
        value={
          hours && `${hoursText(hours.typical)}, from ${hoursText(hours.low)} to ${hoursText(hours.high)}`
        }
        note={hours ? [hoursRule(hours), course.hoursNote].filter(Boolean).join(" ") : course.hoursNote}
      />
      <Fact
        name="Status"
        kind="status"
        sources={sources}
        value={STATUS_LABEL[course.status]}
        note={course.statusNote}
      />
      <Fact
        name="Price"
        kind="price"
        sources={sources}
        value={price && priceText(price)}
        note={
          price && price.basis === "platform"
            ? `The platform’s usual range${price.asOf ? `, as of ${asOfText(price.asOf)}` : ""}; no source gives this course’s own price.`
            : price?.asOf
              ? `As of ${asOfText(price.asOf)}.`
              : null
        }
      />
      <Fact
        name="Free to follow"
        kind="audit"
        sources={sources}
        value={course.audit === "unknown" ? null : AUDIT_LABEL[course.audit]}
        note="Since 2025 some Coursera courses open only their first module without payment. Look before you count on it."
      />
      <Fact
        name="Certificate"
        kind="certificate"
        sources={sources}
        value={course.certificate && CERTIFICATE_LABEL[course.certificate]}
      />
      <Fact
        name="Rating"
        kind="rating"
        sources={sources}
        value={
          rating &&
          `${rating.value} of ${rating.scale}${rating.count ? `, ${rating.count} ratings` : ""} (${rating.where})`
        }
      />
      <Fact name="Kind" value={KIND_LABEL[course.kind]} />
      <Fact name="Level" kind="level" sources={sources} value={course.level && LEVEL_LABEL[course.level]} />
      <Fact
        name="Assessed by"
        kind="assessments"
        sources={sources}
        value={course.assessments?.join(", ").replaceAll("-", " ") || null}
      />
      <Fact
        name="Parts of the workflow"
        kind="content"
        sources={sources}
        value={course.workflow?.map((part) => WORKFLOW_LABEL[part]).join(", ") || null}
      />
      <Fact
        name="Programs"
        kind="program"
        sources={sources}
        value={<Programs course={course} catalog={catalog} />}
      />
      <Fact
        name="What it says it asks for"
        kind="prerequisites"
        sources={sources}
        value={course.priorKnowledge}
      />
    </dl>
  );
}

function Programs({ course, catalog }: { readonly course: Course; readonly catalog: Catalog }) {
  if (course.programs.length === 0) return <>It stands alone.</>;
  return (
    <ul>
      {course.programs.map(({ programId, position }) => (
        <li key={programId}>
          <Link href={`/programs/${programId}`}>{catalog.program(programId).title}</Link>
          {position !== null && `, course ${position}`}
        </li>
      ))}
    </ul>
  );
}

function hoursRule({ typicalBasis, lowBasis, highBasis }: NonNullable<Course["hours"]>): string {
  const typical = typicalBasis === "middle" ? "The first figure is the middle of the listed range." : "";
  const ruled = [
    lowBasis === "rule" && "the low one is 0.8 times it",
    highBasis === "rule" && "the high one is 1.6 times it",
  ];
  const rule = ruled.filter(Boolean).join(" and ");
  return [typical, rule && `Where no source gives a range, ${rule}: a rule of thumb.`]
    .filter(Boolean)
    .join(" ");
}
