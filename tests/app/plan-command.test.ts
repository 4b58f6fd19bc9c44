import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { readRequestLine } from "@/bin/request-line";
import { catalogRecord, courseRecord } from "@/tests/support/records";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "waymark-plan-"));

afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

function runPlan(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync("node", ["--import", "tsx", "bin/plan.ts", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  const lines = stdout.split("\n").filter((line) => line !== "");
  return { status, stderr, answers: lines.map((line) => JSON.parse(line)) };
}

describe("npm run plan", () => {
  const catalog = file("catalog.json", JSON.stringify(catalogRecord()));

  it("answers each request of a file with a line, over any catalog", () => {
    const requests = file(
      "requests.jsonl",
      '{"want":["python"],"hours":7,"start":"2027-01-04"}\n\n{"want":"python","hours":"abc"}\n{"hours":8}\n',
    );
    const { status, stderr, answers } = runPlan("--catalog", catalog, "--requests", requests);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(answers).toHaveLength(3);
    expect(answers[0]).toMatchObject({
      catalogVersion: "test",
      outcome: "planned",
      weight: expect.any(Number),
      milliseconds: expect.any(Number),
      steps: [{ courseId: "learn-python", start: "2027-01-04", finish: "2027-01-13" }],
      problems: [],
    });
    expect(answers[1].problems).toMatchObject([{ parameter: "hours", code: "not-a-number" }]);
    expect(answers[2]).toMatchObject({ weight: null, problems: [{ code: "missing-goal" }] });
  });

  it("uses the product's own catalog where none is named", () => {
    const requests = file("own.jsonl", '{"goal":"machine-learning-engineer","from":"programmer","hours":8}');
    const { status, answers } = runPlan("--requests", requests);
    expect(status).toBe(0);
    expect(answers).toMatchObject([{ outcome: "planned", request: { goal: "machine-learning-engineer" } }]);
  });

  it("answers the other lines where one cannot be read", () => {
    const requests = file("mixed.jsonl", '{"want":\n[1]\n{"want":["python"]}');
    const { status, answers } = runPlan("--catalog", catalog, "--requests", requests);
    expect(status).toBe(1);
    expect(answers).toMatchObject([{ error: { line: 1 } }, { error: { line: 2 } }, { outcome: "planned" }]);
  });

  it("refuses a catalog that is not in order, with every fault", () => {
    const broken = file(
      "broken.json",
      JSON.stringify(
        catalogRecord({
          courses: [courseRecord("first", { teaches: ["x"] }), courseRecord("second", { teaches: ["y"] })],
        }),
      ),
    );
    const { status, stderr, answers } = runPlan("--catalog", broken, "--requests", file("r.jsonl", "{}"));
    expect(status).toBe(2);
    expect(answers).toEqual([]);
    expect(stderr).toContain("courses/first · teaches: x names nothing");
    expect(stderr).toContain("courses/second · teaches: y names nothing");
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it.each([
    [["--catalog", catalog], "--requests is missing"],
    [["--requests", join(folder, "nowhere.jsonl")], "nowhere.jsonl cannot be read"],
    [["--request", "x"], "Usage:"],
  ])("says what is wrong with %j", (args, message) => {
    const { status, stderr } = runPlan(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe("readRequestLine", () => {
  it("takes lists, flags and numbers in JSON or in the link's spelling", () => {
    const line = '{"know":["sql","git"],"done":"a,b","full":true,"audit":false,"hours":7.25,"goal":null}';
    expect(readRequestLine(line)).toEqual({
      ok: true,
      params: [
        ["know", "sql,git"],
        ["done", "a,b"],
        ["full", "1"],
        ["audit", "0"],
        ["hours", "7.25"],
      ],
    });
  });

  it("leaves what has no spelling for the link's reader to name", () => {
    expect(readRequestLine('{"hours":{"a":1}}')).toEqual({ ok: true, params: [["hours", '{"a":1}']] });
  });
});
