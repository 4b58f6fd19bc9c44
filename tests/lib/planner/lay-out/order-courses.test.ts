import { describe, expect, test } from "vitest";
import { catalogOrThrow, parseCatalog, WITH_HELP } from "@/lib/catalog";
import { choosePrograms } from "@/lib/planner/lay-out/choose-programs";
import { orderCourses } from "@/lib/planner/lay-out/order-courses";
import { type CatalogDraft, courseRecord } from "@/tests/support/records";

const series = (position: number) => ({ programs: [{ programId: "series", position }] });

const COURSES: CatalogDraft["courses"] = [
  courseRecord("a-first-part", { teaches: ["lines"], ...series(1) }),
  courseRecord("b-second-part", { teaches: ["classes"], requires: "lines", ...series(2) }),
  courseRecord("c-tables", { teaches: ["tables"] }),
  courseRecord("d-code", {
    teaches: ["code"],
    requires: "lines",
    recommended: [{ needs: "diagnosis", source: "guide:S3" }],
  }),
  courseRecord("e-networks", {
    teaches: ["networks"],
    recommended: [{ needs: { any: ["lines", "classes"] }, source: "guide:S1" }],
  }),
  courseRecord("f-diagnosis", { teaches: ["diagnosis"], requires: "networks" }),
  courseRecord("g-glance", { teaches: { lines: 1 } }),
  courseRecord("h-lines-again", { teaches: ["lines"], requires: "lines~1" }),
];

const catalog = catalogOrThrow(
  parseCatalog({
    version: "test",
    skills: ["lines", "classes", "tables", "code", "networks", "diagnosis"].map((id) => ({
      id,
      title: id,
      requires: { all: [] },
    })),
    courses: COURSES.map((course, i) => ({ ...course, number: i + 1 })),
    programs: [
      {
        id: "series",
        title: "Series",
        platform: "P",
        institution: "I",
        url: null,
        kind: "university-specialization",
      },
    ],
  }),
);

const courses = (...letters: readonly string[]) =>
  catalog.courses.filter(({ id }) => letters.some((letter) => id.startsWith(`${letter}-`)));
const needs = (...names: readonly string[]) =>
  names.flatMap((name) => catalog.findSkill(name)?.id ?? []).map((skill) => ({ skill, level: WITH_HELP }));

function orderOf(
  letters: string,
  { pinned = "", stage = [] }: { readonly pinned?: string; readonly stage?: readonly string[] },
): string {
  const chosen = courses(...letters);
  const order = orderCourses({
    courses: chosen,
    known: new Map(),
    taken: new Set(),
    needs: needs("lines", "classes", "tables", "code", "networks", "diagnosis"),
    programs: choosePrograms(chosen, null),
    pinned: new Set(courses(...pinned).map(({ id }) => id)),
    stages: [needs(...stage)],
  });
  return order.map(({ id }) => id.slice(0, 1)).join("");
}

describe("courses that the learner asked for", () => {
  test("go on with a series of the stage; others wait for the stage to be reached", () => {
    expect(orderOf("abe", { stage: ["lines", "networks"] })).toBe("aeb");
    expect(orderOf("abe", { stage: ["lines", "networks"], pinned: "b" })).toBe("abe");
    expect(orderOf("abc", { stage: ["lines"], pinned: "c" })).toBe("abc");
  });

  test("come with what they need where a course of the stage is recommended after them", () => {
    expect(orderOf("adef", { stage: ["lines", "code"] })).toBe("adef");
    expect(orderOf("adef", { stage: ["lines", "code"], pinned: "f" })).toBe("aefd");
  });
});

test("what the guide puts first is practised first where the plan goes so far, else seen", () => {
  expect(orderOf("egh", {})).toBe("ghe");
  expect(orderOf("eg", {})).toBe("ge");
});
