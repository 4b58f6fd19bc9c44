// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { CourseNeeds } from "@/components/catalog/course/course-needs";
import { RequirementTree } from "@/components/catalog/requirement-tree";
import { type Catalog, catalogOrThrow, parseCatalog } from "@/lib/catalog";
import { english } from "@/lib/words/messages/translator";
import { type CatalogDraft, catalogRecord, courseRecord } from "@/tests/support/records";

const TITLES = { calculus: "Calculus", git: "Git", python: "Python", "r-language": "R", sql: "SQL" };
type Needs = CatalogDraft["courses"][number]["requires"];

afterEach(cleanup);

function catalogWith(course: Partial<CatalogDraft["courses"][number]> = {}): Catalog {
  const skills = Object.entries(TITLES).map(([id, title]) => ({ id, title, requires: { all: [] } }));
  const courses = [
    courseRecord("all", { number: 2, teaches: Object.keys(TITLES) }),
    courseRecord("asking", { number: 3, teaches: ["git"], ...course }),
  ];
  return catalogOrThrow(parseCatalog(catalogRecord({ skills, courses })));
}

function asking(catalog: Catalog) {
  const course = catalog.findCourse("asking");
  if (!course) throw new Error("The course is gone");
  return course;
}

/** What the tree of `requires` says, list items apart from each other by " | ". */
function wording(requires: Needs): string {
  const catalog = catalogWith({ requires });
  const { container } = render(
    <RequirementTree needs={asking(catalog).requires} catalog={catalog} t={english} />,
  );
  for (const item of container.querySelectorAll("li")) item.append(" | ");
  return container.textContent ?? "";
}

test("one skill is its title, linked to its page", () => {
  expect(wording("python")).toBe("Python (with help)");
  expect(screen.getByRole("link", { name: "Python" }).getAttribute("href")).toBe("/skills/python");
});

test("skills of which one is enough are joined by or", () => {
  expect(wording({ any: ["python", "r-language", "sql"] })).toBe(
    "Python (with help), R (with help) or SQL (with help)",
  );
});

test("skills that are all needed are joined by and", () => {
  expect(wording({ all: ["python", "calculus"] })).toBe("Python (with help) and Calculus (with help)");
});

test("a choice inside a list stands as a line of the list", () => {
  expect(wording({ all: ["calculus", { any: ["python", "r-language"] }] })).toBe(
    "all of these:Calculus (with help) | Python (with help) or R (with help) | ",
  );
});

test("a whole list can be one of several ways", () => {
  expect(wording({ any: ["sql", { all: ["python", "git"] }] })).toBe(
    "one of these:SQL (with help) | Python (with help) and Git (with help) | ",
  );
});

test("each edge says who asks for it and why", () => {
  const catalog = catalogWith({
    requires: { all: ["calculus", "python"] },
    assumes: [
      { needs: "python", basis: "mentor", because: "All of it is code." },
      { needs: "calculus", basis: "stated", because: "Its page says so." },
    ],
  });
  render(<CourseNeeds course={asking(catalog)} catalog={catalog} t={english} />);
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "Python (with help)A good mentor would not let you start without it. All of it is code.",
    "Calculus (with help)The course itself asks for this. Its page says so.",
  ]);
});

test("a choice comes after the skills that settle it, and says that they do", () => {
  const catalog = catalogWith({
    requires: "python",
    assumes: [
      { needs: { any: ["python", "r-language"] }, basis: "taxonomy", because: "It needs a language." },
      { needs: "python", basis: "mentor", because: "All of it is code." },
    ],
  });
  render(<CourseNeeds course={asking(catalog)} catalog={catalog} t={english} />);
  const [first, second] = screen.getAllByRole("listitem");
  expect(first?.textContent).not.toContain("settle");
  expect(second?.textContent).toContain("Python (with help) or R (with help)");
  expect(second?.textContent).toContain("The lines above settle it.");
});

test("a course that asks for nothing says that one can start right away", () => {
  const catalog = catalogWith();
  render(<CourseNeeds course={asking(catalog)} catalog={catalog} t={english} />);
  expect(screen.getByText("Nothing. You can start right away.")).toBeTruthy();
});

test("what only helps stands apart, with who advises it, without what the course teaches itself", () => {
  const catalog = catalogWith({
    recommended: [
      { needs: "sql", source: "guide:S2" },
      { needs: { all: ["calculus", "git"] }, source: "course" },
    ],
  });
  render(<CourseNeeds course={asking(catalog)} catalog={catalog} t={english} />);
  const heading = screen.getByRole("heading", { name: "Helps, but is no must" });
  const section = heading.parentElement;
  expect(
    section &&
      within(section)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
  ).toEqual([
    "SQL (the guide behind Waymark advises it, in its rule S2)",
    "Calculus (the course’s own page advises it)",
  ]);
});
