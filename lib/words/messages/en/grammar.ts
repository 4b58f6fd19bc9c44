import type { RichText } from "@/lib/words/messages/rich";

/** The helpers of English messages. Each language has its own. */

/** "1,234", "1.5": own marks in place of Intl, so that an old server and a new browser print the same. */
export function figure(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** "1 course", "1,234 courses" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c" */
export function and(items: readonly string[]): string {
  return joined(items, "and");
}

/** The same of parts of the page. */
export function andParts<Part>(parts: readonly Part[]): RichText<Part> {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [i === parts.length - 1 ? " and " : ", ", part]));
}

/** "a", "a or b", "a, b or c" */
export function or(items: readonly string[]): string {
  return joined(items, "or");
}

function joined(items: readonly string[], joiner: string): string {
  const last = items[items.length - 1];
  if (last === undefined) return "";
  const others = items.slice(0, -1);
  return others.length === 0 ? last : `${others.join(", ")} ${joiner} ${last}`;
}

/** The text as the begin of a sentence. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Parts of the page in a row, with text between them: another text before the last one where `last` says so. */
export function inRow<Part>(parts: readonly Part[], between: string, last = between): RichText<Part> {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [i === parts.length - 1 ? last : between, part]));
}
