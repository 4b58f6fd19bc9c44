import { type Catalog, catalogOrThrow, parseCatalog } from "@/lib/catalog";
import { catalogRecord, courseRecord } from "./records";

/** Two roles, two backgrounds, four skills, five courses (one retired, one without hours), an alias of each kind, a course that was taken out. */
export function smallCatalog(): Catalog {
  const skills = ["python", "sql", "git", "statistics"];
  const file = catalogRecord({
    skills: skills.map((id) => ({ id, title: `The skill ${id}`, requires: { all: [] } })),
    courses: [
      courseRecord("python-first", { number: 1 }),
      courseRecord("sql-first", { number: 2, teaches: ["sql"] }),
      courseRecord("git-first", { number: 3, teaches: ["git", "statistics"] }),
      courseRecord("gone", { number: 4, status: "retired", plannable: false }),
      courseRecord("hours-unknown", { number: 5, hours: null }),
    ],
    roles: [
      { id: "engineer", title: "Engineer", mustHave: ["python", "git"], oftenAsked: ["sql"], niceToHave: [] },
      { id: "analyst", title: "Analyst", mustHave: ["sql"], oftenAsked: [], niceToHave: [] },
    ],
    backgrounds: [
      { id: "programmer", title: "Programmer", knows: ["python"] },
      { id: "none", title: "Nothing yet", knows: [] },
    ],
    givenUp: [
      { id: "too-thin", number: 6, title: "SQL in an hour", about: "sql", because: "it has no exercises" },
    ],
    aliases: {
      skills: { "python-3": "python" },
      courses: { "old-python": "python-first" },
      roles: { "ml-engineer": "engineer" },
      backgrounds: { coder: "programmer" },
    },
  });
  return catalogOrThrow(parseCatalog(file));
}
