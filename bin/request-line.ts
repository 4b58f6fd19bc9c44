export type RequestLine =
  | { readonly ok: true; readonly params: readonly (readonly [string, string])[] }
  | { readonly ok: false; readonly message: string };

/**
 * A line of a batch as the parameters of a link. Fields have the parameters' names; a list may be an array or a text
 * with commas, a yes or no true, false, 1 or 0, and null is as good as left out.
 */
export function readRequestLine(line: string): RequestLine {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { ok: false, message: `This line is not JSON: ${line.slice(0, 80)}` };
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return { ok: false, message: 'This line is no request: it should look like {"goal": "…", "hours": 8}' };
  }
  const params = Object.entries(json).flatMap(([name, value]: [string, unknown]) =>
    value === null ? [] : [[name, spell(value)] as const],
  );
  return { ok: true, params };
}

/** A value in the link's spelling. What has none is left as JSON, for the link's reader to name as a problem. */
function spell(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "1" : "0";
  if (Array.isArray(value)) return value.map(spell).join(",");
  return JSON.stringify(value);
}
