/** A sentence in parts: text, and what the page puts between, such as a link or a field. */
export type RichText<Part> = readonly (string | Part)[];

/**
 * A sentence with parts of the page in it.
 *
 * @example
 * rich`You can also ${link("start from the example")}.`
 */
export function rich<Part>(
  texts: TemplateStringsArray,
  ...parts: readonly (string | Part)[]
): RichText<Part> {
  return texts.flatMap((text, i) => [...(text === "" ? [] : [text]), ...parts.slice(i, i + 1)]);
}
