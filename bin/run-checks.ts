import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

/*
 * Runs every check in order, shows what each prints, and adds up what passed. A check counts as one; a test run
 * counts its tests. Called by `bin/check`, which has installed what is needed.
 */

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const reports = mkdtempSync(join(tmpdir(), "waymark-check-"));
const vitestReport = join(reports, "vitest.json");
const browserReport = join(reports, "browser.json");

const vitestSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numTotalTests: z.int(),
  success: z.boolean(),
});
const browserSchema = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
});

const tallies: Tally[] = [
  check("format and lint", ["npx", "biome", "ci", "."]),
  check("types", ["npm", "run", "--silent", "types"]),
  check("dead code", ["npx", "knip"]),
  check("catalog", ["npm", "run", "--silent", "check:data"]),
  unitTests(),
  check("build", ["npm", "run", "--silent", "build"]),
  browserTests(),
];

const total = tallies.reduce((sum, one) => ({
  passed: sum.passed + one.passed,
  failed: sum.failed + one.failed,
}));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function check(name: string, command: readonly string[]): Tally {
  const ok = run(name, command);
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function unitTests(): Tally {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`];
  const ok = run("unit tests", ["npm", "run", "--silent", "test", "--", ...reporters]);
  const report = readReport(vitestReport, vitestSchema);
  if (!report || report.numTotalTests === 0) return { passed: 0, failed: 1 };
  // A file that does not load fails the run without failing a test.
  return { passed: report.numPassedTests, failed: ok ? 0 : Math.max(1, report.numFailedTests) };
}

function browserTests(): Tally {
  const ok = run("browser tests", ["npm", "run", "--silent", "test:browser", "--", "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
  });
  const report = readReport(browserReport, browserSchema);
  if (!report || report.stats.expected === 0) return { passed: 0, failed: 1 };
  const { expected, flaky, unexpected } = report.stats;
  return { passed: expected + flaky, failed: ok ? 0 : Math.max(1, unexpected) };
}

function run(name: string, command: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const [program = "", ...args] = command;
  console.log(`\n— ${name}`);
  const result = spawnSync(program, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  console.log(result.status === 0 ? `ok: ${name}` : `FAILED: ${name}`);
  return result.status === 0;
}

function readReport<T>(path: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return null;
  }
}
