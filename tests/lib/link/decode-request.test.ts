import { describe, expect, it } from "vitest";
import { decodeRequest, encodeRequest } from "@/lib/link";
import { DEFAULT_REQUEST } from "@/lib/request";
import { alone, unlearned, withHelp } from "@/tests/support/requests";
import { smallCatalog } from "@/tests/support/small-catalog";

const catalog = smallCatalog();
const skills = (...ids: readonly string[]) => ids.flatMap((id) => catalog.findSkill(id)?.id ?? []);

function decode(query: string) {
  return decodeRequest(new URLSearchParams(query), catalog);
}

/** The request and the problems of a link that also names a goal. */
function read(query: string) {
  const decoded = decode(`goal=engineer&${query}`);
  if (!decoded.ok) throw new Error("The goal was not read");
  return decoded;
}

function problem(parameter: string, value: string, code: string, used: string | null = null) {
  return { parameter, value, code, used };
}

function plainBreak(from: string, to: string) {
  return { from, to, half: false, label: null };
}

describe("decodeRequest", () => {
  it("reads every parameter", () => {
    const query = [
      "v=1&goal=engineer&from=programmer&know=sql,statistics&learn=python&want=git&hours=7.25&start=2027-01-04",
      "by=2027-06-30&breaks=2027-02-01..2027-02-14,2027-04-01..2027-04-01&prefer=fastest&full=1&pin=sql-first",
      "skip=git-first&done=python-first&parallel=2&pace=1.5&audit=1&budget=300.5",
    ].join("&");
    expect(decode(query)).toMatchObject({
      ok: true,
      request: {
        goal: "engineer",
        from: "programmer",
        know: alone(skills("sql", "statistics")),
        learn: unlearned(skills("python")),
        want: withHelp(skills("git")),
        hoursPerWeek: 7.25,
        start: "2027-01-04",
        by: "2027-06-30",
        breaks: [plainBreak("2027-02-01", "2027-02-14"), plainBreak("2027-04-01", "2027-04-01")],
        prefer: "fastest",
        full: true,
        pin: ["sql-first"],
        skip: ["git-first"],
        done: ["python-first"],
        parallel: 2,
        pace: 1.5,
        audit: true,
        budgetCents: 30050,
      },
    });
  });

  it("takes what is left out as the defaults say", () => {
    expect(decode("goal=analyst")).toEqual({
      ok: true,
      request: { ...DEFAULT_REQUEST, goal: "analyst" },
      problems: [],
      carried: null,
    });
  });

  it("needs a role or a wanted skill", () => {
    expect(decode("want=sql")).toMatchObject({
      ok: true,
      request: { goal: null, want: withHelp(skills("sql")) },
      problems: [],
    });
    expect(decode("hours=8")).toEqual({ ok: false, problems: [problem("goal", "", "missing-goal")] });
    expect(decode("goal=wizard&want=magic")).toEqual({
      ok: false,
      problems: [
        problem("goal", "wizard", "unknown-id"),
        problem("want", "magic", "unknown-id"),
        problem("goal", "wizard", "missing-goal"),
      ],
    });
    expect(decode("goal=wizard&want=sql")).toMatchObject({
      ok: true,
      problems: [problem("goal", "wizard", "unknown-id")],
    });
  });

  it("reads renamed ids as their new names, each once", () => {
    const decoded = decode("goal=ml-engineer&from=coder&know=python-3,python,sql&done=old-python");
    expect(decoded).toMatchObject({
      ok: true,
      request: {
        goal: "engineer",
        from: "programmer",
        know: alone(skills("python", "sql")),
        done: ["python-first"],
      },
      problems: [],
    });
  });

  it("names each unknown id and keeps the others", () => {
    const { request, problems } = read("know=sql,juggling,git&skip=nothing-101&from=pirate");
    expect(request).toMatchObject({ know: alone(skills("sql", "git")), skip: [], from: null });
    expect(problems).toEqual([
      problem("from", "pirate", "unknown-id"),
      problem("know", "juggling", "unknown-id"),
      problem("skip", "nothing-101", "unknown-id"),
    ]);
  });

  it("tells a course that was taken out from one that never was in the catalog", () => {
    const { request, problems } = read("pin=too-thin&skip=too-thin&done=too-thin,python-first,nothing-101");
    expect(request).toMatchObject({ pin: [], skip: [], done: ["python-first"] });
    expect(problems).toEqual([
      problem("pin", "too-thin", "given-up"),
      problem("skip", "too-thin", "given-up"),
      problem("done", "too-thin", "given-up"),
      problem("done", "nothing-101", "unknown-id"),
    ]);
    expect(read("know=too-thin").problems).toEqual([problem("know", "too-thin", "unknown-id")]);
  });

  it("takes blank values and blank list entries as nothing", () => {
    const { request, problems } = read("from=&know=,sql,,&start=&by=&breaks=&pin=");
    expect(request).toEqual({ ...DEFAULT_REQUEST, goal: "engineer", know: alone(skills("sql")) });
    expect(problems).toEqual([]);
  });

  it("sees no fault in knowing, learning and coming from the same skill", () => {
    expect(read("from=programmer&know=python,sql&learn=python,sql").problems).toEqual([]);
  });
});

describe("numbers", () => {
  it.each(["abc", "1e3", "0x10", "%208", "8%20", "", "8,5", "1.", ".5", "--3", "NaN", "Infinity", "٨", "+8"])(
    "hours=%s is not a number",
    (text) => {
      const { request, problems } = read(`hours=${text}`);
      expect(request.hoursPerWeek).toBe(5);
      expect(problems).toEqual([
        problem("hours", new URLSearchParams(`h=${text}`).get("h") ?? "", "not-a-number", "5"),
      ]);
    },
  );

  it.each([
    ["hours", "0", "1"],
    ["hours", "-3", "1"],
    ["hours", "500", "80"],
    ["hours", "80.25", "80"],
    ["hours", "9".repeat(80), "80"],
    ["pace", "0.49", "0.5"],
    ["pace", "4.01", "4"],
    ["parallel", "0", "1"],
    ["parallel", "4", "3"],
    ["budget", "-1", "0"],
    ["budget", "1000000.01", "1000000"],
  ])("%s=%s is moved to %s", (parameter, text, used) => {
    const { request, problems } = read(`${parameter}=${text}`);
    const { hoursPerWeek, pace, parallel, budgetCents } = request;
    const values = new Map([
      ["hours", hoursPerWeek],
      ["pace", pace],
      ["parallel", parallel],
      ["budget", budgetCents === null ? null : budgetCents / 100],
    ]);
    expect(values.get(parameter)).toBe(Number(used));
    expect(problems[0]).toEqual(problem(parameter, text, "out-of-range", used));
  });

  it.each(["1", "80", "7.25", "7.50", "08"])("hours=%s is taken as it is", (text) => {
    const { request, problems } = read(`hours=${text}`);
    expect(request.hoursPerWeek).toBe(Number(text));
    expect(problems).toEqual([]);
  });

  it("are rounded to what the parameter can say, and that is said", () => {
    expect(read("hours=7.3").problems).toEqual([problem("hours", "7.3", "rounded", "7.25")]);
    expect(read("pace=1.234").problems).toEqual([problem("pace", "1.234", "rounded", "1.23")]);
    expect(read("parallel=1.4").problems).toEqual([problem("parallel", "1.4", "rounded", "1")]);
    expect(read("pace=1.15").request.pace).toBe(1.15);
    expect(read("budget=0").request.budgetCents).toBe(0);
  });
});

describe("dates and breaks", () => {
  it.each(["2027-02-30", "2027-2-3", "04.01.2027", "tomorrow", "9999-01-01"])(
    "start=%s is no date",
    (text) => {
      const { request, problems } = read(`start=${text}`);
      expect(request.start).toBeNull();
      expect(problems).toEqual([problem("start", text, "not-a-date")]);
    },
  );

  it("a deadline before a stated start is left out, one on the same day is kept", () => {
    const { request, problems } = read("start=2027-01-04&by=2027-01-03");
    expect(request.by).toBeNull();
    expect(problems).toEqual([problem("by", "2027-01-03", "in-the-past")]);
    expect(read("start=2027-01-04&by=2027-01-04").request.by).toBe("2027-01-04");
  });

  it("names each break that is none and keeps the others", () => {
    const breaks = [
      "2027-03-02..2027-03-01",
      "2027-03-01",
      "2027-03-01..2027-03-02..2027-03-03",
      "2027-02-28..2027-02-30",
      "2027-05-01..2027-05-09",
      "..",
    ];
    const { request, problems } = read(`breaks=${breaks.join(",")}`);
    expect(request.breaks).toEqual([plainBreak("2027-05-01", "2027-05-09")]);
    expect(problems.map(({ value, code }) => [value, code])).toEqual([
      ["2027-03-02..2027-03-01", "bad-range"],
      ["2027-03-01", "bad-range"],
      ["2027-03-01..2027-03-02..2027-03-03", "bad-range"],
      ["2027-02-28..2027-02-30", "not-a-date"],
      ["..", "not-a-date"],
    ]);
  });

  it("names fifty problems at most, the last of them how many there are besides", () => {
    const { problems } = read(`breaks=${Array.from({ length: 60 }, (_, i) => `x${i}`).join(",")}`);
    expect(problems).toHaveLength(50);
    expect(problems.at(-1)).toMatchObject({ code: "more-problems", value: "11" });
  });
});

describe("breaks with a share and a label", () => {
  it("halve the hours, carry a name, and are written as they were read", () => {
    const spelled = [
      "2027-02-01..2027-02-14~half",
      "2027-03-01..2027-03-07~off~Ski_week",
      "2027-05-01..2027-05-09~half~.c9.t.e9._.5f..2e.",
    ].join(",");
    const { request, problems } = read(`breaks=${spelled}`);
    expect(request.breaks).toEqual([
      { from: "2027-02-01", to: "2027-02-14", half: true, label: null },
      { from: "2027-03-01", to: "2027-03-07", half: false, label: "Ski week" },
      { from: "2027-05-01", to: "2027-05-09", half: true, label: "Été _." },
    ]);
    expect(problems).toEqual([]);
    expect(encodeRequest(request)).toContain(`breaks=${spelled}`);
  });

  it.each([
    "2027-02-01..2027-02-14~some",
    "2027-02-01..2027-02-14~off~",
    "2027-02-01..2027-02-14~off~a~b",
    "2027-02-01..2027-02-14~off~.110000.",
    "2027-02-01..2027-02-14~off~a b",
  ])("keep their days where the rest cannot be read: %s", (item) => {
    const { request, problems } = read(`breaks=${item}`);
    expect(request.breaks).toMatchObject([{ from: "2027-02-01", to: "2027-02-14", half: false }]);
    expect(problems).toEqual([problem("breaks", item, "bad-label")]);
  });
});

describe("hours of weekdays", () => {
  it("say how many hours a week they are", () => {
    const { request, problems } = read("days=1,1,0,1.5,0,3,0");
    expect(request).toMatchObject({ hoursPerWeek: 6.5, weekdays: [1, 1, 0, 1.5, 0, 3, 0] });
    expect(problems).toEqual([]);
  });

  it("give the shape of the week where the hours are given too", () => {
    expect(read("hours=10&days=1,1,0,1.5,0,3,0").request).toMatchObject({
      hoursPerWeek: 10,
      weekdays: [1, 1, 0, 1.5, 0, 3, 0],
    });
  });

  it.each(["1,1,1", "1,1,1,1,1,1,1,1", "0,0,0,0,0,0,0", "1,1,1,x,1,1,1", "25,0,0,0,0,0,0", "-1,1,1,1,1,1,1"])(
    "%s are none, and the hours are spread evenly",
    (text) => {
      const { request, problems } = read(`hours=8&days=${text}`);
      expect(request).toMatchObject({ hoursPerWeek: 8, weekdays: null });
      expect(problems).toEqual([problem("days", text, "bad-week")]);
    },
  );

  it("are rounded to quarter hours", () => {
    const { request, problems } = read("days=1.1,0,0,0,0,2.6,0");
    expect(request.weekdays).toEqual([1, 0, 0, 0, 0, 2.5, 0]);
    expect(problems).toEqual([problem("days", "1.1,0,0,0,0,2.6,0", "rounded", "1,0,0,0,0,2.5,0")]);
  });

  it("never put more than 24 hours on a day", () => {
    const { request, problems } = read("hours=40&days=0,0,0,0,0,2,1");
    expect(request.hoursPerWeek).toBe(36);
    expect(problems).toEqual([problem("hours", "40", "too-full-days", "36")]);
  });
});

describe("choices", () => {
  it("are taken by their exact names", () => {
    expect(read("prefer=Fastest").problems).toEqual([
      problem("prefer", "Fastest", "not-a-choice", "balanced"),
    ]);
    expect(read("full=yes").problems).toEqual([problem("full", "yes", "not-a-choice", "0")]);
    expect(read("full=0").problems).toEqual([]);
  });

  it("a link of another version is read as version 1", () => {
    expect(read("v=3&hours=8")).toMatchObject({
      request: { hoursPerWeek: 8 },
      problems: [problem("v", "3", "not-a-choice", "1")],
    });
  });

  it("version 2 says levels, a stage of the role and hours of applying", () => {
    const link = "v=2&goal=engineer~ready&know=python~1,sql~2&learn=git~1&want=statistics~3&apply=12.5";
    const decoded = decode(link);
    expect(decoded).toMatchObject({
      request: {
        goal: "engineer",
        stage: null,
        know: [
          { skill: "python", level: 1 },
          { skill: "sql", level: 2 },
        ],
        learn: [{ skill: "git", level: 1 }],
        want: [{ skill: "statistics", level: 3 }],
        applyHours: 12.5,
      },
      problems: [],
    });
    if (!decoded.ok) throw new Error("The goal was not read");
    expect(encodeRequest(decoded.request)).toBe(
      "v=2&goal=engineer&know=python~1,sql~2&learn=git~1&want=statistics~3&hours=5&apply=12.5",
    );
  });

  it("a level or a stage that there is not is named, and the usual one is taken", () => {
    const { request, problems } = read("know=python~7,sql~1~2");
    expect(request.know).toEqual(alone(skills("python", "sql")));
    expect(problems).toEqual([
      problem("know", "python~7", "not-a-level", "python"),
      problem("know", "sql~1~2", "not-a-level", "sql"),
    ]);
    expect(decode("goal=engineer~wizard")).toMatchObject({
      request: { goal: "engineer", stage: null },
      problems: [problem("goal", "engineer~wizard", "unknown-stage", "ready")],
    });
  });
});

describe("wishes that cannot stand together", () => {
  it("a pin beats a skip", () => {
    const { request, problems } = read("pin=sql-first&skip=git-first,sql-first");
    expect(request).toMatchObject({ pin: ["sql-first"], skip: ["git-first"] });
    expect(problems).toEqual([problem("skip", "sql-first", "pinned-and-skipped")]);
  });

  it("a course that cannot be planned is not pinned, but may be finished or left out", () => {
    const { request, problems } = read("pin=gone,hours-unknown,sql-first&done=gone&skip=hours-unknown");
    expect(request).toMatchObject({ pin: ["sql-first"], done: ["gone"] });
    expect(problems).toEqual([
      problem("skip", "hours-unknown", "pinned-and-skipped"),
      problem("pin", "gone", "not-plannable"),
      problem("pin", "hours-unknown", "not-plannable"),
    ]);
  });
});

describe("junk", () => {
  it("names parameters that are none, but not what trackers add", () => {
    const { problems } = read("utm_source=x&utm_=&fbclid=1&gclid=2&ref=hn&hour=8&Goal=analyst");
    expect(problems).toEqual([
      problem("hour", "8", "unknown-parameter"),
      problem("Goal", "analyst", "unknown-parameter"),
    ]);
  });

  it("counts unknown parameters after the twentieth", () => {
    const query = Array.from({ length: 500 }, (_, i) => `x${i}=1`).join("&");
    const { problems } = read(query);
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toEqual(problem("", "480", "unknown-parameters"));
  });

  it("reads the first of a repeated parameter and says so once", () => {
    const { request, problems } = read("hours=8&hours=9&hours=10");
    expect(request.hoursPerWeek).toBe(8);
    expect(problems).toEqual([problem("hours", "9", "repeated", "8")]);
  });

  it("reads no value over 16,000 characters", () => {
    const { request, problems } = read(`hours=8&know=${"sql,".repeat(4001)}`);
    expect(request).toMatchObject({ hoursPerWeek: 8, know: [] });
    expect(problems).toEqual([problem("know", `${"sql,".repeat(20).slice(0, 79)}…`, "too-long")]);
    expect(read(`know=${"sql,".repeat(4000)}`).request.know).toEqual(alone(skills("sql")));
  });

  it("reads a thousand entries of a list and says what it cut off", () => {
    const ids = Array.from({ length: 1001 }, (_, i) => `s${i}`);
    const { problems } = read(`know=${ids.join(",")}`);
    expect(problems).toHaveLength(22);
    expect(problems[0]).toEqual(problem("know", "s1000", "too-many", "1000"));
    expect(problems[20]).toEqual(problem("know", "s19", "unknown-id"));
    expect(problems[21]).toEqual(problem("know", "980", "unknown-entries"));
  });

  it("reads sixty breaks and says what it cut off", () => {
    const days = Array.from({ length: 62 }, (_, i) => `20${10 + i}-07-01..20${10 + i}-07-14`);
    const { request, problems } = read(`breaks=${days.join(",")}`);
    expect(request.breaks).toHaveLength(60);
    expect(problems).toEqual([problem("breaks", days.slice(60).join(","), "too-many", "60")]);
  });

  it("names fifty problems at most, and always that there is no goal", () => {
    const ids = Array.from({ length: 30 }, (_, i) => `s${i}`).join(",");
    const { problems } = decode(["know", "learn", "want", "skip"].map((name) => `${name}=${ids}`).join("&"));
    expect(problems).toHaveLength(51);
    expect(problems[49]).toEqual(problem("", "35", "more-problems"));
    expect(problems[50]).toEqual(problem("goal", "", "missing-goal"));
  });

  it("shows no more of a repeated value than of any other", () => {
    const { problems } = read(`know=${"sql,".repeat(3000)}&know=git`);
    expect(problems[0]?.used).toHaveLength(80);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"])(
    "takes %s for a name like any other",
    (name) => {
      const decoded = decode(`goal=${name}&from=${name}&know=${name}&pin=${name}&prefer=${name}&${name}=1`);
      expect(decoded.ok).toBe(false);
      expect(decoded.problems.map(({ parameter }) => parameter)).toEqual([
        name,
        "goal",
        "from",
        "know",
        "prefer",
        "pin",
        "goal",
      ]);
    },
  );
});

it("understands every wish of a link", () => {
  const { request, problems } = read("by=2027-06-30&parallel=2&budget=300&audit=1&prefer=cheapest");
  expect(request).toMatchObject({ by: "2027-06-30", parallel: 2, budgetCents: 30_000 });
  expect(problems).toEqual([]);
});
