import { planHere } from "./plan-here";
import type { Input, Planned, Planning } from "./tasks";

declare global {
  /** Set once by `instrumentation.ts`: the proxy, the pages and the routes each have a copy of this module. */
  var waymarkPlanning: Planning | undefined;
}

/** The planner of this server: its workers, or, where none were started, this thread. */
export function planning(): Planning {
  return globalThis.waymarkPlanning ?? planHere;
}

/**
 * The reply for a page. `proxy.ts` has asked for it before, and has answered where there is none; so it is here at once,
 * and a refusal is what a reader sees only by the worst of chances.
 */
export async function replyFor<K extends "page" | "comparison">(
  kind: K,
  input: Input<K>,
): Promise<Planned<K>["reply"]> {
  const outcome = await planning()[kind](input);
  if (outcome.kind !== "answered") throw new Error(`The server has no time for this page: ${outcome.kind}`);
  return outcome.reply;
}
