import Link from "next/link";
import type { Catalog, Course, FactKind } from "@/lib/catalog";
import { grouped } from "@/lib/words/amounts";
import { labels } from "@/lib/words/messages/en/labels";
import { type FactEntry, FactTable, KIND_NOTE } from "./fact-list";
import { assessmentsText, workflowText } from "./fact-words";
import { hoursFact } from "./hours-fact";
import { auditFact, certificateNote, priceFact } from "./money-facts";
import { statusFact } from "./status-fact";

/** All facts of a course, each with its sources and their dates. */
export function CourseFacts({ course, catalog }: { readonly course: Course; readonly catalog: Catalog }) {
  const { rating } = course;
  const fact = (name: string, kind: FactKind, value: string | null): FactEntry => ({ name, kind, value });
  return (
    <FactTable
      sources={course.sources}
      catalog={catalog}
      asOf={course.asOf}
      facts={[
        hoursFact(course.hours, course.hoursNote),
        priceFact(course.price, course.platform),
        auditFact(course),
        {
          ...fact("Certificate", "certificate", course.certificate && labels.certificate[course.certificate]),
          note: certificateNote(course),
        },
        fact("Rating", "rating", rating && ratingText(rating)),
        fact("Level", "level", course.level && labels.level[course.level]),
        { name: "Kind", value: labels.kind[course.kind], note: KIND_NOTE },
        statusFact(course),
        fact("How you are assessed", "assessments", assessmentsText(course.assessments)),
        fact("Parts of the work it covers", "content", workflowText(course.workflow)),
        fact("What it says it asks for", "prerequisites", course.priorKnowledge),
        ...(course.language === null ? [] : [fact("Code is written in", "content", course.language)]),
        membership(course, catalog),
      ]}
    />
  );
}

function ratingText({ value, scale, count, where }: NonNullable<Course["rating"]>): string {
  return `${value} of ${scale} on ${where}${count === null ? "" : `, from ${grouped(count)} ratings`}`;
}

/** The programs it is part of, by its own pages, else by the pages of the programs. */
function membership(course: Course, catalog: Catalog): FactEntry {
  const programs = course.programs.map(({ programId, position }) => ({
    program: catalog.program(programId),
    position,
  }));
  if (programs.length === 0) return { name: "Programs", value: "None on record." };
  const value = (
    <ul>
      {programs.map(({ program: { id, title }, position }) => (
        <li key={id}>
          <Link href={`/programs/${id}`}>{title}</Link>
          {position !== null && `, course ${position}`}
        </li>
      ))}
    </ul>
  );
  const own = course.sources.some(({ supports }) => supports.includes("program"));
  return {
    name: "Programs",
    kind: "program",
    value,
    ...(own ? {} : { sources: programs.flatMap(({ program }) => program.sources) }),
  };
}
