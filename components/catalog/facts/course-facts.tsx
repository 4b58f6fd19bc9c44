import Link from "next/link";
import type { Catalog, Course, FactKind } from "@/lib/catalog";
import { labels } from "@/lib/words/messages/en/labels";
import { facts } from "@/lib/words/messages/en/pages/facts";
import type { Translator } from "@/lib/words/messages/translator";
import { type FactEntry, FactTable } from "./fact-list";
import { assessmentsText, workflowText } from "./fact-words";
import { hoursFact } from "./hours-fact";
import { auditFact, certificateNote, priceFact } from "./money-facts";
import { statusFact } from "./status-fact";

interface CourseFactsProps {
  readonly course: Course;
  readonly catalog: Catalog;
  readonly t: Translator;
}

/** All facts of a course, each with its sources and their dates. */
export function CourseFacts({ course, catalog, t }: CourseFactsProps) {
  const { rating, certificate, level } = course;
  const { fact: name } = t(facts);
  const fact = (of: keyof typeof name, kind: FactKind, value: string | null): FactEntry => ({
    name: name[of],
    kind,
    value,
  });
  return (
    <FactTable
      sources={course.sources}
      catalog={catalog}
      asOf={course.asOf}
      t={t}
      facts={[
        hoursFact(course.hours, course.hoursNote, t),
        priceFact(course.price, course.platform, t),
        auditFact(course, t),
        {
          ...fact("certificate", "certificate", certificate && t(labels).certificate[certificate]),
          note: certificateNote(course, t),
        },
        fact("rating", "rating", rating && ratingText(rating, t)),
        fact("level", "level", level && t(labels).level[level]),
        { name: name.kind, value: t(labels).kind[course.kind], note: t(facts).kindIsOurs },
        statusFact(course, t),
        fact("assessments", "assessments", assessmentsText(course.assessments, t)),
        fact("workflow", "content", workflowText(course.workflow, t)),
        fact("priorKnowledge", "prerequisites", course.priorKnowledge),
        ...(course.language === null ? [] : [fact("language", "content", course.language)]),
        membership(course, catalog, t),
      ]}
    />
  );
}

function ratingText({ value, scale, count, where }: NonNullable<Course["rating"]>, t: Translator): string {
  return t(facts).rating(value, scale, where, count);
}

/** The programs it is part of, by its own pages, else by the pages of the programs. */
function membership(course: Course, catalog: Catalog, t: Translator): FactEntry {
  const name = t(facts).fact.programs;
  const programs = course.programs.map(({ programId, position }) => ({
    program: catalog.program(programId),
    position,
  }));
  if (programs.length === 0) return { name, value: t(facts).noPrograms };
  const value = (
    <ul>
      {programs.map(({ program: { id, title }, position }) => (
        <li key={id}>
          <Link href={`/programs/${id}`}>{title}</Link>
          {position !== null && t(facts).inPlace(position)}
        </li>
      ))}
    </ul>
  );
  const own = course.sources.some(({ supports }) => supports.includes("program"));
  return {
    name,
    kind: "program",
    value,
    ...(own ? {} : { sources: programs.flatMap(({ program }) => program.sources) }),
  };
}
