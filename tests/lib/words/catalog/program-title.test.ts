import { expect, it } from "vitest";
import { currentCatalog } from "@/app/_server/catalog";
import { programTitleIn } from "@/lib/words/catalog/program-title";

it("in a list, no two programs go by one name", () => {
  const catalog = currentCatalog();
  const titles = catalog.programs.map((program) => programTitleIn(catalog, program));
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles).toContain("Machine Learning Specialization (University of Washington)");
});
