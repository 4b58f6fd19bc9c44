/** What stood after `?` in the address of a page, made of the parameters that Next hands to it. */
export function queryString(params: Readonly<Record<string, string | string[] | undefined>>): string {
  const pairs = Object.entries(params).flatMap(([name, value = []]) =>
    [value].flat().map((single): [string, string] => [name, single]),
  );
  return new URLSearchParams(pairs).toString();
}
