import { counted, hoursText, priceText } from "@/components/wording/amounts";
import { asOfText } from "@/components/wording/dates";
import { PROGRAM_KIND_LABEL, STATUS_LABEL } from "@/components/wording/labels";
import { type Course, type Program, subscriptionOf } from "@/lib/catalog";
import { Fact } from "./fact-list";
import { HoursFact } from "./hours-fact";
import { PriceFact } from "./money-facts";

interface ProgramFactsProps {
  readonly program: Program;
  /** Those of its courses that are in the catalog. */
  readonly courses: readonly Course[];
}

/** All facts of a program, each with its sources and their dates. */
export function ProgramFacts({ program, courses }: ProgramFactsProps) {
  const { sources, courseCount, kind, status, statusNote, asOf } = program;
  return (
    <>
      <dl className="border-t border-hairline">
        <HoursFact hours={program.hours} note={sumOfCourses(courses)} sources={sources} />
        {program.price === null ? (
          <Subscription courses={courses} />
        ) : (
          <PriceFact price={program.price} sources={sources} />
        )}
        <Fact
          name="Courses"
          kind="program"
          sources={sources}
          value={courseCount === null ? null : counted(courseCount, "course")}
        />
        <Fact name="Kind" value={PROGRAM_KIND_LABEL[kind]} />
        <Fact name="Status" kind="status" sources={sources} value={STATUS_LABEL[status]} note={statusNote} />
      </dl>
      {asOf && (
        <p className="mt-2 text-small text-soft">
          This entry was last gone through with what was known as of {asOfText(asOf)}.
        </p>
      )}
    </>
  );
}

/** Where no source gives a program's own price, what its courses cost by the month: one subscription covers them. */
function Subscription({ courses }: { readonly courses: readonly Course[] }) {
  const price = subscriptionOf(courses);
  return (
    <Fact
      name="Price"
      value={price && priceText(price)}
      note={
        price && "This is what its courses cost; one subscription covers them all, so it counts by the month."
      }
    />
  );
}

/** The page's own pace is in whole weeks or months: the sum of the course pages beside it, where all are known. */
function sumOfCourses(courses: readonly Course[]): string | null {
  const hours = courses.flatMap((course) => course.hours?.typical ?? []);
  if (courses.length === 0 || hours.length < courses.length) return null;
  const sum = hours.reduce((a, b) => a + b);
  return `the ${counted(courses.length, "course")} listed here add up to ${hoursText(sum)} by their own pages`;
}
