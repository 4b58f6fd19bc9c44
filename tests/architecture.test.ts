import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { stronglyConnected } from "./support/strongly-connected";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A file imports only from its own floor or one named earlier. */
const FLOORS = [
  "data",
  "lib/civil-date",
  "lib/time",
  "lib/catalog",
  "lib/request",
  "lib/posting",
  "lib/planner",
  "lib/self-check",
  "lib/schedule",
  "lib/answer",
  "lib/advice",
  "lib/link",
  "lib/compare",
  "lib/kept",
  "lib/words",
  "lib/documents",
  "components/ui",
  "components/site",
  "components/session",
  "components/kept",
  "components/progress",
  "components/alternatives",
  "components/ask",
  "components/plan",
  "components/posting",
  "components/share",
  "components/compare",
  "components/planner",
  "components/catalog",
  "components/guide",
  "components/time",
  "app",
] as const;

/** Rooms that are entered file by file, so that a page ships only the words that it shows. */
const OPEN_ROOMS = new Set(["lib/words"]);
/** A folder with more files than this is several rooms. */
const MOST_FILES = 25;

const IMPORT = /(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+|\brequire\s*\(\s*)["']([^"']+)["']/g;
/** What would make `lib` depend on where and when it runs. */
const IMPURE =
  /\b(?:Math\.random|Date\.now|new Date\(\)|performance\.now|fetch\(|process\.|localStorage|document\.|window\.)/;
const PURE_PACKAGES = new Set(["zod", "date-fns", "papaparse"]);

const paths = ["data", "lib", "components", "app"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path}`)
    .filter((path) => statSync(join(root, path)).isFile()),
);
const files = paths.filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"));
const known = new Set(files);
const floorOf = (path: string) => FLOORS.findIndex((floor) => path === floor || path.startsWith(`${floor}/`));

function importsOf(file: string): readonly string[] {
  return [...readFileSync(join(root, file), "utf8").matchAll(IMPORT)].flatMap((match) => match[1] ?? []);
}

function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (specifier.startsWith(".")) return relative(root, join(root, dirname(file), specifier));
  return null;
}

/** The files of this repository that `file` imports. */
function filesImportedBy(file: string): readonly string[] {
  return importsOf(file).flatMap((specifier) => {
    const target = targetOf(file, specifier);
    if (target === null) return [];
    const found = ["", ".ts", ".tsx", "/index.ts"]
      .map((end) => `${target}${end}`)
      .find((path) => known.has(path));
    return found === undefined ? [] : [found];
  });
}

/** Every import that `isWrong` objects to, as "from → to". */
function importsThat(isWrong: (file: string, target: string | null, specifier: string) => boolean) {
  return files.flatMap((file) =>
    importsOf(file).flatMap((specifier) =>
      isWrong(file, targetOf(file, specifier), specifier) ? [`${file} → ${specifier}`] : [],
    ),
  );
}

/** Groups of nodes that reach each other. */
function circlesOf(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const next = new Map([...edges].map(([node, targets]) => [node, [...targets]]));
  const groups = new Map<number, string[]>();
  for (const [node, group] of stronglyConnected(next))
    groups.set(group, [...(groups.get(group) ?? []), node]);
  return [...groups.values()].map((group) => group.sort());
}

describe("floors", () => {
  test("every file stands on one, and none is empty", () => {
    expect(files.filter((file) => floorOf(file) === -1)).toEqual([]);
    expect(FLOORS.filter((_, floor) => !files.some((file) => floorOf(file) === floor))).toEqual([]);
  });

  test("imports run one way, from later floors to earlier ones", () => {
    expect(importsThat((file, target) => target !== null && floorOf(target) > floorOf(file))).toEqual([]);
  });

  test("a lib folder is entered through its index only", () => {
    const entersElsewhere = (file: string, target: string | null): boolean => {
      if (target === null || !target.startsWith("lib/")) return false;
      const room = target.split("/").slice(0, 2).join("/");
      return floorOf(target) !== floorOf(file) && target !== room && !OPEN_ROOMS.has(room);
    };
    expect(importsThat(entersElsewhere)).toEqual([]);
  });
});

describe("circles", () => {
  const imported = new Map(files.map((file) => [file, new Set(filesImportedBy(file))]));

  test("no files import each other in a circle", () => {
    expect(circlesOf(imported)).toEqual([]);
  });

  test("no folders that lie side by side import each other in a circle", () => {
    const edges = new Map<string, Set<string>>();
    for (const [file, targets] of imported)
      for (const target of targets) {
        const [from, to] = siblings(file, target);
        if (from === undefined || to === undefined || from === to) continue;
        edges.set(from, (edges.get(from) ?? new Set()).add(to));
        edges.set(to, edges.get(to) ?? new Set());
      }
    expect(circlesOf(edges)).toEqual([]);
  });

  /** The two folders under the deepest folder that holds both files; undefined where a file lies in it itself. */
  function siblings(file: string, target: string): readonly [string | undefined, string | undefined] {
    const a = file.split("/");
    const b = target.split("/");
    const apart = a.findIndex((part, depth) => part !== b[depth]);
    const folder = (parts: readonly string[]) =>
      parts.length > apart + 1 ? parts.slice(0, apart + 1).join("/") : undefined;
    return [folder(a), folder(b)];
  }
});

describe("size", () => {
  test(`no folder holds more than ${MOST_FILES} files`, () => {
    const counts = new Map<string, number>();
    for (const path of paths) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
  });
});

/** What searches for a plan. It may take long, so views ask the session for it, which asks its worker. */
const PLANS =
  /\b(?:answerAtPaces|answerRequest|changePlan|compileCatalog|find(?:Sensitivity|TradeOff|WaysOut)|plan|planFront|price(?:Alternatives|LeftOut)|rememberPlans|tellProof)\b/;

describe("planning", () => {
  test("no view plans by itself", () => {
    const wrong = files
      .filter((file) => file.startsWith("components/") && !file.startsWith("components/session/"))
      .filter((file) => {
        const text = readFileSync(join(root, file), "utf8");
        const planners = [...text.matchAll(/import \{([^}]*)\} from "@\/lib\/(?:answer|planner)"/g)];
        return planners.some(([, names = ""]) => PLANS.test(names.replace(/\btype \w+/g, "")));
      });
    expect(wrong).toEqual([]);
  });
});

describe("imports", () => {
  test("what lies in the same folder or below is ./, all else is @/", () => {
    const isOtherwise = (file: string, target: string | null, specifier: string) =>
      target !== null &&
      !/\.(?:css|woff2?)$/.test(specifier) &&
      specifier.startsWith(".") !== target.startsWith(`${dirname(file)}/`);
    expect(importsThat(isOtherwise)).toEqual([]);
  });

  test("lib imports no package but zod, date-fns and papaparse, and no data", () => {
    const isImpure = (file: string, target: string | null, specifier: string) =>
      file.startsWith("lib/") &&
      (target === null ? !PURE_PACKAGES.has(specifier) : target.startsWith("data"));
    expect(importsThat(isImpure)).toEqual([]);
  });

  test("lib knows no clock, chance, network, process or page", () => {
    const wrong = files.filter(
      (file) => file.startsWith("lib/") && IMPURE.test(readFileSync(join(root, file), "utf8")),
    );
    expect(wrong).toEqual([]);
  });
});
