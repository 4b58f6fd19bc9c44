import { describe, expect, test } from "vitest";
import { records } from "@/data";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";
import { finishCourse, freeCourse, knowSkill, pinCourse, setHours, skipCourse } from "@/lib/request";
import { requestFor } from "@/tests/support/requests";

const catalog = catalogOrThrow(parseRecords(records));
const start = requestFor(catalog, { from: "programmer" });
const sql = catalog.skills.find(({ id }) => id === "sql");
const python = catalog.skills.find(({ id }) => id === "python");
const [course] = catalog.courses;
if (!sql || !python || !course) throw new Error("the tests need sql, python and a course");

describe("an edit of the request", () => {
  test("ticks a skill beside the preset into know, and out again", () => {
    const ticked = knowSkill(sql.id, { known: true, fromBackground: false })(start);
    expect(ticked.know).toEqual(["sql"]);
    expect(knowSkill(sql.id, { known: false, fromBackground: false })(ticked)).toEqual(start);
  });

  test("unticks a skill of the preset into learn, and back again", () => {
    const unticked = knowSkill(python.id, { known: false, fromBackground: true })(start);
    expect(unticked.learn).toEqual(["python"]);
    expect(knowSkill(python.id, { known: true, fromBackground: true })(unticked)).toEqual(start);
  });

  test("keeps a course in one list at most: wanted, unwanted or finished", () => {
    const lists = [pinCourse, skipCourse, finishCourse].map((edit) => edit(course.id));
    for (const first of lists) {
      for (const second of lists) {
        const { pin, skip, done } = second(first(start));
        expect([...pin, ...skip, ...done]).toEqual([course.id]);
      }
      expect(freeCourse(course.id)(first(start))).toEqual(start);
    }
  });

  test("moves hours to the nearest bound", () => {
    expect([setHours(0)(start).hoursPerWeek, setHours(500)(start).hoursPerWeek]).toEqual([1, 80]);
  });
});
