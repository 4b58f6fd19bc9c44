import { describe, expect, test } from "vitest";
import { files, mirrors } from "@/data";
import { checkRecords, describeFault } from "@/lib/catalog";

/*
 * Every kind of fact in `data/` is broken once, in a copy, and the check must say so in a line that names the file, the
 * entry, the field and the way out.
 */

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly (string | number)[];

const OURS: Readonly<Record<string, Json>> = JSON.parse(JSON.stringify(files));

/** A way out begins with one of these verbs. */
const WAY_OUT = /: .*\b(write|correct|add|set|take|give|fill|say|merge|find|make|move|mark|leave|append)\b/;

/** The records that a set of files stands for, as `data/index.ts` puts them together. */
function recordsOf(all: Readonly<Record<string, Json>>): Json {
  const list = (name: string): readonly Json[] => {
    const value = all[name];
    return Array.isArray(value) ? value : [];
  };
  const part = (file: string, key: string): Json => valueAt(all[file] ?? null, [key]) ?? null;
  const courses = Object.keys(all).filter((name) => name.startsWith("courses/"));
  return {
    date: part("edition.json", "date"),
    platforms: all["platforms.json"] ?? null,
    institutions: all["institutions.json"] ?? null,
    skillNumbers: all["skill-numbers.json"] ?? null,
    skills: all["skills.json"] ?? null,
    courses: courses.flatMap(list),
    programs: all["programs.json"] ?? null,
    roles: all["roles.json"] ?? null,
    backgrounds: all["backgrounds.json"] ?? null,
    practice: all["practice.json"] ?? null,
    books: all["books.json"] ?? null,
    projects: all["projects.json"] ?? null,
    datasets: all["datasets.json"] ?? null,
    tools: all["tools.json"] ?? null,
    mirrors: all["mirrors.json"] ?? null,
    givenUp: all["given-up.json"] ?? null,
    aliases: all["aliases.json"] ?? null,
  };
}

function valueAt(value: Json, path: Path): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof value !== "object" || value === null) return undefined;
  const inner: Json | undefined = Reflect.get(value, key);
  return inner === undefined ? undefined : valueAt(inner, rest);
}

/** `value` with what stands at `path` replaced; without it where `next` is undefined. */
function replaced(value: Json, path: Path, next: Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined) return next ?? null;
  if (Array.isArray(value)) {
    return value.flatMap((inner, i) => {
      if (i !== key) return [inner];
      return rest.length === 0 && next === undefined ? [] : [replaced(inner, rest, next)];
    });
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== key);
  if (rest.length === 0 && next === undefined) return Object.fromEntries(entries);
  const inner: Json = Reflect.get(value, key) ?? null;
  return Object.fromEntries([...entries, [key, replaced(inner, rest, next)]]);
}

/** All files with the record at `place` of one of them as the only record: enough to judge its form, and quick. */
function onlyRecord(file: string, place: string | number): Readonly<Record<string, Json>> {
  const bare = Object.entries(OURS).map(
    ([name, value]) => [name, LISTS.includes(name) ? [] : value] as const,
  );
  return { ...Object.fromEntries(bare), [file]: [valueAt(OURS[file] ?? null, [place]) ?? null] };
}

/** The lines of the check after one file was changed at one place. */
function linesAfter(file: string, path: Path, next: Json | undefined, all = OURS): readonly string[] {
  const broken = { ...all, [file]: replaced(all[file] ?? null, path, next) };
  return checkRecords(recordsOf(broken), mirrors).map((fault) => describeFault(fault, broken));
}

/** Paths to every kind of field below `value`: of a list only the first of each kind of place. */
function pathsIn(value: Json, path: Path = []): readonly Path[] {
  const here = path.length > 0 ? [path] : [];
  if (typeof value !== "object" || value === null) return here;
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, step(value, key)])),
  ];
}

const step = (value: Json, key: string): string | number => (Array.isArray(value) ? Number(key) : key);
const kindOf = (path: Path) => path.map((part) => (typeof part === "number" ? "*" : part)).join(".");

/** Where each kind of field of a list's records is first met: in which record, at which path. */
function kindsOfFields(records: Json): ReadonlyMap<string, Path> {
  const kinds = new Map<string, Path>();
  if (!Array.isArray(records)) return kinds;
  records.forEach((record: Json, i) => {
    for (const path of pathsIn(record)) {
      const kind = kindOf(path);
      if (!kinds.has(kind) && valueAt(record, path) !== null) kinds.set(kind, [i, ...path]);
    }
  });
  return kinds;
}

/** A value of another kind than the one that stands there. */
const wrongFor = (value: Json | undefined): Json =>
  typeof value === "string" || Array.isArray(value) ? 7 : "broken";

const COURSE_FILES = Object.keys(OURS).filter((name) => name.startsWith("courses/"));
const LISTS = [
  ...COURSE_FILES,
  "skills.json",
  "programs.json",
  "roles.json",
  "backgrounds.json",
  "practice.json",
  "books.json",
  "projects.json",
  "tools.json",
];

/** Maps by skill or role id, and the sources of a tool and of a state, whose form is free: their keys are no kinds of fields. */
const FREE_KEYS = /^(because|teaches|levels|stages)\.[a-z]|^runsToday\.sources\.\*\.(asOf|what|supports)/;

const places = LISTS.flatMap((file) =>
  [...kindsOfFields(OURS[file] ?? null)]
    .filter(([kind]) => !FREE_KEYS.test(kind))
    .map(([kind, path]) => ({ file, kind, path })),
);
const seen = new Set<string>();
const onePerKind = places.filter(({ file, kind }) => {
  const key = `${file.startsWith("courses/") ? "courses" : file} ${kind}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
});

describe("a fact of the wrong kind is told by file, entry, field and way out", () => {
  test.each(onePerKind)("$file: $kind", ({ file, path }) => {
    const [place = 0, ...field] = path;
    const all = onlyRecord(file, place);
    const id = valueAt(all[file] ?? null, [0, "id"]);
    const list = file.startsWith("courses/") ? "courses" : file.replace(".json", "");
    const lines = linesAfter(file, [0, ...field], wrongFor(valueAt(OURS[file] ?? null, path)), all);
    // The catalog calls every activity a course.
    const entries = field[0] === "id" ? ["entry 1"] : [`${list}/${id}`, `courses/${id}`];
    const told = lines.filter((line) =>
      entries.some((entry) => line.startsWith(`${file} · ${entry} · ${field[0]}`)),
    );
    expect(told, lines.join("\n")).not.toEqual([]);
    expect(told.every((line) => WAY_OUT.test(line))).toBe(true);
  });
});

/** The place of a record in its file by id, and a path below it. */
function at(file: string, id: string, ...path: Path): readonly [string, Path] {
  const records = OURS[file];
  const place = Array.isArray(records) ? records.findIndex((record) => valueAt(record, ["id"]) === id) : -1;
  if (place < 0) throw new Error(`The test needs ${id} in ${file}`);
  return [file, [place, ...path]];
}

/** For each kind of fact: an entry that states one, the field that loses its source, and where what supports it stands. */
const STATED: Readonly<Record<string, readonly [file: string, id: string, field: string]>> = {
  hours: ["courses/core-ml.json", "uw-ml-regression", "hours"],
  rating: ["courses/core-ml.json", "uw-ml-regression", "rating"],
  level: ["courses/core-ml.json", "dlai-structuring-ml-projects", "level"],
  assessments: ["courses/core-ml.json", "uw-ml-regression", "assessments"],
  content: ["courses/core-ml.json", "uw-ml-regression", "workflow"],
  price: ["courses/foundations.json", "princeton-algorithms-1", "price"],
  audit: ["courses/foundations.json", "princeton-algorithms-1", "audit"],
  certificate: ["courses/operations-and-cloud.json", "dtc-mlops-zoomcamp", "certificate"],
  prerequisites: ["courses/operations-and-cloud.json", "dtc-mlops-zoomcamp", "priorKnowledge"],
  program: ["courses/core-ml.json", "cuboulder-supervised-learning", "programs"],
  status: ["courses/core-ml.json", "hse-bayesian-methods-ml", "status"],
};

/** A source of each kind is made to support something else; the fact it carried must then be named. */
function sourceless(
  ...kinds: readonly string[]
): readonly (readonly [told: string, place: readonly [string, Path], next: Json])[] {
  return kinds.map((kind) => {
    const [file = "", id = "", field = ""] = STATED[kind] ?? [];
    const place = at(file, id, "sources");
    const other = kind === "hours" ? "content" : "hours";
    const next = JSON.parse(
      JSON.stringify(valueAt(OURS[file] ?? null, place[1])).replaceAll(`"${kind}"`, `"${other}"`),
    );
    return [`courses/${id} · ${field}: no source that may stand alone`, place, next];
  });
}

const REGRESSION = ["courses/core-ml.json", "uw-ml-regression"] as const;
const course = (...path: Path) => at(REGRESSION[0], REGRESSION[1], ...path);
const retired = (...path: Path) => at("courses/core-ml.json", "hse-bayesian-methods-ml", ...path);
const analyst = (...path: Path) => at("roles.json", "data-analyst", ...path);
const programmer = (...path: Path) => at("backgrounds.json", "programmer", ...path);
const tool = (...path: Path) => at("tools.json", "keras-2", ...path);
const CASE = "a-case-from-your-house";
const ownCase = (...path: Path) => at("projects.json", CASE, ...path);
const others = valueAt(OURS["courses/core-ml.json"] ?? null, [0, "number"]) ?? null;

const MEANINGS: readonly (readonly [told: string, place: readonly [string, Path], next: Json | undefined])[] =
  [
    ["courses/uw-ml-regression · title: is missing", course("title"), undefined],
    ["courses/uw-ml-regression · prize: is no field", course("prize"), 5],
    ["courses/uw-ml-regression · platform: is empty", course("platform"), ""],
    ["courses/uw-ml-regression · url: is", course("url"), "coursera.org/learn"],
    ["courses/uw-ml-regression · number:", course("number"), others],
    ["courses/uw-ml-regression · number: is -3", course("number"), -3],
    ["courses/uw-ml-regression · status: is", course("status"), "gone"],
    ["courses/uw-ml-regression · statusNote: it is retired", course("status"), "retired"],
    ["courses/uw-ml-regression · hours: hours must rise", course("hours", "low"), 900],
    ["courses/uw-ml-regression · hours.low: by the rule", course("hours", "low"), 17],
    ["courses/uw-ml-regression · hours.covers: a course whose hours", course("hours", "covers"), "videos"],
    ...sourceless("hours", "price", "prerequisites", "program", "assessments", "level", "rating", "content"),
    ...sourceless("certificate", "audit", "status"),
    ["courses/uw-ml-regression · sources.0.asOf: is", course("sources", 0, "asOf"), "May 2024"],
    [
      "courses/uw-ml-regression · sources.0.asOf: 2024-17 is no date",
      course("sources", 0, "asOf"),
      "2024-17",
    ],
    ["courses/uw-ml-regression · sources.0.asOf: 2031 lies after", course("sources", 0, "asOf"), "2031"],
    ["courses/uw-ml-regression · sources.0.supports.0: is", course("sources", 0, "supports", 0), "beauty"],
    ["courses/uw-ml-regression · rating: 7 lies above", course("rating", "value"), 7],
    ["courses/uw-ml-regression · teaches: no-skill names nothing", course("teaches", "no-skill"), 2],
    ["courses/uw-ml-regression · teaches: it teaches nothing", course("teaches"), {}],
    ["courses/hse-bayesian-methods-ml · teaches: it teaches nothing", retired("teaches"), {}],
    ["courses/uw-ml-regression · notPlanned: it runs and has its hours", course("plannable"), false],
    ["courses/uw-ml-regression · notPlanned: a reason not to plan", course("notPlanned"), "It is too long."],
    [
      "courses/stanford-statistical-learning-r · sources: no source has seen it",
      at("courses/core-ml.json", "stanford-statistical-learning-r", "plannable"),
      true,
    ],
    ["courses/uw-ml-regression · number: 1 belonged to 3b1b-essence-linear-algebra", course("number"), 1],
    [
      "courses/3b1b-essence-linear-algebra · id: belonged to a course that was taken out",
      course("id"),
      "3b1b-essence-linear-algebra",
    ],
    [
      "courses/gcp-ml-in-the-enterprise · programs: Machine Learning Operations (MLOps): Getting Started is course 8",
      at("courses/operations-and-cloud.json", "gcp-ml-in-the-enterprise", "programs", 0, "position"),
      8,
    ],
    ["courses/uw-ml-regression · teaches.linear-regression: is", course("teaches", "linear-regression"), 4],
    [
      "courses/uw-ml-regression · assumes: no-skill names nothing",
      course("assumes", 0, "needs"),
      "no-skill~1",
    ],
    [
      "courses/uw-ml-regression · assumes: linear-regression is taught",
      course("assumes", 0, "needs"),
      "linear-regression~2",
    ],
    [
      "courses/uw-ml-regression · assumes.0.needs: is no condition",
      course("assumes", 0, "needs"),
      { some: [] },
    ],
    [
      "courses/uw-ml-regression · assumes.0.needs: is no condition",
      course("assumes", 0, "needs"),
      "python~4",
    ],
    ["courses/uw-ml-regression · after: no-course names nothing", course("after"), "no-course"],
    ["courses/uw-ml-regression · builtOn: no-tool names nothing", course("builtOn"), ["no-tool"]],
    [
      "courses/uw-ml-regression · programs: no-program names nothing",
      course("programs", 0, "programId"),
      "no-program",
    ],
    [
      "courses/uw-ml-regression · programs: programs/uw-machine-learning has 4 courses",
      course("programs", 0, "position"),
      9,
    ],
    [
      "courses/uw-ml-regression · teaches: no source that may stand alone tells its topics",
      course("sources"),
      [],
    ],
    [
      "courses/amii-data-for-machine-learning · recommended: no source that may stand alone",
      at("courses/core-ml.json", "amii-data-for-machine-learning", "recommended", 0, "source"),
      "course",
    ],
    ["courses/uw-ml-regression · institution: Washington is not in", course("institution"), "Washington"],
    ["courses/uw-ml-regression · brushUp: a brush-up has at most 12 hours", course("brushUp"), true],
    ["courses/uw-ml-regression · replacedBy: no-course names nothing", course("replacedBy"), "no-course"],
    ["requires: the hard prerequisites", at("skills.json", "python", "requires"), "neural-networks"],
    ["skills/a-new-skill · untaught: no plannable course", at("skills.json", "python", "id"), "a-new-skill"],
    [
      "skills/python · untaught: an activity that may be planned teaches it",
      at("skills.json", "python", "untaught"),
      "Nobody teaches it.",
    ],
    [
      "givenUp/3b1b-essence-linear-algebra · about: no-skill names nothing",
      at("given-up.json", "3b1b-essence-linear-algebra", "about"),
      "no-skill",
    ],
    [
      "roles/data-analyst · stages.da-1: no-skill names nothing",
      analyst("stages", 0, "needs", 0, "needs"),
      "no-skill~2",
    ],
    ["roles/data-analyst · stages.da-2: lacks", analyst("stages", 1, "needs", 0), undefined],
    [
      "roles/data-analyst · stages.da-1: sql stands twice",
      analyst("stages", 0, "needs", 0, "needs"),
      "sql~1",
    ],
    ["roles/data-analyst · usual: da-9 names nothing", analyst("usual"), "da-9"],
    ["roles/data-analyst · often: sql~1 is in the usual stage", analyst("often", 0, "needs"), "sql~1"],
    ["roles/data-analyst · readiness: da-9 is no stage", analyst("readiness", 0, "stage"), "da-9"],
    ["roles/data-analyst · readiness: nobody names nothing", analyst("readiness", 0, "background"), "nobody"],
    ["roles/data-analyst · readiness: 900 to", analyst("readiness", 0, "low"), 900],
    ["roles/data-analyst · dailyTools: rag is not in the usual stage", analyst("dailyTools", 0), "rag"],
    [
      "roles/data-analyst · open: no-tool names nothing",
      analyst("open", 0, "options", 0, "toolId"),
      "no-tool",
    ],
    [
      "roles/data-analyst · stages.da-3: no plannable activity gives ai-ethics~3",
      analyst("stages", 2, "needs", 0, "needs"),
      "ai-ethics~3",
    ],
    ["backgrounds/programmer · levels: no-skill names nothing", programmer("levels", "no-skill"), 2],
    [
      "backgrounds/programmer · levels.deep-reinforcement-learning: deep-reinforcement-learning rests on",
      programmer("levels", "deep-reinforcement-learning"),
      2,
    ],
    ["backgrounds/programmer · firstLook: no-role names nothing", programmer("firstLook", 0), "no-role"],
    [
      "courses/uw-ml-regression · teaches: its hours carry less than it claims",
      course("teaches"),
      { "linear-regression": 3, python: 3, "neural-networks": 3 },
    ],
    [
      "courses/uw-ml-regression · assumes: no plannable activity gives ai-ethics~3",
      course("assumes", 0, "needs"),
      "ai-ethics~3",
    ],
    ["courses/uw-ml-regression · runsToday: is not said", course("runsToday"), undefined],
    [
      "courses/uw-ml-regression · runsToday.sources: it claims a source",
      course("runsToday"),
      { value: "yes", because: "It was seen.", basis: "source", sources: [] },
    ],
    [
      "courses/uw-ml-regression · extraHours: hours of repair",
      course("runsToday"),
      { value: "unknown", because: "It was not seen.", basis: "judgement", sources: [] },
    ],
    ["tools/keras-2 · member: no-tool is no tool of its family", tool("member"), "no-tool"],
    ["tools/keras-2 · skill: no-skill names nothing", tool("skill"), "no-skill"],
    ["tools/airflow-1 · state: no source tells", at("tools.json", "airflow-1", "sources"), []],
    [`courses/${CASE} · project: no-course names nothing`, ownCase("repeats"), ["no-course"]],
    [`courses/${CASE} · project: no-data names nothing`, ownCase("datasets"), ["no-data"]],
    [`courses/${CASE} · stages: ba-9 is no stage`, ownCase("stages", "business-analyst-ml"), "ba-9"],
    [`courses/${CASE} · stages: no stage of data-analyst`, ownCase("roles"), ["data-analyst"]],
    [`courses/${CASE} · assumes: it asks for nothing`, ownCase("assumes"), []],
    [`courses/${CASE} · definitionOfDone: is empty`, ownCase("definitionOfDone"), []],
    [`courses/${CASE} · teaches: it teaches nothing`, ownCase("teaches"), {}],
    [
      "courses/an-agent-on-a-short-lead · teaches: its hours carry less",
      at("projects.json", "an-agent-on-a-short-lead", "hours"),
      { low: 10, typical: 20, high: 40 },
    ],
    [`courses/${CASE} · number: 1 belonged to`, ownCase("number"), 1],
    [`courses/${CASE} · number:`, ownCase("number"), others],
    [`courses/${CASE} · institution: Nobody is not in`, ownCase("institution"), "Nobody"],
    [`courses/${CASE} · asOf: 2031 lies after`, ownCase("asOf"), "2031"],
    [
      "programs/ibm-ai-engineering · hours: no source",
      at("programs.json", "ibm-ai-engineering", "sources"),
      [],
    ],
    [
      "programs/ibm-ai-engineering · courseCount: no source",
      at("programs.json", "ibm-ai-engineering", "sources"),
      [],
    ],
    [
      "programs/ibm-ai-engineering · status: no source that may stand alone tells that it is current",
      at("programs.json", "ibm-ai-engineering", "sources"),
      [],
    ],
    [
      "programs/aws-mls-c01-exam · statusNote: it is retired",
      at("programs.json", "aws-mls-c01-exam", "statusNote"),
      null,
    ],
  ];

describe("a fact that contradicts another is told by file, entry, field and way out", () => {
  test.each(MEANINGS)("%s", (told, [file, path], next) => {
    const lines = linesAfter(file, path, next);
    const line = lines.find((each) => each.includes(` · ${told}`));
    expect(line, lines.join("\n")).toBeDefined();
    expect(line).toMatch(WAY_OUT);
    expect(Object.keys(OURS).some((name) => line?.startsWith(`${name} · `))).toBe(true);
  });
});

test("files that hold no list of records are named as well", () => {
  expect(linesAfter("edition.json", ["date"], "soon")[0]).toMatch(/^edition\.json · date/);
  expect(linesAfter("institutions.json", [0, "kind"], "guild")[0]).toMatch(
    /^institutions\.json · entry 1 · kind: is "guild"/,
  );
  expect(linesAfter("platforms.json", [0, "price", "per"], "day")[0]).toMatch(
    /^platforms\.json · entry 1 · price\.per/,
  );
  expect(linesAfter("aliases.json", ["skills"], { old: "no-skill" })[0]).toMatch(/^aliases\.json · /);
  expect(linesAfter("datasets.json", [0, "sources"], [])[0]).toMatch(/^datasets\.json · /);
  expect(linesAfter("given-up.json", [0, "number"], "one")[0]).toMatch(/^given-up\.json · /);
});

test("an untouched copy is in order", () => {
  expect(checkRecords(recordsOf(OURS), mirrors)).toEqual([]);
});
