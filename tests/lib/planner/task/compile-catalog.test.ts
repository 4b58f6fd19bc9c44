import { expect, test } from "vitest";
import { catalogOrThrow, parseCatalog } from "@/lib/catalog";
import { compileCatalog } from "@/lib/planner";
import { catalogRecord, courseRecord } from "@/tests/support/records";

const SKILLS = ["python", "r", "sql", "git"];

/** `pairs` asks for Python, or for SQL and git; the others for one of two languages. */
const compiled = compileCatalog(
  catalogOrThrow(
    parseCatalog(
      catalogRecord({
        skills: SKILLS.map((id) => ({ id, title: id, requires: { all: [] } })),
        courses: [
          courseRecord("first", { number: 1, teaches: ["python"] }),
          courseRecord("either", { number: 2, teaches: ["sql"], requires: { any: ["python", "r"] } }),
          courseRecord("again", { number: 3, teaches: ["git"], requires: { any: ["python", "r"] } }),
          courseRecord("pairs", {
            number: 4,
            teaches: ["r"],
            requires: { any: ["python", { all: ["sql", "git"] }] },
          }),
        ],
        roles: [],
        backgrounds: [],
      }),
    ),
  ),
);

const listOf = ({ start, item }: typeof compiled.gives, at: number) => [
  ...item.subarray(start[at], start[at + 1]),
];
const actionOf = (id: string) =>
  compiled.owners.findIndex((owner) => owner.kind === "course" && owner.course.id === id);
const needsOf = (id: string) => listOf(compiled.needs, actionOf(id));

test("a branch of one fact is no action: what gives the one gives the OR", () => {
  const [either] = needsOf("either");
  expect(listOf(compiled.gives, actionOf("first"))).toContain(either);
  expect(listOf(compiled.gives, actionOf("pairs"))).toContain(either);
  expect(compiled.owners.filter(({ kind }) => kind === "branch")).toHaveLength(1);
});

test("the same OR is one fact wherever it is asked", () => {
  expect(needsOf("again")).toEqual(needsOf("either"));
});

test("what follows from a fact that is known is listed beside it", () => {
  const python = (compiled.skillFact.get("python") ?? 0) + 1;
  expect(listOf(compiled.following, python)).toEqual([...needsOf("either"), ...needsOf("pairs")]);
});
