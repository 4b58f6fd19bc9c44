import { type Catalog, type Course, type Program, subscriptionOf } from "@/lib/catalog";
import { counted, hoursText, priceText } from "@/lib/words/amounts";
import { labels } from "@/lib/words/messages/en/labels";
import { type FactEntry, FactTable, KIND_NOTE } from "./fact-list";
import { hoursFact } from "./hours-fact";
import { priceFact } from "./money-facts";
import { statusFact } from "./status-fact";

interface ProgramFactsProps {
  readonly program: Program;
  /** Those of its courses that are in the catalog. */
  readonly courses: readonly Course[];
  readonly catalog: Catalog;
}

/** All facts of a program, each with its sources and their dates. */
export function ProgramFacts({ program, courses, catalog }: ProgramFactsProps) {
  const { courseCount, kind, price, platform } = program;
  return (
    <FactTable
      sources={program.sources}
      catalog={catalog}
      asOf={program.asOf}
      facts={[
        hoursFact(program.hours, program.hoursNote ?? sumOfCourses(courses)),
        price === null ? subscription(courses) : priceFact(price, platform),
        ...(kind === "exam"
          ? []
          : [
              {
                name: "Courses",
                kind: "program" as const,
                value: courseCount === null ? null : counted(courseCount, "course"),
              },
            ]),
        { name: "Kind", value: labels.programKind[kind], note: KIND_NOTE },
        statusFact(program),
      ]}
    />
  );
}

/** Where no source gives a program's own price, what its courses cost by the month: one subscription covers them. */
function subscription(courses: readonly Course[]): FactEntry {
  const price = subscriptionOf(courses);
  return {
    name: "Price",
    value: price && priceText(price),
    note:
      price && "This is what its courses cost; one subscription covers them all, so it counts by the month.",
  };
}

/** The page's own pace is in whole weeks or months: the sum of the course pages beside it, where all are known. */
function sumOfCourses(courses: readonly Course[]): string | null {
  const hours = courses.flatMap((course) => course.hours?.typical ?? []);
  if (courses.length === 0 || hours.length < courses.length) return null;
  const sum = hours.reduce((a, b) => a + b);
  return `the ${counted(courses.length, "course")} listed here add up to ${hoursText(sum)} by their own pages`;
}
