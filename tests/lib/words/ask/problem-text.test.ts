import { describe, expect, it } from "vitest";
import { decodeRequest } from "@/lib/link";
import { problemText } from "@/lib/words/ask/problem-text";
import { smallCatalog } from "@/tests/support/small-catalog";

const catalog = smallCatalog();

/** The words for everything that is wrong with a link. */
function complaints(query: string): readonly string[] {
  const { problems } = decodeRequest(new URLSearchParams(query), catalog);
  return problems.map((problem) => problemText(problem, catalog));
}

describe("problemText", () => {
  it.each([
    ["goal=wizard&want=sql", "goal: “wizard” is no role in this catalog, so it was left out."],
    ["goal=engineer&know=magic", "know: “magic” is no skill in this catalog, so it was left out."],
    ["goal=engineer&pin=x-101", "pin: “x-101” is no course in this catalog, so it was left out."],
    [
      "goal=engineer&pin=too-thin",
      "pin: no longer in the catalog: “SQL in an hour” (too-thin), since it has no exercises. The plan was made without it; the page of the skill “The skill sql” tells what else there is.",
    ],
    [
      "goal=engineer&done=too-thin",
      "done: no longer in the catalog: “SQL in an hour” (too-thin), since it has no exercises. It counts for nothing here. If you can do “The skill sql”, add that to what you know.",
    ],
    [
      "goal=engineer&skip=too-thin",
      "skip: no longer in the catalog: “SQL in an hour” (too-thin), since it has no exercises. It is in no plan, so there is nothing to leave out.",
    ],
    ["goal=engineer&from=pirate", "from: “pirate” is no background in this catalog, so it was left out."],
    ["goal=engineer&hours=abc", "hours: “abc” is not a number, so the plan uses 5."],
    ["goal=engineer&hours=", "hours: “” is not a number, so the plan uses 5."],
    ["goal=engineer&hours=500", "hours: “500” is not between 1 and 80, so the plan uses 80."],
    ["goal=engineer&pace=9", "pace: “9” is not between 0.5 and 4, so the plan uses 4."],
    ["goal=engineer&hours=7.3", "hours: “7.3” is finer than this can be (quarters), so the plan uses 7.25."],
    [
      "goal=engineer&start=2027-02-30",
      "start: “2027-02-30” is not a day on the calendar (written like 2027-01-31), so the plan starts today.",
    ],
    [
      "goal=engineer&prefer=quick",
      "prefer: “quick” is not one of balanced, fastest, focused, strongest, cheapest, so the plan uses balanced.",
    ],
    ["goal=engineer&full=yes", "full: “yes” is not 0 or 1, so the plan uses 0."],
    [
      "goal=engineer&breaks=2027-03-02..2027-03-01",
      "breaks: “2027-03-02..2027-03-01” is not a first and a last day (written like 2027-02-01..2027-02-14), so it was left out.",
    ],
    [
      "goal=engineer&hours=8&hours=9",
      "hours stands in the link more than once. The first, “8”, is used; “9” is not.",
    ],
    [
      "goal=engineer&pin=sql-first&skip=sql-first",
      "“Course sql-first” (sql-first) is both pinned and left out. The pin is kept.",
    ],
    [
      "goal=engineer&pin=gone",
      "“Course gone” (gone) cannot be pinned: it can no longer be taken, or no source gives its hours. The plan was made without the pin.",
    ],
    [
      "goal=engineer&start=2027-01-04&by=2027-01-01",
      "by: “2027-01-01” lies before the first day of the plan, so the deadline was left out.",
    ],
    ["goal=engineer&hour=8", "“hour” (“8”) is not something a Waymark link can say, so it was left out."],
    ["goal=engineer&hour", "“hour” is not something a Waymark link can say, so it was left out."],
    [
      "goal=engineer&v=9",
      "This link is of version “9”, which this Waymark does not know. It was read as version 1.",
    ],
    [
      "goal=engineer&know=~zz",
      "know: “~zz” was cut or changed on the way, so it could not be read and was left out. Ask for the link again, or set this anew.",
    ],
    [
      "hours=8",
      "There is no goal to plan for. Choose a role (goal=…) or the skills that you want to learn (want=…).",
    ],
  ])("says of %s: %s", (query, text) => {
    expect(complaints(query)).toEqual([text]);
  });

  it("tells where a long list was cut and a long value begins", () => {
    const ids = Array.from({ length: 1001 }, (_, i) => `s${i}`);
    expect(complaints(`goal=engineer&know=${ids.join(",")}`)[0]).toBe(
      "know lists more than 1000 entries. The first 1000 are used; the rest, from “s1000” on, is not.",
    );
    expect(complaints(`goal=engineer&know=${"x".repeat(16_001)}`)).toEqual([
      `know is far too long to be read, so it was left out. It begins “${"x".repeat(79)}…”.`,
    ]);
  });

  it("counts what it does not name", () => {
    const query = Array.from({ length: 25 }, (_, i) => `x${i}=1`).join("&");
    expect(complaints(`goal=engineer&${query}`).at(-1)).toBe(
      "The link says 5 more things that Waymark does not know. They were left out.",
    );
    const ids = Array.from({ length: 22 }, (_, i) => `s${i}`).join(",");
    expect(complaints(`goal=engineer&know=${ids}`).at(-1)).toBe(
      "know: 2 more entries of the list are no skill in this catalog, so they were left out.",
    );
    expect(complaints(`goal=engineer&know=${ids}&learn=${ids}&want=${ids}`).at(-1)).toBe(
      "14 more parts of the link could not be taken as written.",
    );
  });
});
