import { type Catalog, catalogOrThrow, parseCatalog } from "@/lib/catalog";
import { catalogRecord, courseRecord } from "./records";

const TWENTY_A_MONTH = { lowCents: 2000, highCents: 3000, per: "month", asOf: null } as const;
const exactly = (hours: number) => ({ low: hours, typical: hours, high: hours });

/**
 * A chain of courses, each needing the skill of the one before it, so that every plan has the same order: two of the
 * program `track` at $20 to $30 a month, one at $100, one whose price nobody knows, one that is free.
 */
export function pricedCatalog(): Catalog {
  const skills = ["a", "b", "c", "d", "e"];
  const file = catalogRecord({
    version: "2026-11-24-priced",
    skills: skills.map((id) => ({ id, title: `Skill ${id}`, requires: { all: [] } })),
    courses: [
      courseRecord("one", {
        number: 1,
        teaches: ["a"],
        hours: { low: 7, typical: 14, high: 28 },
        programs: [{ programId: "track", position: 1 }],
      }),
      courseRecord("two", {
        number: 2,
        requires: "a",
        teaches: ["b"],
        hours: exactly(14),
        programs: [{ programId: "track", position: 2 }],
        audit: "open",
      }),
      courseRecord("three", {
        number: 3,
        requires: "b",
        teaches: ["c"],
        hours: exactly(7),
        price: { lowCents: 10_000, highCents: 10_050, per: "once", asOf: null },
      }),
      courseRecord("four", { number: 4, requires: "c", teaches: ["d"], hours: exactly(7) }),
      courseRecord("five", {
        number: 5,
        requires: "d",
        teaches: ["e"],
        hours: exactly(7),
        price: { lowCents: 0, highCents: 0, per: "once", asOf: null },
      }),
    ],
    programs: [
      {
        id: "track",
        title: "The track",
        platform: "Coursera",
        institution: "A university",
        kind: "university-specialization",
        url: null,
        price: TWENTY_A_MONTH,
      },
    ],
    backgrounds: [{ id: "beginner", title: "Beginner", knows: ["a"] }],
    roles: [
      { id: "start", title: "Start", mustHave: ["a", "b"], oftenAsked: [], niceToHave: [] },
      { id: "whole", title: "Whole", mustHave: ["e"], oftenAsked: [], niceToHave: [] },
    ],
  });
  return catalogOrThrow(parseCatalog(file));
}
