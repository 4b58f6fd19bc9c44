import { afterEach, describe, expect, it, vi } from "vitest";
import type { ProofStory } from "@/lib/answer";
import { compileCatalog, plan } from "@/lib/planner";
import { PREFERENCES } from "@/lib/request";
import { hoursText } from "@/lib/words/amounts";
import { proofSummary, weightText } from "@/lib/words/plan/proof-story-text";
import { EXAMPLE, SMALL } from "@/tests/support/small-planner";

const STORY: ProofStory = { weight: 600, bound: 600, cases: 0, landmarks: [], isChecked: true };

afterEach(() => {
  vi.doUnmock("@/lib/planner");
  vi.resetModules();
});

describe("the planner's weights in words", () => {
  it.each([
    [
      "balanced",
      "each course counts 4 h for the start and 2 h for each trait of a good course that no source confirms, and each program, or course outside of one, 14 h more.",
    ],
    [
      "strongest",
      "each course counts 4 h for the start and 15 h for each trait of a good course that no source confirms, and each program, or course outside of one, 14 h more.",
    ],
    ["cheapest", "Subscriptions count for the share of a month that your hours take."],
    ["focused", "A program counts above all courses, a course above all hours."],
  ] as const)("%s: %s", (prefer, text) => {
    expect(proofSummary(STORY, prefer)).toContain(text);
  });

  it("another weight is another sentence", async () => {
    vi.resetModules();
    vi.doMock("@/lib/planner", async (original) => ({
      ...(await original<typeof import("@/lib/planner")>()),
      WEIGHTS: {
        balanced: { start: 180, missingTrait: 60, entry: 600 },
        cheapest: { cent: 2 ** 10 },
        focused: { entry: 2 ** 20, course: 2 ** 10 },
      },
    }));
    const words = await import("@/lib/words/plan/proof-story-text");
    expect(words.proofSummary(STORY, "balanced")).toMatch(/counts 3 h for the start and 1 h .* 10 h more\.$/);
    expect(words.weightText(2 ** 10 * 4900, "cheapest")).toBe("$49");
    expect(words.weightText(2 ** 20 + 2 * 2 ** 10 + 60, "focused")).toBe("1 program, 2 courses and 1 h");
  });

  it("a plan of fewest programs weighs its programs, its courses and its hours", () => {
    const outcome = plan(compileCatalog(SMALL), { ...EXAMPLE, prefer: "focused" });
    if (outcome.outcome !== "planned") throw new Error("the example has a plan");
    // Learn regression and Ship models stand alone; the bridge is a brush-up, which counts its hours alone.
    expect(weightText(outcome.plan.weight, "focused")).toBe(`2 programs, 2 courses and ${hoursText(54)}`);
  });

  it("every preference has a sentence on its weight", () => {
    expect(PREFERENCES.map((prefer) => weightText(0, prefer))).toEqual(["0 h", "0 h", "0 h", "0 h", "$0"]);
  });
});
