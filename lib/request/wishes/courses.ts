import type { CourseId } from "@/lib/catalog";
import { readIds } from "@/lib/request/reading/read-values";
import type { Reading } from "@/lib/request/reading/reading";
import type { Report } from "@/lib/request/reading/report";
import { wishSpec } from "@/lib/request/wish-spec";

const ids = { kind: "ids" } as const;

/** The courses of a list. One that was taken out of the catalog is told from one that never was in it. */
function readCourses(reading: Reading, name: string): readonly CourseId[] {
  const { catalog } = reading;
  const isGone = (id: string) => catalog.givenUp.some((course) => course.id === id);
  const report: Report = (parameter, value, code, used) =>
    reading.report(parameter, value, code === "unknown-id" && isGone(value) ? "given-up" : code, used);
  return readIds({ ...reading, report }, name, (id) => catalog.findCourse(id));
}

export interface PinFields {
  /** Courses that must be in the plan. */
  readonly pin: readonly CourseId[];
}

export const pin = wishSpec<PinFields>({
  parameters: [{ name: "pin", value: ids }],
  scope: "plan",
  usual: { pin: [] },
  read: (reading) => ({ pin: readCourses(reading, "pin") }),
  spell: (fields) => ({ pin: fields.pin.join(",") }),
});

export interface SkipFields {
  /** Courses that must stay out. */
  readonly skip: readonly CourseId[];
}

export const skip = wishSpec<SkipFields>({
  parameters: [{ name: "skip", value: ids }],
  scope: "plan",
  usual: { skip: [] },
  read: (reading) => ({ skip: readCourses(reading, "skip") }),
  spell: (fields) => ({ skip: fields.skip.join(",") }),
});

export interface DoneFields {
  /** Courses that are finished: what they teach is known. */
  readonly done: readonly CourseId[];
}

export const done = wishSpec<DoneFields>({
  parameters: [{ name: "done", value: ids }],
  scope: "plan",
  usual: { done: [] },
  read: (reading) => ({ done: readCourses(reading, "done") }),
  spell: (fields) => ({ done: fields.done.join(",") }),
});
