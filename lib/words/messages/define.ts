/** The messages of one feature under its name, by which another language finds its own. */
export function define<const Name extends string, Messages>(
  name: Name,
  messages: Messages,
): Messages & { readonly name: Name } {
  return { ...messages, name };
}
