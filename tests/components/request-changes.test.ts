import { describe, expect, test } from "vitest";
import { chooseBackground, heldSkills, toggleSkill } from "@/components/planner/request-changes";
import { records } from "@/data";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";
import { requestFor } from "../support/requests";

const catalog = catalogOrThrow(parseRecords(records));
const skill = (id: string) => {
  const found = catalog.findSkill(id);
  if (!found) throw new Error(`the test needs ${id}`);
  return found.id;
};
const background = (id: string) => {
  const found = catalog.findBackground(id);
  if (!found) throw new Error(`the test needs ${id}`);
  return found;
};
const programmer = background("programmer");
const start = requestFor(catalog, { from: "programmer" });

describe("ticking skills", () => {
  test("a skill beside the preset goes into know, and out again", () => {
    const ticked = { ...start, ...toggleSkill(start, skill("sql"), programmer) };
    expect(ticked.know).toEqual(["sql"]);
    expect({ ...ticked, ...toggleSkill(ticked, skill("sql"), programmer) }).toEqual(start);
  });

  test("a skill of the preset goes into learn, and out again", () => {
    const unticked = { ...start, ...toggleSkill(start, skill("python"), programmer) };
    expect(unticked.learn).toEqual(["python"]);
    expect(heldSkills(unticked, programmer).has(skill("python"))).toBe(false);
    expect({ ...unticked, ...toggleSkill(unticked, skill("python"), programmer) }).toEqual(start);
  });

  test("another background drops what it settles itself and keeps the rest", () => {
    const request = { ...start, know: [skill("sql"), skill("calculus")], learn: [skill("python")] };
    const analyst = background("data-analyst");
    expect(chooseBackground(request, analyst)).toEqual({
      from: "data-analyst",
      know: ["calculus"],
      learn: [],
    });
  });
});
