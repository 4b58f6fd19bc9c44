import { type Catalog, type CatalogFile, parseCatalog } from "@/lib/catalog";

function course(number: number, id: string, rest: Partial<CatalogFile["courses"][number]> = {}) {
  return {
    id,
    number,
    title: `The course ${id}`,
    platform: "Coursera",
    institution: "University",
    kind: "single-course" as const,
    programs: [],
    level: null,
    url: "https://example.org/",
    hours: { low: 8, typical: 10, high: 15 },
    requires: { all: [] },
    recommended: [],
    teaches: ["python"],
    touches: [],
    sources: [],
    status: "current" as const,
    ...rest,
  };
}

const FILE = {
  version: "2026-11-24-test",
  skills: ["python", "sql", "git", "statistics"].map((id) => ({ id, title: id, requires: { all: [] } })),
  courses: [
    course(1, "python-first"),
    course(2, "sql-first", { teaches: ["sql"] }),
    course(3, "git-first", { teaches: ["git", "statistics"] }),
    course(4, "gone", { status: "retired", plannable: false }),
    course(5, "hours-unknown", { hours: null }),
  ],
  roles: [
    { id: "engineer", title: "Engineer", mustHave: ["python", "git"], oftenAsked: ["sql"], niceToHave: [] },
    { id: "analyst", title: "Analyst", mustHave: ["sql"], oftenAsked: [], niceToHave: [] },
  ],
  backgrounds: [
    { id: "programmer", title: "Programmer", knows: ["python"] },
    { id: "none", title: "Nothing yet", knows: [] },
  ],
  aliases: {
    skills: { "python-3": "python" },
    courses: { "old-python": "python-first" },
    roles: { "ml-engineer": "engineer" },
    backgrounds: { coder: "programmer" },
  },
};

/** Two roles, two backgrounds, four skills, five courses (one retired, one without hours), an alias of each kind. */
export function smallCatalog(): Catalog {
  const result = parseCatalog(FILE);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.catalog;
}
