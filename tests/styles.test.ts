import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");

const GLOBAL_SHEET = "app/globals.css";
/** A global sheet longer than this holds what belongs to single components. */
const MOST_LINES = 200;
/** What a module may hold at its top: `components` lies below the utilities of Tailwind; what is printed lies above. */
const TOP_RULES = /^@(?:layer components|media print|property --[\w-]+)$/;

const paths = ["app", "components"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
);
const sources = paths.filter((path) => /\.tsx?$/.test(path)).map((path) => ({ path, text: read(path) }));
const modules = paths.filter((path) => path.endsWith(".module.css"));

/** The start of each rule, up to its brace, and how deep it stands. */
function rulesOf(css: string): readonly { readonly start: string; readonly depth: number }[] {
  const rules: { start: string; depth: number }[] = [];
  let depth = 0;
  for (const [, text = "", end] of css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{};]*)([{};])/g)) {
    if (end === "{") rules.push({ start: text.trim(), depth });
    depth += end === "{" ? 1 : end === "}" ? -1 : 0;
  }
  return rules;
}

/** The classes that a sheet styles. */
function classesOf(css: string): readonly string[] {
  const selectors = rulesOf(css).filter(({ start }) => !start.startsWith("@"));
  const names = selectors.flatMap(({ start }) => [
    ...start.replace(/:global\([^)]*\)/g, "").matchAll(/\.([A-Za-z][\w-]*)/g),
  ]);
  return [...new Set(names.flatMap(([, name]) => name ?? []))].sort();
}

describe("the global sheet", () => {
  test(`has at most ${MOST_LINES} lines, and no other sheet is global`, () => {
    expect(read(GLOBAL_SHEET).split("\n").length).toBeLessThanOrEqual(MOST_LINES);
    expect(paths.filter((path) => path.endsWith(".css") && !modules.includes(path))).toEqual([GLOBAL_SHEET]);
  });

  test("styles only classes that several files use", () => {
    const classes = classesOf(read(GLOBAL_SHEET));
    expect(classes).toContain("no-print");
    const users = (name: string) =>
      sources.filter(({ text }) => new RegExp(`["'\`\\s]${name}["'\`\\s]`).test(text)).length;
    expect(classes.filter((name) => users(name) < 2)).toEqual([]);
  });
});

describe("the module of a component", () => {
  test("is used by the file of its name alone", () => {
    const isFromElsewhere = ({ path, text }: { readonly path: string; readonly text: string }) =>
      [...text.matchAll(/from "([^"]+)\.module\.css"/g)].some(
        ([, stem]) =>
          stem !==
          `./${path
            .split("/")
            .at(-1)
            ?.replace(/\.tsx?$/, "")}`,
      );
    expect(sources.filter(isFromElsewhere).map(({ path }) => path)).toEqual([]);
  });

  test.each(modules)("%s has the classes that its component uses, and no others", (path) => {
    const stem = path.replace(/\.module\.css$/, "");
    const users = sources.filter((source) => source.path.replace(/\.tsx?$/, "") === stem);
    const used = users.flatMap(({ text }) => [...text.matchAll(/\bstyles\.(\w+)/g)].map(([, name]) => name));
    expect(classesOf(read(path))).toEqual([...new Set(used)].sort());
  });

  test.each(modules)("%s lets utilities win, but on paper", (path) => {
    const top = rulesOf(read(path)).filter(({ depth }) => depth === 0);
    expect(top.map(({ start }) => start).filter((start) => !TOP_RULES.test(start))).toEqual([]);
  });
});
