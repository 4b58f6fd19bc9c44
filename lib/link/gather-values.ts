import type { Report } from "@/lib/request";
import { CARRIED } from "./carried-plan";
import { MAX_VALUE_LENGTH, PARAMETERS } from "./parameters";

const KNOWN: ReadonlySet<string> = new Set([...PARAMETERS, CARRIED]);

/** What mail programs, search engines and social networks hang onto links. */
const TRACKING = /^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|igshid|mc_cid|mc_eid|ref)$/;

const MAX_UNKNOWN_NAMED = 20;

/**
 * The value of each known parameter. Of a repeated one the first counts; one that is too long counts as absent.
 * Unknown ones are named, the first twenty singly and the rest as a number, so that junk cannot flood the page.
 */
export function gatherValues(
  params: Iterable<readonly [string, string]>,
  report: Report,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const repeated = new Set<string>();
  const unknown = new Map<string, string>();
  for (const [name, value] of params) {
    if (!KNOWN.has(name)) {
      if (!TRACKING.test(name) && !unknown.has(name)) unknown.set(name, value);
    } else if (!values.has(name)) {
      values.set(name, value);
    } else if (!repeated.has(name)) {
      repeated.add(name);
      report(name, value, "repeated", values.get(name) ?? null);
    }
  }
  for (const [name, value] of values) {
    if (value.length <= MAX_VALUE_LENGTH) continue;
    values.delete(name);
    report(name, value, "too-long");
  }
  nameUnknown([...unknown], report);
  return values;
}

function nameUnknown(unknown: readonly (readonly [string, string])[], report: Report): void {
  for (const [name, value] of unknown.slice(0, MAX_UNKNOWN_NAMED)) report(name, value, "unknown-parameter");
  const others = unknown.length - MAX_UNKNOWN_NAMED;
  if (others > 0) report("", String(others), "unknown-parameters");
}
