/**
 * Plans in a batch: `npm run -s plan -- --catalog FILE --requests FILE.jsonl`.
 *
 * Each line of the requests is a JSON object with the fields of a link (`{"goal": "…", "hours": 8, "know": ["sql"]}`).
 * Each answer is one JSON line: that of `GET /api/plan`, with `weight` and `milliseconds`. Without `--catalog`, the
 * product's own catalog is used. After `--seconds` (20) the search for a line is cut short: the plan found so far, with its
 * gap, or "not-in-time". Exit code: 0, or 1 where a line could not be read, or 2 where nothing could be planned.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { todayUtc } from "@/app/_server/today";
import { records } from "@/data";
import { CatalogError, catalogOrThrow, parseCatalog, parseRecords } from "@/lib/catalog";
import { planBody } from "@/lib/documents";
import { compileCatalog } from "@/lib/planner";
import { readRequestLine } from "./request-line";

const USAGE = "Usage: npm run -s plan -- --requests FILE.jsonl [--catalog FILE] [--seconds N]";

/** Something that the caller can mend: printed without a stack trace. */
class UsageError extends Error {}

function main(): number {
  const { catalog: catalogPath, requests: requestsPath, seconds } = readArguments();
  const lines = readText(requestsPath, "--requests").split("\n");
  const parsed = catalogPath
    ? parseCatalog(parseJson(readText(catalogPath, "--catalog"), catalogPath))
    : parseRecords(records);
  const compiled = compileCatalog(catalogOrThrow(parsed));
  const today = todayUtc();
  let unreadable = 0;
  for (const [i, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const request = readRequestLine(line);
    if (!request.ok) {
      unreadable += 1;
      print({ error: { line: i + 1, message: request.message } });
      continue;
    }
    const begun = performance.now();
    const limits = { stop: () => performance.now() > begun + 1000 * seconds };
    const { body } = planBody({ compiled, params: request.params, today, limits });
    const milliseconds = Math.round((performance.now() - begun) * 1000) / 1000;
    print({ weight: null, ...body, milliseconds });
  }
  return unreadable > 0 ? 1 : 0;
}

interface Arguments {
  readonly catalog: string | undefined;
  readonly requests: string;
  readonly seconds: number;
}

function readArguments(): Arguments {
  try {
    const text = { type: "string" } as const;
    const { values } = parseArgs({
      options: { catalog: text, requests: text, seconds: { ...text, default: "20" } },
    });
    if (values.requests === undefined) throw new UsageError("--requests is missing");
    const seconds = Number(values.seconds);
    if (!(seconds > 0)) throw new UsageError(`--seconds must be a number above 0, not ${values.seconds}`);
    return { catalog: values.catalog, requests: values.requests, seconds };
  } catch (error) {
    throw new UsageError(`${messageOf(error)}\n${USAGE}`);
  }
}

function readText(path: string, option: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`${option} ${path} cannot be read: ${messageOf(error)}`);
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--catalog ${path} is not JSON: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof CatalogError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
