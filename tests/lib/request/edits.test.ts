import { describe, expect, it } from "vitest";
import { encodeRequest } from "@/lib/link";
import {
  addBreak,
  dropBreak,
  dropWish,
  finishCourse,
  freeCourse,
  knowSkill,
  pinCourse,
  setBackground,
  setHours,
  skipCourse,
} from "@/lib/request";
import { day, EXAMPLE, requestOf, SMALL } from "@/tests/support/small-planner";

const [python] = SMALL.skills.filter(({ id }) => id === "python");
const [ship] = SMALL.courses.filter(({ id }) => id === "ship-models");
if (!python || !ship) throw new Error("the small catalog has lost a record");

const linkAfter = (
  edit: (request: typeof EXAMPLE) => typeof EXAMPLE,
  link = "goal=engineer&from=coder&hours=10",
) => encodeRequest(edit(requestOf(link)));

describe("skills", () => {
  it("unticking what the background holds takes it away", () => {
    const edit = knowSkill(python.id, { level: 0, background: 3 });
    expect(linkAfter(edit)).toBe("v=1&goal=engineer&from=coder&learn=python&hours=10");
  });

  it("ticking it again leaves no trace in the link", () => {
    const edit = knowSkill(python.id, { level: 3, background: 3 });
    expect(linkAfter(edit, "goal=engineer&from=coder&learn=python")).toBe(
      "v=1&goal=engineer&from=coder&hours=5",
    );
  });

  it("ticking what the background lacks adds it", () => {
    const edit = knowSkill(python.id, { level: 3, background: 0 });
    expect(linkAfter(edit, "goal=engineer&from=starter")).toBe(
      "v=1&goal=engineer&from=starter&know=python&hours=5",
    );
  });

  it("a level that is not the usual one is written out, as version 2", () => {
    const seen = knowSkill(python.id, { level: 1, background: 0 });
    expect(linkAfter(seen, "goal=engineer&from=starter")).toBe(
      "v=2&goal=engineer&from=starter&know=python~1&hours=5",
    );
    const lower = knowSkill(python.id, { level: 2, background: 3 });
    expect(linkAfter(lower)).toBe("v=2&goal=engineer&from=coder&learn=python~2&hours=10");
  });

  it("another background drops what it settles itself and keeps the rest", () => {
    const [starter] = SMALL.backgrounds.filter(({ id }) => id === "starter");
    const [coder] = SMALL.backgrounds.filter(({ id }) => id === "coder");
    if (!starter || !coder) throw new Error("the small catalog has lost a background");
    expect(
      linkAfter(setBackground(starter.id, starter.held), "goal=engineer&from=coder&learn=python&know=sql"),
    ).toBe("v=1&goal=engineer&from=starter&know=sql&hours=5");
    expect(linkAfter(setBackground(coder.id, coder.held), "goal=engineer&from=starter&know=python,sql")).toBe(
      "v=1&goal=engineer&from=coder&know=sql&hours=5",
    );
  });
});

describe("courses", () => {
  it("a course is pinned, left out or finished, never two of these", () => {
    const all = [pinCourse(ship.id), skipCourse(ship.id), finishCourse(ship.id)];
    const last = all.reduce((request, edit) => edit(request), EXAMPLE);
    expect([last.pin, last.skip, last.done]).toEqual([[], [], ["ship-models"]]);
    expect(freeCourse(ship.id)(last)).toEqual(EXAMPLE);
  });

  it("pinning twice pins once", () => {
    expect(pinCourse(ship.id)(pinCourse(ship.id)(EXAMPLE)).pin).toEqual(["ship-models"]);
  });

  it("a wish that clashes can be taken back", () => {
    const skipped = skipCourse(ship.id)(EXAMPLE);
    expect(dropWish({ kind: "skip", course: ship.id })(skipped)).toEqual(EXAMPLE);
    expect(dropWish({ kind: "budget", cents: 100 })({ ...EXAMPLE, budgetCents: 100 })).toEqual(EXAMPLE);
  });
});

describe("hours and breaks", () => {
  it("hours stay within what a link can say, in quarters", () => {
    expect(setHours(0)(EXAMPLE).hoursPerWeek).toBe(1);
    expect(setHours(500)(EXAMPLE).hoursPerWeek).toBe(80);
    expect(setHours(7.3)(EXAMPLE).hoursPerWeek).toBe(7.25);
  });

  it("a break that was added can be dropped by its days", () => {
    const pause = { from: day("2026-12-20"), to: day("2027-01-03"), half: false, label: null };
    const broken = addBreak(pause)(EXAMPLE);
    expect(broken.breaks).toEqual([pause]);
    expect(dropBreak({ ...pause })(broken)).toEqual(EXAMPLE);
    const halved = { ...pause, half: true, label: "Exams" };
    expect(addBreak(halved)(broken).breaks).toEqual([halved]);
  });
});
