import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { addScores, NO_SCORE, precision, recall, scoreOf } from "@/bin/match-score";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "waymark-match-"));

afterAll(() => rmSync(folder, { recursive: true }));

function runMatch(...args: readonly string[]) {
  return spawnSync("node", ["--import", "tsx", "bin/match-postings.ts", ...args], {
    cwd: root,
    encoding: "utf8",
  });
}

describe("npm run match", () => {
  it("prints how well a folder of labelled texts is read, and names the texts that fall short", () => {
    const posting = {
      id: "p-1",
      text: "Requirements\n- Python and SQL\n\nNice to have\n- Docker",
      labels: [
        { id: "python", tier: "required" },
        { id: "git", tier: "required" },
        { id: "containers", tier: "preferred" },
      ],
    };
    const cv = { id: "c-1", text: "Skills\nPython", labels: [{ id: "python", evidence: "listed" }] };
    writeFileSync(join(folder, "texts.jsonl"), `${JSON.stringify(posting)}\n\n${JSON.stringify(cv)}\n`);
    const { status, stdout } = runMatch(folder);
    expect(status).toBe(0);
    expect(stdout).toContain("p-1: precision 0.500 (1/2)  recall 0.500 (1/2); missed git; not asked sql");
    expect(stdout).toContain("preferred 1.000 (1/1)");
    expect(stdout).toContain("1 CVs: precision 1.000 (1/1)  recall 1.000 (1/1)");
    expect(stdout).not.toContain("c-1:");
  });

  it("says which line is no labelled text, and how it is called", () => {
    const path = join(folder, "broken.jsonl");
    writeFileSync(path, '{"id": "p-1"}');
    const { status, stderr } = runMatch(path);
    expect(status).toBe(2);
    expect(stderr).toContain(`${path}: line 1 is no labelled text`);
    expect(stderr).toContain("Usage: npm run -s match");
  });

  it("refuses a path that is not there", () => {
    const { status, stderr } = runMatch(join(folder, "nowhere"));
    expect(status).toBe(2);
    expect(stderr).toContain("nowhere");
  });
});

describe("a score", () => {
  it("adds up, and is whole where there is nothing to find", () => {
    const one = scoreOf(new Set(["a", "b"]), new Set(["b", "c", "d"]));
    expect([precision(one), recall(one)]).toEqual([1 / 2, 1 / 3]);
    expect(addScores(one, one)).toEqual({ right: 2, found: 4, wanted: 6 });
    expect([precision(NO_SCORE), recall(NO_SCORE)]).toEqual([1, 1]);
  });
});
