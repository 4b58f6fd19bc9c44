import { describe, expect, test } from "vitest";
import { CatalogError, catalogOrThrow, parseCatalog } from "@/lib/catalog";
import { type CatalogDraft, catalogRecord, courseRecord } from "@/tests/support/records";

function faultsOf(file: CatalogDraft): readonly string[] {
  const result = parseCatalog(file);
  return result.ok ? [] : result.faults.map(({ entry, field, message }) => `${entry} ${field}: ${message}`);
}

const skill = (id: string, requires: CatalogDraft["skills"][number]["requires"] = { all: [] }) => ({
  id,
  title: id,
  requires,
});

describe("parseCatalog", () => {
  test("accepts a catalog in order and finds its records", () => {
    const catalog = catalogOrThrow(parseCatalog(catalogRecord()));
    expect(catalog.findCourse("learn-python")?.title).toBe("Course learn-python");
    expect(catalog.findCourse("constructor")).toBeUndefined();
  });

  test("sorts records by id, whatever order they came in", () => {
    const courses = [courseRecord("b", { number: 2 }), courseRecord("a")];
    const catalog = catalogOrThrow(parseCatalog(catalogRecord({ courses })));
    expect(catalog.courses.map((course) => course.id)).toEqual(["a", "b"]);
  });

  test("freezes what it hands out", () => {
    const catalog = catalogOrThrow(parseCatalog(catalogRecord()));
    expect(Object.isFrozen(catalog.courses[0]?.teaches)).toBe(true);
  });

  test("follows an alias to the renamed record", () => {
    const aliases = { courses: { "old-python": "learn-python" } };
    const catalog = catalogOrThrow(parseCatalog(catalogRecord({ aliases })));
    expect(catalog.findCourse("old-python")?.id).toBe("learn-python");
  });

  test("names every dangling id at once, with entry and field", () => {
    const courses = [courseRecord("x", { requires: { any: ["no-a", "python"] }, teaches: { "no-b": 2 } })];
    expect(faultsOf(catalogRecord({ courses }))).toEqual([
      "courses/x requires: no-a names nothing in this catalog: correct the id, or add the record",
      "courses/x teaches: no-b names nothing in this catalog: correct the id, or add the record",
    ]);
  });

  test("names an id and a number that stand twice", () => {
    const courses = [courseRecord("x"), courseRecord("x", { number: 2 }), courseRecord("y", { number: 2 })];
    const faults = faultsOf(catalogRecord({ courses }));
    expect(faults).toEqual([
      "courses/x id: stands twice: give one of the two another id",
      "courses/y number: 2 belongs to x: numbers are permanent, so take the next free one",
    ]);
  });

  test("shows the circle when hard prerequisites of skills run in one", () => {
    const skills = [
      skill("python", "b"),
      skill("b", { any: ["c", "d"] }),
      skill("c", { all: ["python"] }),
      skill("d"),
    ];
    expect(faultsOf(catalogRecord({ skills }))).toEqual([
      "skills/python requires: the hard prerequisites run in a circle, python → b → c → python: take one of them out, or make it soft (helps)",
    ]);
  });

  test("refuses hours out of order and names the course", () => {
    const courses = [courseRecord("x", { hours: { low: 12, typical: 10, high: 16 } })];
    expect(faultsOf(catalogRecord({ courses }))).toEqual([
      "courses/x hours: hours must rise from low to typical to high: correct their order",
    ]);
  });

  test("opens a catalog of version 1: taught is with help, touched is seen, known is alone", () => {
    const catalog = catalogOrThrow(
      parseCatalog(
        catalogRecord({
          skills: [skill("python"), skill("sql"), skill("git", "python")],
          courses: [courseRecord("x", { teaches: ["python"], touches: ["sql"] })],
          roles: [
            { id: "coder", title: "Coder", mustHave: ["python"], oftenAsked: ["sql"], niceToHave: ["git"] },
          ],
          backgrounds: [{ id: "some", title: "Some", knows: ["sql"] }],
        }),
      ),
    );
    expect(catalog.courses[0]?.gives).toEqual([
      { skill: "python", level: 2 },
      { skill: "sql", level: 1 },
    ]);
    expect(catalog.findRole("coder")).toMatchObject({
      stages: [{ id: "ready", needs: [{ needs: { skill: "python", level: 2 } }] }],
      usual: "ready",
      oftenAsked: ["sql"],
      niceToHave: ["git"],
    });
    expect(catalog.findBackground("some")?.held).toEqual([{ skill: "sql", level: 3 }]);
  });

  test("refuses an alias that is still an id of its own", () => {
    const aliases = { courses: { "learn-python": "learn-python" } };
    expect(faultsOf(catalogRecord({ aliases }))).toEqual([
      "aliases/courses learn-python: is still an id of its own: take the alias out, or rename the record",
    ]);
  });

  test.each([null, 7, "junk", [], {}, { courses: 3 }])(
    "answers %j with faults, not with an exception",
    (junk) => {
      const result = parseCatalog(junk);
      expect(result.ok ? [] : result.faults.length).toBeGreaterThan(0);
    },
  );

  test("catalogOrThrow lists every fault in its message", () => {
    const courses = [courseRecord("x", { teaches: ["no-a", "no-b"] })];
    const attempt = () => catalogOrThrow(parseCatalog(catalogRecord({ courses })));
    expect(attempt).toThrow(CatalogError);
    expect(attempt).toThrow(/no-a[\s\S]*no-b/);
  });
});
