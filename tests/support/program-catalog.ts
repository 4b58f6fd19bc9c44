import { type Catalog, catalogOrThrow, parseCatalog } from "@/lib/catalog";
import { type CompiledCatalog, compileCatalog } from "@/lib/planner";
import { catalogRecord, courseRecord } from "./records";

const monthly = (dollars: number) => ({
  lowCents: dollars * 100,
  highCents: dollars * 100,
  per: "month" as const,
  asOf: null,
});
const once = (dollars: number) => ({ ...monthly(dollars), per: "once" as const });

const part = (programId: string, position: number) => ({ programs: [{ programId, position }] });

/**
 * Single courses for Python (10 h, free), SQL (20 h, $50) and models (30 h, asks for Python), and programs: a track of
 * two courses sold by the month, a degree of which only hours and price are known, a closed book, and one that the
 * catalog knows by half.
 */
export function programCatalog(): Catalog {
  const skills = ["python", "sql", "models", "portfolio-project"];
  const file = catalogRecord({
    skills: skills.map((id) => ({ id, title: `The skill ${id}`, requires: { all: [] } })),
    courses: [
      courseRecord("python-first", {
        number: 1,
        hours: { low: 8, typical: 10, high: 16 },
        price: { lowCents: 0, highCents: 0, per: "course", asOf: null },
        workflow: ["data-preparation"],
      }),
      courseRecord("sql-first", {
        number: 2,
        hours: { low: 16, typical: 20, high: 32 },
        teaches: ["sql"],
        builds: "A database of your own",
        price: { lowCents: 5000, highCents: 5000, per: "course", asOf: null },
      }),
      courseRecord("models-first", {
        number: 3,
        hours: { low: 24, typical: 30, high: 48 },
        requires: "python",
        teaches: ["models"],
        price: monthly(40),
        workflow: ["evaluation", "modelling"],
        ...part("model-track", 1),
      }),
      courseRecord("models-next", {
        number: 4,
        hours: { low: 30, typical: 40, high: 64 },
        requires: { any: ["sql", "models"] },
        teaches: ["sql"],
        builds: "A model that runs",
        price: monthly(49),
        ...part("model-track", 2),
      }),
      courseRecord("half-known", {
        number: 5,
        hours: { low: 30, typical: 40, high: 64 },
        teaches: ["sql"],
        ...part("half-track", 1),
      }),
    ],
    programs: [
      program("model-track", { courseCount: 2 }),
      program("half-track", { courseCount: 3, price: monthly(30) }),
      program("degree", {
        kind: "degree",
        hours: { low: 1600, typical: 2000, high: 3200 },
        price: once(7000),
        builds: "A thesis",
      }),
      program("closed-book", { kind: "bootcamp" }),
    ],
    roles: [
      { id: "engineer", title: "Engineer", mustHave: ["python", "models"], oftenAsked: [], niceToHave: [] },
      { id: "analyst", title: "Analyst", mustHave: ["sql"], oftenAsked: [], niceToHave: [] },
    ],
    backgrounds: [
      { id: "coder", title: "Coder", knows: ["python"] },
      { id: "starter", title: "Starter", knows: [] },
    ],
  });
  return catalogOrThrow(parseCatalog(file));
}

type ProgramRecord = NonNullable<Parameters<typeof catalogRecord>[0]>["programs"];

function program(
  id: string,
  differences: Partial<NonNullable<ProgramRecord>[number]>,
): NonNullable<ProgramRecord>[number] {
  return {
    id,
    title: `Program ${id}`,
    platform: "Coursera",
    institution: "A university",
    kind: "university-specialization",
    url: null,
    ...differences,
  };
}

export function compiledPrograms(): CompiledCatalog {
  return compileCatalog(programCatalog());
}
