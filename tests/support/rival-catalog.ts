import { type Catalog, type CourseId, catalogOrThrow, parseCatalog, type SkillId } from "@/lib/catalog";
import { catalogRecord, courseRecord } from "./records";

const exactly = (hours: number) => ({ low: hours, typical: hours, high: hours });
const DOLLARS = (amount: number) =>
  ({ lowCents: 100 * amount, highCents: 100 * amount, per: "once", asOf: null }) as const;

/**
 * The ground is taught in 10 h (`quick`), in 12 h (`steady`, free to follow) or in 40 h (`famous`, well known). `models`
 * rests on it (30 h) and has no rival. `other-famous` is well known and of no use to the goal. Nobody teaches `dowsing`.
 */
export function rivalCatalog(): Catalog {
  const skills = ["ground", "models", "juggling", "dowsing"];
  const file = catalogRecord({
    version: "rivals",
    skills: skills.map((id) => ({ id, title: `Skill ${id}`, requires: { all: [] } })),
    courses: [
      courseRecord("quick", { number: 1, teaches: ["ground"], hours: exactly(10), price: DOLLARS(50) }),
      courseRecord("steady", {
        number: 2,
        teaches: ["ground"],
        hours: exactly(12),
        audit: "open",
        price: DOLLARS(20),
      }),
      courseRecord("famous", {
        number: 3,
        teaches: ["ground"],
        hours: exactly(40),
        wellKnown: "guide:C1",
        price: DOLLARS(80),
      }),
      courseRecord("models-course", {
        number: 4,
        requires: "ground",
        teaches: ["models"],
        hours: exactly(30),
        price: DOLLARS(0),
      }),
      courseRecord("other-famous", {
        number: 5,
        teaches: ["juggling"],
        hours: exactly(5),
        wellKnown: "guide:C2",
      }),
    ],
    roles: [{ id: "maker", title: "Maker", mustHave: ["models"], oftenAsked: [], niceToHave: [] }],
    backgrounds: [{ id: "grounded", title: "Grounded", knows: ["ground"] }],
  });
  return catalogOrThrow(parseCatalog(file));
}

export function courseOf(catalog: Catalog, id: string): CourseId {
  const course = catalog.findCourse(id);
  if (!course) throw new Error(`The catalog has no course ${id}`);
  return course.id;
}

export function skillOf(catalog: Catalog, id: string): SkillId {
  const skill = catalog.findSkill(id);
  if (!skill) throw new Error(`The catalog has no skill ${id}`);
  return skill.id;
}
