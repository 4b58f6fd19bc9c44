import { describe, expect, test } from "vitest";
import { briefFor, type CatalogFile, catalogOrThrow, parseCatalog } from "@/lib/catalog";
import { catalogRecord } from "@/tests/support/records";

type BriefRecord = NonNullable<CatalogFile["briefs"]>[number];

const brief = (id: string, differences: Partial<BriefRecord> = {}): BriefRecord => ({
  id,
  roles: [],
  part: "final",
  needs: { all: [] },
  title: id,
  task: "Do it.",
  datasets: ["trips"],
  steps: ["one", "two"],
  writeUp: ["a page"],
  questions: ["Why?", "How?", "What next?"],
  ...differences,
});
const role = { title: "R", mustHave: ["python"], oftenAsked: [], niceToHave: [] };
const fileWith = (briefs: readonly BriefRecord[]): CatalogFile =>
  catalogRecord({
    roles: [
      { id: "engineer", ...role },
      { id: "analyst", ...role },
    ],
    datasets: [
      {
        id: "trips",
        title: "Trips",
        holder: "A city",
        url: "https://example.org/trips",
        what: "Many trips.",
        licence: null,
        sources: ["https://example.org/trips"],
      },
    ],
    briefs,
  });
const choose = (briefs: readonly BriefRecord[], roleId: string, skills: readonly string[] = []) => {
  const catalog = catalogOrThrow(parseCatalog(fileWith(briefs)));
  const held = new Set(skills.flatMap((id) => catalog.findSkill(id)?.id ?? []));
  return briefFor(catalog, { role: catalog.findRole(roleId)?.id ?? null, part: "final", skills: held })?.id;
};

describe("the brief of a piece of portfolio work", () => {
  test("is the role's own before one for any goal", () => {
    const briefs = [brief("any"), brief("own", { roles: ["engineer"] })];
    expect(choose(briefs, "engineer")).toBe("own");
    expect(choose(briefs, "analyst")).toBe("any");
  });

  test("is one that the learner has the skills for", () => {
    const briefs = [brief("any"), brief("own", { roles: ["engineer"], needs: "python" })];
    expect(choose(briefs, "engineer")).toBe("any");
    expect(choose(briefs, "engineer", ["python"])).toBe("own");
  });

  test("is of the part that is asked for, and none where none fits", () => {
    expect(choose([brief("first", { part: "first-model" })], "engineer")).toBeUndefined();
  });
});

test("a brief that names an unknown role, skill or data set is a fault", () => {
  const result = parseCatalog(
    fileWith([brief("lost", { roles: ["pilot"], needs: "flying", datasets: ["clouds"] })]),
  );
  const faults = result.ok ? [] : result.faults.map(({ entry, field }) => `${entry} ${field}`);
  expect(faults).toEqual(["briefs/lost roles", "briefs/lost needs", "briefs/lost datasets"]);
});
