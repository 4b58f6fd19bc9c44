import fc from "fast-check";
import { expect, it } from "vitest";
import { MOST_KEPT, NOTHING_KEPT, readKept, upgrade } from "@/lib/kept";
import { finishedCourse, keepings, keptPlan } from "@/tests/support/some-kept";

const faultsOf = (value: unknown) => readKept({ ...NOTHING_KEPT, ...Object(value) }).faults;

it("reads what was kept", () => {
  const kept = { plans: [keptPlan("a")], finished: [finishedCourse("c")], tray: ["v=1&goal=x"] };
  expect(readKept(JSON.parse(JSON.stringify(kept)))).toEqual({ kept, faults: [] });
});

it("keeps the good items and names each other one by list, place, name and field", () => {
  const { kept, faults } = readKept({
    plans: [keptPlan("a"), { ...keptPlan("b"), name: "My plan", keptOn: "2027-02-30" }, 7],
    finished: [finishedCourse("c"), { ...finishedCourse("d"), title: "Git", hours: "many" }],
    tray: ["v=1&goal=x"],
  });
  expect(kept.plans.map(({ id }) => id)).toEqual(["a"]);
  expect(kept.finished.map(({ course }) => course)).toEqual(["c"]);
  expect(faults).toEqual([
    { code: "bad-item", list: "plans", place: 2, name: "My plan", field: "keptOn" },
    { code: "bad-item", list: "plans", place: 3, name: null, field: null },
    { code: "bad-item", list: "finished", place: 2, name: "Git", field: "hours" },
  ]);
});

it("a fault inside of an item is named with its whole path", () => {
  const plan = { ...keptPlan("a"), was: { hours: -1, courses: 2, finish: null } };
  expect(faultsOf({ plans: [plan] })).toMatchObject([{ field: "was.hours" }]);
});

it("a list that is missing is a fault", () => {
  expect(readKept({ plans: [], finished: [] }).faults).toEqual([{ code: "no-list", list: "tray" }]);
});

it("of two items with the same id the first counts", () => {
  const { kept, faults } = readKept({
    ...NOTHING_KEPT,
    plans: [keptPlan("a", { name: "First" }), keptPlan("a", { name: "Second" })],
  });
  expect(kept.plans.map(({ name }) => name)).toEqual(["First"]);
  expect(faults).toEqual([{ code: "repeated", list: "plans", place: 2, name: "Second", field: null }]);
});

it("a list that is too long is cut and named", () => {
  const tray = Array.from({ length: MOST_KEPT.tray + 1 }, (_, i) => `goal=g${i}`);
  const { kept, faults } = readKept({ ...NOTHING_KEPT, tray });
  expect(kept.tray).toEqual(tray.slice(0, -1));
  expect(faults).toEqual([{ code: "too-many", list: "tray", most: MOST_KEPT.tray }]);
});

it("a link holds nothing but a link's own characters", () => {
  for (const link of ["", "goal", "javascript:alert(1)=", "//evil.example?a=b", "a=<b>", "a=b#c", "a=b c"]) {
    expect(faultsOf({ tray: [link] })).toMatchObject([{ code: "bad-item", list: "tray", field: null }]);
  }
});

it("law: whatever it is given, it answers, and what it keeps reads again without a fault", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.record({ plans: fc.anything(), tray: fc.array(fc.anything()) })),
      (value) => {
        const { kept } = readKept(value);
        expect(readKept(kept)).toEqual({ kept, faults: [] });
      },
    ),
  );
});

it("law: what was kept comes back from JSON as it was", () => {
  fc.assert(
    fc.property(keepings, (kept) => {
      expect(readKept(JSON.parse(JSON.stringify(kept)))).toEqual({ kept, faults: [] });
    }),
  );
});

it("an old version takes every step up to today's, in order", () => {
  const steps = ["2", "3", "4"].map((next) => (old: unknown) => `${old} ${next}`);
  expect(upgrade("1", 1, steps)).toBe("1 2 3 4");
  expect(upgrade("3", 3, steps)).toBe("3 4");
  expect(upgrade("4", 4, steps)).toBe("4");
});
