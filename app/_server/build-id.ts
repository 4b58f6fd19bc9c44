import { readFileSync } from "node:fs";
import { join } from "node:path";

let known: string | null = null;

/** Names this build of Waymark: another build may answer the same request otherwise. "dev" where there is none. */
export function buildId(): string {
  known ??= read();
  return known;
}

function read(): string {
  try {
    return readFileSync(join(process.cwd(), ".next", "BUILD_ID"), "utf8").trim();
  } catch {
    return "dev";
  }
}
