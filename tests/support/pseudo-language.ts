import type { Translator } from "@/lib/words/messages/translator";

/** A made-up language: what a message says, in brackets and with accents. What stands without them was forgotten. */
export const pseudo: Translator = (feature) => spoken(feature);

/** The same messages, each of which speaks the made-up language. */
function spoken<Messages extends object>(messages: Messages): Messages {
  return new Proxy(messages, {
    get: (target, key) => (key === "name" ? Reflect.get(target, key) : pseudoOf(Reflect.get(target, key))),
  });
}

function pseudoOf(value: unknown): unknown {
  if (typeof value === "string") return accented(value);
  if (typeof value === "function") {
    return (...given: readonly unknown[]) =>
      pseudoOf(Reflect.apply(value, undefined, given.map(wrappingPseudo)));
  }
  if (Array.isArray(value)) return value.map((part: unknown) => (isPart(part) ? part : pseudoOf(part)));
  return typeof value === "object" && value !== null && !isPart(value) ? spoken(value) : value;
}

/** A parameter that wraps a text of the message, in a link say, is given that text in the made-up language. */
function wrappingPseudo(parameter: unknown): unknown {
  if (typeof parameter !== "function") return parameter;
  return (text: unknown) =>
    Reflect.apply(parameter, undefined, [typeof text === "string" ? accented(text) : text]);
}

/** A part of the page inside a sentence, which says its own words. */
function isPart(value: unknown): boolean {
  return typeof value === "object" && value !== null && "$$typeof" in value;
}

const ACCENTS: Readonly<Record<string, string>> = { a: "á", e: "é", i: "í", l: "ļ", n: "ñ", o: "ó", u: "ú" };

/** "⟦Wéļļ⟧"; what is in brackets already stays as it is. */
function accented(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  return `⟦${text.replace(/[aeilnou]/g, (letter) => ACCENTS[letter] ?? letter)}⟧`;
}

const ATTRIBUTES = ["alt", "aria-description", "aria-label", "aria-valuetext", "placeholder", "title"];

/** The texts under `root` that no message says, `names` apart: titles and facts that come from the catalog. */
export function forgottenIn(root: Element, names: ReadonlySet<string>): readonly string[] {
  const said: string[] = [];
  for (const element of [root, ...root.querySelectorAll("*")]) {
    for (const name of ATTRIBUTES) said.push(element.getAttribute(name) ?? "");
    for (const { nodeType, nodeValue } of element.childNodes)
      if (nodeType === Node.TEXT_NODE) said.push(nodeValue ?? "");
  }
  const unsaid = said.map((text) => withoutMessages(text).trim());
  return [...new Set(unsaid.filter((text) => /\p{L}/u.test(text) && !names.has(text)))];
}

/** What is left of a text without its outermost brackets and all that stands in them. */
function withoutMessages(text: string): string {
  let depth = 0;
  let left = "";
  for (const character of text) {
    if (character === "⟦") depth += 1;
    else if (character === "⟧") depth -= 1;
    else if (depth === 0) left += character;
  }
  return left;
}
