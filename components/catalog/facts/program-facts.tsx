import { type Catalog, type Course, type Program, subscriptionOf } from "@/lib/catalog";
import { hoursText, priceText } from "@/lib/words/amounts";
import { amounts } from "@/lib/words/messages/en/amounts";
import { labels } from "@/lib/words/messages/en/labels";
import { facts } from "@/lib/words/messages/en/pages/facts";
import type { Translator } from "@/lib/words/messages/translator";
import { type FactEntry, FactTable } from "./fact-list";
import { hoursFact } from "./hours-fact";
import { priceFact } from "./money-facts";
import { statusFact } from "./status-fact";

interface ProgramFactsProps {
  readonly program: Program;
  /** Those of its courses that are in the catalog. */
  readonly courses: readonly Course[];
  readonly catalog: Catalog;
  readonly t: Translator;
}

/** All facts of a program, each with its sources and their dates. */
export function ProgramFacts({ program, courses, catalog, t }: ProgramFactsProps) {
  const { courseCount, kind, price, platform } = program;
  const { fact: name } = t(facts);
  return (
    <FactTable
      sources={program.sources}
      catalog={catalog}
      asOf={program.asOf}
      t={t}
      facts={[
        hoursFact(program.hours, program.hoursNote ?? sumOfCourses(courses, t), t),
        price === null ? subscription(courses, t) : priceFact(price, platform, t),
        ...(kind === "exam"
          ? []
          : [
              {
                name: name.courses,
                kind: "program" as const,
                value: courseCount === null ? null : t(amounts).courses(courseCount),
              },
            ]),
        { name: name.kind, value: t(labels).programKind[kind], note: t(facts).kindIsOurs },
        statusFact(program, t),
      ]}
    />
  );
}

/** Where no source gives a program's own price, what its courses cost by the month: one subscription covers them. */
function subscription(courses: readonly Course[], t: Translator): FactEntry {
  const price = subscriptionOf(courses);
  return {
    name: t(facts).fact.price,
    value: price && priceText(price, t),
    note: price && t(facts).pricedByCourses,
  };
}

/** The page's own pace is in whole weeks or months: the sum of the course pages beside it, where all are known. */
function sumOfCourses(courses: readonly Course[], t: Translator): string | null {
  const hours = courses.flatMap((course) => course.hours?.typical ?? []);
  if (courses.length === 0 || hours.length < courses.length) return null;
  const sum = hours.reduce((a, b) => a + b);
  return t(facts).coursesAddUp(courses.length, hoursText(sum, t));
}
