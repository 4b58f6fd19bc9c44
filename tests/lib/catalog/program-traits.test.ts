import { expect, test } from "vitest";
import { records } from "@/data";
import { type Course, catalogOrThrow, parseRecords, programTraits } from "@/lib/catalog";

const UW = "uw-machine-learning";
const catalog = catalogOrThrow(parseRecords(records));
const courses = catalog.courses.filter(({ programs }) => programs.some(({ programId }) => programId === UW));
const program = uw();

function uw() {
  const found = catalog.findProgram(UW);
  if (!found) throw new Error("The test needs the specialization of the University of Washington");
  return found;
}

/** The verdict on building when every course has these assessments. */
function verdict(assessments: Course["assessments"], of: readonly Course[] = courses) {
  return programTraits(
    program,
    of.map((course) => ({ ...course, assessments })),
  )[0];
}

test("a program makes you build where one of its courses does", () => {
  expect(verdict(["quiz", "notebook"])).toMatchObject({
    id: "builds",
    verdict: "yes",
    evidence: ["notebook"],
  });
});

test("that it does not needs the assessments of every course", () => {
  expect(courses).toHaveLength(program.courseCount ?? 0);
  expect(verdict(["quiz"])).toMatchObject({ verdict: "no" });
  expect(verdict(["quiz"], courses.slice(1))).toMatchObject({ verdict: "unknown", evidence: [] });
  expect(verdict(null)).toMatchObject({ verdict: "unknown" });
});

test("its courses cover the parts of the work together", () => {
  const [first, ...rest] = courses;
  if (!first) throw new Error("The test needs a course");
  const split = [
    { ...first, workflow: ["data-preparation", "modelling"] as const },
    ...rest.map((course) => ({ ...course, workflow: ["modelling", "deployment"] as const })),
  ];
  expect(programTraits(program, split)[1]).toMatchObject({
    id: "whole-workflow",
    verdict: "yes",
    evidence: ["data-preparation", "modelling", "deployment"],
  });
});
