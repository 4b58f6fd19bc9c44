import fc from "fast-check";
import { type CivilDate, parseCivilDate } from "@/lib/civil-date";
import type { FinishedCourse, Kept, KeptPlan } from "@/lib/kept";

export function day(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === null) throw new Error(`${text} is no day`);
  return date;
}

export const keptPlan = (id: string, fields: Partial<KeptPlan> = {}): KeptPlan => ({
  id,
  name: `Plan ${id}`,
  note: "",
  link: "v=1&goal=engineer&hours=5",
  keptOn: day("2026-11-24"),
  was: { hours: 54.5, courses: 2, finish: day("2027-01-20") },
  ...fields,
});

export const finishedCourse = (course: string, fields: Partial<FinishedCourse> = {}): FinishedCourse => ({
  course,
  title: `Course ${course}`,
  hours: 22,
  listed: 20,
  on: day("2026-11-20"),
  ...fields,
});

const days = fc.constantFrom(day("2026-11-24"), day("2027-02-28"), day("2028-02-29"));
const ids = fc.constantFrom("a", "b", "c", "d-2", "e");
const text = fc.string({ maxLength: 12 });
const names = text.map((name) => name.trim() || "plan");
const links = fc.constantFrom("v=1&goal=x", "v=1&goal=y&know=a,b", "want=a~b_c.d");

const plans = fc.record({
  id: ids,
  name: names,
  note: text,
  link: links,
  keptOn: days,
  was: fc.record({
    hours: fc.nat({ max: 400 }),
    courses: fc.nat({ max: 12 }),
    finish: fc.option(days),
  }),
});

const courses = fc.record({
  course: ids,
  title: names,
  hours: fc.option(fc.nat({ max: 90 })),
  listed: fc.option(fc.nat({ max: 90 })),
  on: days,
});

/** Anything that a device may keep. */
export const keepings: fc.Arbitrary<Kept> = fc.record({
  plans: fc.uniqueArray(plans, { selector: ({ id }) => id, maxLength: 5 }),
  finished: fc.uniqueArray(courses, { selector: ({ course }) => course, maxLength: 5 }),
  tray: fc.uniqueArray(links, { maxLength: 3 }),
});
