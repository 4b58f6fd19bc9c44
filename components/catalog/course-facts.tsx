import Link from "next/link";
import { grouped } from "@/components/wording/amounts";
import { asOfText } from "@/components/wording/dates";
import { CERTIFICATE_LABEL, KIND_LABEL, LEVEL_LABEL, STATUS_LABEL } from "@/components/wording/labels";
import type { Catalog, Course, FactKind } from "@/lib/catalog";
import { Fact } from "./fact-list";
import { assessmentsText, workflowText } from "./fact-words";
import { HoursFact } from "./hours-fact";
import { AuditFact, PriceFact } from "./money-facts";

/** All facts of a course, each with its sources and their dates. */
export function CourseFacts({ course, catalog }: { readonly course: Course; readonly catalog: Catalog }) {
  const { sources, rating } = course;
  const fact = (name: string, kind: FactKind, value: string | null) => (
    <Fact name={name} kind={kind} sources={sources} value={value} />
  );
  return (
    <>
      <dl className="border-t border-hairline">
        <HoursFact hours={course.hours} note={course.hoursNote} sources={sources} />
        <PriceFact price={course.price} sources={sources} />
        <AuditFact course={course} />
        {fact("Certificate", "certificate", course.certificate && CERTIFICATE_LABEL[course.certificate])}
        {fact("Rating", "rating", rating && ratingText(rating))}
        {fact("Level", "level", course.level && LEVEL_LABEL[course.level])}
        <Fact name="Kind" value={KIND_LABEL[course.kind]} />
        <Fact
          name="Status"
          kind="status"
          sources={sources}
          value={STATUS_LABEL[course.status]}
          note={course.statusNote}
        />
        {fact("How you are assessed", "assessments", assessmentsText(course.assessments))}
        {fact("Parts of the work it covers", "content", workflowText(course.workflow))}
        {fact("What it says it asks for", "prerequisites", course.priorKnowledge)}
        {course.language && <Fact name="Code is written in" value={course.language} />}
        <Fact
          name="Programs"
          kind="program"
          sources={sources}
          value={<Programs course={course} catalog={catalog} />}
        />
      </dl>
      {course.asOf && (
        <p className="mt-2 text-small text-soft">
          This entry was last gone through with what was known as of {asOfText(course.asOf)}.
        </p>
      )}
    </>
  );
}

function ratingText({ value, scale, count, where }: NonNullable<Course["rating"]>): string {
  return `${value} of ${scale} on ${where}${count === null ? "" : `, from ${grouped(count)} ratings`}`;
}

function Programs({ course, catalog }: { readonly course: Course; readonly catalog: Catalog }) {
  if (course.programs.length === 0) return <>None: it stands alone.</>;
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
