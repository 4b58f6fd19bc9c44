import { readFileSync } from "node:fs";
import { join } from "node:path";

const FILES = [
  {
    name: "Bricolage",
    weight: 700,
    file: "bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff",
  },
  { name: "Source", weight: 400, file: "source-sans-3/files/source-sans-3-latin-400-normal.woff" },
  { name: "Source", weight: 600, file: "source-sans-3/files/source-sans-3-latin-600-normal.woff" },
] as const;

interface ImageFont {
  readonly name: string;
  readonly weight: 400 | 600 | 700;
  readonly style: "normal";
  readonly data: Buffer;
}

let loaded: ImageFont[] | null = null;

/** The page's two faces from their own packages, read once: drawing an image asks no other host. */
export function imageFonts(): ImageFont[] {
  loaded ??= FILES.map(({ name, weight, file }) => ({
    name,
    weight,
    style: "normal",
    data: readFileSync(join(process.cwd(), "node_modules/@fontsource", file)),
  }));
  return loaded;
}

/** What these fonts can draw. Anything else would be looked for on another host. */
export function drawable(text: string): string {
  return text.replace(/[^\u0020-\u007e\u00a0-\u00ff\u2010-\u2026]/g, "");
}
