/** Ends a switch over a union: a kind that nobody worded is a type error here, and a clear failure at run time. */
export function assertNever(value: never): never {
  throw new Error(`No words for ${JSON.stringify(value)}`);
}
