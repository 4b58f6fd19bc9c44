import type { CatalogRecords, FactKind, Source } from "./schema";
import type { CatalogFault } from "./types";

type CourseRecord = CatalogRecords["courses"][number];

/** How many years a fact of a kind is taken as fresh. What is older is marked, not refused. */
export const FRESH_YEARS: Readonly<Partial<Record<FactKind, number>>> = {
  price: 1,
  audit: 1,
  rating: 2,
  hours: 4,
};

/** Rule of `data/README.md`: where no source gives a lower or upper figure, these shares of the typical hours. */
const LOW_SHARE = 0.8;
const HIGH_SHARE = 1.6;

/** What a set of records says against the rules of `data/README.md`: each fault names entry, field and the way out. */
export function auditFacts(records: CatalogRecords, mirrors: readonly string[]): readonly CatalogFault[] {
  return [
    ...records.courses.flatMap((course) => [
      ...unsupported(course, mirrors),
      ...hoursByRule(course),
      ...futureDates(course, records.date),
      ...uselessCourse(course),
      ...plannedByPart(course),
      ...requiresWhatItTeaches(course),
      ...brushUpTooLong(course),
    ]),
    ...programOrder(records),
    ...nearDuplicates(records.courses),
  ];
}

const fault = (course: { readonly id: string }, field: string, message: string): CatalogFault => ({
  entry: `courses/${course.id}`,
  field,
  message,
});

/** Whether the address lies on a mirror or a generated site, which may support nothing alone. */
function isMirror(url: string, mirrors: readonly string[]): boolean {
  const host = /^https?:\/\/([^/:?#]+)/.exec(url)?.[1] ?? "";
  return mirrors.some((mirror) => host === mirror || host.endsWith(`.${mirror}`));
}

/** The sources of a fact that may carry it: those that are no mirrors. */
export function supporters(
  sources: readonly Source[],
  fact: FactKind,
  mirrors: readonly string[],
): readonly Source[] {
  return sources.filter((source) => source.supports.includes(fact) && !isMirror(source.url, mirrors));
}

function unsupported(course: CourseRecord, mirrors: readonly string[]): CatalogFault[] {
  const stated = course.requirements.some((edge) => edge.basis === "stated");
  const paid = course.price !== null && course.price.basis === "course" && course.price.highCents > 0;
  const facts: readonly (readonly [FactKind, string, boolean])[] = [
    ["hours", "hours", course.hours !== null],
    ["rating", "rating", course.rating !== null],
    ["price", "price", paid],
    ["prerequisites", "requirements", stated],
  ];
  return facts.flatMap(([fact, field, present]) =>
    present && supporters(course.sources, fact, mirrors).length === 0
      ? [
          fault(
            course,
            field,
            `no source that may stand alone supports it: add one with "supports": ["${fact}"], or set it to null`,
          ),
        ]
      : [],
  );
}

function hoursByRule(course: CourseRecord): CatalogFault[] {
  const { hours } = course;
  if (!hours) return [];
  const expected = (share: number) => roundHours(share * hours.typical);
  return [
    ...(hours.lowBasis === "rule" && hours.low !== expected(LOW_SHARE)
      ? [
          fault(
            course,
            "hours.low",
            `by the rule it is ${expected(LOW_SHARE)}: write that, or mark it "sourced" and name the source`,
          ),
        ]
      : []),
    ...(hours.highBasis === "rule" && hours.high !== expected(HIGH_SHARE)
      ? [
          fault(
            course,
            "hours.high",
            `by the rule it is ${expected(HIGH_SHARE)}: write that, or mark it "sourced" and name the source`,
          ),
        ]
      : []),
  ];
}

/** Whole hours; tenths below ten. Halves go to the even neighbour, as in the conversion that made the files. */
function roundHours(value: number): number {
  const scale = value < 10 ? 10 : 1;
  const scaled = Number((value * scale).toFixed(6));
  const floor = Math.floor(scaled);
  const rest = scaled - floor;
  const rounded = rest === 0.5 ? floor + (floor % 2) : Math.round(scaled);
  return rounded / scale;
}

function futureDates(course: CourseRecord, today: string): CatalogFault[] {
  const dates: readonly (readonly [string, string | null])[] = [
    ["asOf", course.asOf],
    ["price.asOf", course.price?.asOf ?? null],
    ...course.sources.map((source, i) => [`sources.${i}.asOf`, source.asOf] as const),
  ];
  return dates.flatMap(([field, date]) =>
    date !== null && date > today
      ? [fault(course, field, `${date} lies after the edition's date ${today}`)]
      : [],
  );
}

function uselessCourse(course: CourseRecord): CatalogFault[] {
  if (!course.plannable || course.teaches.length > 0) return [];
  return [
    fault(
      course,
      "teaches",
      "a plannable course teaches at least one skill: add it, or set plannable to false with a note",
    ),
  ];
}

/** No plan rests on the length of the videos or of the labs alone. */
function plannedByPart(course: CourseRecord): CatalogFault[] {
  const { plannable, hours } = course;
  if (!plannable || hours?.covers === undefined) return [];
  return [
    fault(
      course,
      "hours.covers",
      `a course whose hours count the ${hours.covers} alone is not planned: find the whole figure, or set plannable to false`,
    ),
  ];
}

function requiresWhatItTeaches(course: CourseRecord): CatalogFault[] {
  return course.requirements.flatMap((edge) =>
    typeof edge.needs === "string" && course.teaches.includes(edge.needs)
      ? [
          fault(
            course,
            "requirements",
            `${edge.needs} is taught here: a course does not require what it teaches`,
          ),
        ]
      : [],
  );
}

function brushUpTooLong(course: CourseRecord): CatalogFault[] {
  return course.brushUp && course.hours !== null && course.hours.typical > 12
    ? [fault(course, "brushUp", `a brush-up has at most 12 hours, not ${course.hours.typical}`)]
    : [];
}

/** No course of a program may require, as a single skill, what only a later course of the same program teaches. */
function programOrder(records: CatalogRecords): CatalogFault[] {
  return records.courses.flatMap((course) =>
    course.programs.flatMap(({ programId, position }) => {
      if (position === null) return [];
      const parts = records.courses.flatMap((other) =>
        other.programs.flatMap((part) =>
          part.programId === programId && part.position !== null ? [{ other, at: part.position }] : [],
        ),
      );
      return course.requirements.flatMap(({ needs, basis }) => {
        if (typeof needs !== "string" || basis !== "stated") return [];
        const teachers = parts.filter(({ other }) => other.teaches.includes(needs));
        const onlyLater = teachers.length > 0 && teachers.every(({ at }) => at > position);
        return onlyLater
          ? [
              fault(
                course,
                "requirements",
                `${needs} is taught later in ${programId}: correct the position or the edge`,
              ),
            ]
          : [];
      });
    }),
  );
}

/** Two entries with one title on one platform by one institution are one course. */
function nearDuplicates(courses: readonly CourseRecord[]): CatalogFault[] {
  const first = new Map<string, string>();
  return courses.flatMap((course) => {
    const key = [course.title, course.platform, course.institution]
      .join("|")
      .toLowerCase()
      .replace(/[^a-z0-9|]+/g, "");
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, course.id);
      return [];
    }
    return [fault(course, "title", `looks like ${other}: merge the two, or tell them apart in the title`)];
  });
}
