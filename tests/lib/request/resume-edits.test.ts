import { expect, it } from "vitest";
import { encodeRequest } from "@/lib/link";
import { finishOn, loseWeeks } from "@/lib/request";
import { day, requestOf, SMALL } from "@/tests/support/small-planner";

const course = SMALL.findCourse("learn-regression");
if (!course) throw new Error("the small catalog has lost a record");

const BASE = "v=1&goal=engineer&from=coder&hours=5";
const after = (edit: ReturnType<typeof finishOn>, wishes: string) =>
  encodeRequest(edit(requestOf(`${BASE}${wishes}`)));

it("a finished course is done, wanted no more, and the rest starts on that day", () => {
  const edit = finishOn(course.id, day("2027-02-10"));
  expect(after(edit, "&start=2027-01-04&pin=learn-regression")).toBe(
    `${BASE}&start=2027-02-10&done=learn-regression`,
  );
});

it("a plan that starts later keeps its start", () => {
  expect(after(finishOn(course.id, day("2027-02-10")), "&start=2027-03-01")).toBe(
    `${BASE}&start=2027-03-01&done=learn-regression`,
  );
});

it("breaks that lie behind go, those to come stay", () => {
  const breaks = "&start=2027-01-04&breaks=2027-01-10..2027-01-12,2027-02-09..2027-02-12";
  const { breaks: left } = finishOn(course.id, day("2027-02-10"))(requestOf(`${BASE}${breaks}`));
  expect(left.map(({ from }) => from)).toEqual(["2027-02-09"]);
});

it("an own pace is taken over for the rest", () => {
  const { pace } = finishOn(course.id, day("2027-02-10"), 1.19)(requestOf(BASE));
  expect(pace).toBe(1.19);
});

it("lost weeks move a plan that has not begun", () => {
  expect(after(loseWeeks(2, day("2027-01-01")), "&start=2027-01-04")).toBe(`${BASE}&start=2027-01-18`);
});

it("lost weeks in the middle of a plan become a break up to yesterday", () => {
  const request = loseWeeks(2, day("2027-03-01"))(requestOf(`${BASE}&start=2027-01-04`));
  expect(request.start).toBe("2027-01-04");
  expect(request.breaks).toEqual([{ from: "2027-02-15", to: "2027-02-28", half: false, label: null }]);
});

it("a plan that lost all of its time starts today", () => {
  for (const start of ["2027-02-15", "2027-02-20"]) {
    const request = loseWeeks(2, day("2027-03-01"))(requestOf(`${BASE}&start=${start}`));
    expect([request.start, request.breaks]).toEqual(["2027-03-01", []]);
  }
});

it("a plan at the end of the calendar stays where it is", () => {
  const request = requestOf(`${BASE}&start=2199-12-31`);
  expect(loseWeeks(12, day("2027-03-01"))(request)).toEqual(request);
});
