import { expect, it } from "vitest";
import { arrangeSteps, sortReasons } from "@/components/plan/steps/arrange-steps";
import type { Reason } from "@/lib/planner";
import { EXAMPLE, SMALL, TODAY, viewOf } from "@/tests/support/small-planner";

const [first] = SMALL.courses;
const [skill] = SMALL.skills;
if (!first || !skill) throw new Error("the small catalog is empty");

it("brush-ups that follow one another are one station", () => {
  const { steps } = viewOf(EXAMPLE, TODAY).answer;
  const [bridge] = steps.filter((step) => step.kind === "brush-up");
  if (!bridge) throw new Error("the example has lost its brush-up");
  const others = steps.filter((step) => step.kind !== "brush-up");
  const kinds = arrangeSteps([bridge, bridge, ...others, bridge]).map((station) =>
    station.kind === "brush-ups" ? station.steps.length : station.kind,
  );
  expect(kinds).toEqual([2, "course", "course", "project", 1]);
});

it("of the reasons to stand behind one course only the strongest is shown", () => {
  const after: Reason = { kind: "after", course: first.id, skills: [skill.id] };
  const advice: Reason = {
    kind: "better-after",
    course: first.id,
    skills: [skill.id],
    source: { kind: "guide", section: "S1" },
  };
  const serves: Reason = { kind: "serves", skills: [skill.id] };
  expect(sortReasons([serves, advice, after])).toEqual({ purpose: [serves], position: [after] });
});

it("whose advice it is outranks what only the taxonomy suggests", () => {
  const mild: Reason = {
    kind: "better-after",
    course: first.id,
    skills: [skill.id],
    source: { kind: "taxonomy" },
  };
  const guide: Reason = { ...mild, source: { kind: "guide", section: "S1" } };
  expect(sortReasons([mild, guide]).position).toEqual([guide]);
  expect(sortReasons([guide, mild]).position).toEqual([guide]);
});
