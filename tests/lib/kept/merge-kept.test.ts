import fc from "fast-check";
import { expect, it } from "vitest";
import { type Kept, MOST_KEPT, mergeKept, NOTHING_KEPT, readKept } from "@/lib/kept";
import { finishedCourse, keepings, keptPlan } from "@/tests/support/some-kept";

const kept = (fields: Partial<Kept>): Kept => ({ ...NOTHING_KEPT, ...fields });
const kinds = ({ changes }: { readonly changes: readonly { readonly kind: string }[] }) =>
  changes.map(({ kind }) => kind);

it("what is new joins behind what is there", () => {
  const here = kept({ plans: [keptPlan("a")], tray: ["goal=x"] });
  const file = kept({ plans: [keptPlan("b")], finished: [finishedCourse("c")], tray: ["goal=y"] });
  const merged = mergeKept(here, file, "keep-both");
  expect(merged.kept.plans.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(merged.kept.tray).toEqual(["goal=x", "goal=y"]);
  expect(merged.changes).toEqual([
    { list: "plans", kind: "added", name: "Plan b" },
    { list: "finished", kind: "added", name: "Course c" },
    { list: "tray", kind: "added", name: "goal=y" },
  ]);
});

it("a plan that differs is kept beside ours, and importing it again changes nothing", () => {
  const here = kept({ plans: [keptPlan("a", { note: "mine" })] });
  const file = kept({ plans: [keptPlan("a", { note: "theirs" })] });
  const merged = mergeKept(here, file, "keep-both");
  expect(kinds(merged)).toEqual(["both"]);
  expect(merged.kept.plans.map(({ id, note }) => `${id}: ${note}`)).toEqual(["a: mine", "a-2: theirs"]);
  const again = mergeKept(merged.kept, file, "keep-both");
  expect(kinds(again)).toEqual(["same"]);
  expect(again.kept).toEqual(merged.kept);
});

it("a plan that differs takes the place of ours where that is asked for", () => {
  const here = kept({ plans: [keptPlan("a", { note: "mine" }), keptPlan("b")] });
  const merged = mergeKept(here, kept({ plans: [keptPlan("a", { note: "theirs" })] }), "replace");
  expect(kinds(merged)).toEqual(["replaced"]);
  expect(merged.kept.plans.map(({ note }) => note)).toEqual(["theirs", ""]);
});

it("of a finished course there is one entry: ours stays, or the file's replaces it", () => {
  const here = kept({ finished: [finishedCourse("c", { hours: 10 })] });
  const file = kept({ finished: [finishedCourse("c", { hours: 30 })] });
  expect(mergeKept(here, file, "keep-both")).toEqual({
    kept: here,
    changes: [{ list: "finished", kind: "stays", name: "Course c" }],
  });
  expect(mergeKept(here, file, "replace").kept).toEqual(file);
});

it("where a list is full, what has no room is named and nothing is pushed out", () => {
  const tray = Array.from({ length: MOST_KEPT.tray }, (_, i) => `goal=g${i}`);
  const merged = mergeKept(kept({ tray }), kept({ tray: ["goal=late"] }), "replace");
  expect(kinds(merged)).toEqual(["no-room"]);
  expect(merged.kept.tray).toEqual(tray);
});

it("laws: importing loses nothing of ours, names every item, stays readable, and does nothing the second time", () => {
  fc.assert(
    fc.property(keepings, keepings, (here, file) => {
      const merged = mergeKept(here, file, "keep-both");
      for (const plan of here.plans) expect(merged.kept.plans).toContainEqual(plan);
      for (const course of here.finished) expect(merged.kept.finished).toContainEqual(course);
      expect(merged.kept.tray.slice(0, here.tray.length)).toEqual(here.tray);
      expect(merged.changes).toHaveLength(file.plans.length + file.finished.length + file.tray.length);
      expect(readKept(merged.kept)).toEqual({ kept: merged.kept, faults: [] });
      expect(mergeKept(merged.kept, file, "keep-both").kept).toEqual(merged.kept);
      const replaced = mergeKept(here, file, "replace").kept;
      for (const plan of file.plans) expect(replaced.plans).toContainEqual(plan);
      for (const course of file.finished) expect(replaced.finished).toContainEqual(course);
    }),
  );
});
