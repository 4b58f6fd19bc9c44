import fc from "fast-check";
import { expect, it } from "vitest";
import { KEPT_VERSION, NOTHING_KEPT, readKeptFile, writeKeptFile } from "@/lib/kept";
import { day, finishedCourse, keepings, keptPlan } from "@/tests/support/some-kept";

const TODAY = day("2026-11-24");
const faultsOf = (text: string) => {
  const reading = readKeptFile(text);
  return reading.ok ? [] : reading.faults;
};

it("law: a file gives back what was kept", () => {
  fc.assert(
    fc.property(keepings, (kept) => {
      expect(readKeptFile(writeKeptFile(kept, TODAY))).toEqual({ ok: true, kept });
    }),
  );
});

it("a byte order mark, as some editors write it, does no harm", () => {
  expect(readKeptFile(`\uFEFF${writeKeptFile(NOTHING_KEPT, TODAY)}`).ok).toBe(true);
});

it("what is no JSON, not ours, or too large is refused with that reason", () => {
  expect(faultsOf("")).toEqual([{ code: "not-json" }]);
  expect(faultsOf(writeKeptFile(NOTHING_KEPT, TODAY).slice(0, -5))).toEqual([{ code: "not-json" }]);
  for (const foreign of ["null", "[]", "{}", '{"format":"other","version":1}', '{"format":"waymark-kept"}']) {
    expect(faultsOf(foreign)).toEqual([{ code: "foreign" }]);
  }
  expect(faultsOf(" ".repeat(4_000_001))).toEqual([{ code: "too-large" }]);
});

it("a file of a newer or an impossible version is refused", () => {
  for (const version of [KEPT_VERSION + 1, 0, 1.5]) {
    const file = JSON.stringify({ format: "waymark-kept", version, ...NOTHING_KEPT });
    expect(faultsOf(file)).toEqual([{ code: "newer", version }]);
  }
});

it("a file of version 1 is read as it was written: listed hours were not kept then", () => {
  const { listed: _listed, ...old } = finishedCourse("c");
  const file = { format: "waymark-kept", version: 1, plans: [keptPlan("a")], finished: [old], tray: [] };
  expect(readKeptFile(JSON.stringify(file))).toEqual({
    ok: true,
    kept: { plans: [keptPlan("a")], finished: [{ ...old, listed: null }], tray: [] },
  });
  const damaged = JSON.stringify({ ...file, finished: [7, { ...old, on: "never" }] });
  expect(faultsOf(damaged)).toMatchObject([
    { code: "bad-item", list: "finished", place: 1 },
    { code: "bad-item", list: "finished", place: 2, field: "on" },
  ]);
});

it("one damaged item refuses the whole file and is named", () => {
  const file = writeKeptFile({ ...NOTHING_KEPT, plans: [keptPlan("a"), keptPlan("b")] }, TODAY);
  const damaged = file.replace('"hours": 54.5', '"hours": "54.5"');
  expect(faultsOf(damaged)).toEqual([
    { code: "bad-item", list: "plans", place: 1, name: "Plan a", field: "was.hours" },
  ]);
});

it("law: a file that lost or changed a character is read as it stands or refused, never a crash", () => {
  fc.assert(
    fc.property(keepings, fc.nat(), fc.string({ maxLength: 2 }), (kept, at, patch) => {
      const file = writeKeptFile(kept, TODAY);
      const place = at % file.length;
      const reading = readKeptFile(file.slice(0, place) + patch + file.slice(place + 1));
      if (!reading.ok) expect(reading.faults.length).toBeGreaterThan(0);
      else expect(readKeptFile(writeKeptFile(reading.kept, TODAY))).toEqual(reading);
    }),
  );
});
