import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A file imports only from its own layer or one named earlier. */
const LAYERS = [
  "data",
  "lib/civil-date",
  "lib/catalog",
  "lib/planner",
  "lib/self-check",
  "lib/schedule",
  "lib/answer",
  "lib/advice",
  "lib/plan-url",
  "lib/compare",
  "lib/kept",
  "lib/export",
  "components",
  "app",
] as const;

const IMPORT = /(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+|\brequire\s*\(\s*)["']([^"']+)["']/g;
/** What would make `lib` depend on where and when it runs. */
const IMPURE =
  /\b(?:Math\.random|Date\.now|new Date\(\)|performance\.now|fetch\(|process\.|localStorage|document\.|window\.)/;
const PURE_PACKAGES = new Set(["zod", "date-fns", "papaparse"]);

const files = ["data", "lib", "components", "app"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${folder}/${path}`),
);
const layerOf = (path: string) => LAYERS.findIndex((layer) => path === layer || path.startsWith(`${layer}/`));

function importsOf(file: string): readonly string[] {
  return [...readFileSync(join(root, file), "utf8").matchAll(IMPORT)].flatMap((match) => match[1] ?? []);
}

function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (specifier.startsWith(".")) return relative(root, join(root, dirname(file), specifier));
  return null;
}

test("there are files to judge in every layer", () => {
  const empty = LAYERS.filter((_, layer) => !files.some((file) => layerOf(file) === layer));
  expect(empty).toEqual([]);
});

test("imports run one way, from later layers to earlier ones", () => {
  const wrong = files.flatMap((file) =>
    importsOf(file).flatMap((specifier) => {
      const target = targetOf(file, specifier);
      return target !== null && layerOf(target) > layerOf(file) ? [`${file} → ${target}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test("a lib folder is entered through its index only", () => {
  const wrong = files.flatMap((file) =>
    importsOf(file).flatMap((specifier) => {
      const target = targetOf(file, specifier);
      if (target === null || !target.startsWith("lib/")) return [];
      const inside = layerOf(target) === layerOf(file);
      return inside || target.split("/").length === 2 ? [] : [`${file} → ${target}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test("lib imports no package but zod, date-fns and papaparse, and no data", () => {
  const wrong = files
    .filter((file) => file.startsWith("lib/"))
    .flatMap((file) =>
      importsOf(file).flatMap((specifier) => {
        const target = targetOf(file, specifier);
        const pure = target === null ? PURE_PACKAGES.has(specifier) : !target.startsWith("data");
        return pure ? [] : [`${file} → ${specifier}`];
      }),
    );
  expect(wrong).toEqual([]);
});

test("lib knows no clock, chance, network, process or page", () => {
  const wrong = files.filter(
    (file) => file.startsWith("lib/") && IMPURE.test(readFileSync(join(root, file), "utf8")),
  );
  expect(wrong).toEqual([]);
});
