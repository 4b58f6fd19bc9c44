import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { plainTextIn } from "@/tests/support/plain-text";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Folders whose texts are not messages yet. Take a folder off once it is converted: `docs/words.md` says how. */
const NOT_CONVERTED = new Set<string>();

const files = ["components", "app"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".tsx"))
    .map((path) => `${folder}/${path}`),
);
const folderOf = (file: string): string => {
  const [top = "", room = ""] = file.split("/");
  return top === "app" ? top : `${top}/${room}`;
};
const found = files.flatMap((file) =>
  plainTextIn(readFileSync(join(root, file), "utf8")).map((text) => ({ folder: folderOf(file), file, text })),
);

describe("texts of components are messages", () => {
  test("no letter stands in the markup of a converted folder", () => {
    const forgotten = found.filter(({ folder }) => !NOT_CONVERTED.has(folder));
    expect(forgotten.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });

  test("a folder without plain texts is on the list no longer", () => {
    const plain = new Set(found.map(({ folder }) => folder));
    expect([...NOT_CONVERTED].filter((folder) => !plain.has(folder))).toEqual([]);
  });
});

describe("plainTextIn", () => {
  test.each([
    ["<p>Hello</p>", ["Hello"]],
    ['<a title="Hello">{x}</a>', ["Hello"]],
    [`<a aria-label={\`Remove \${x}\`} />`, ["Remove"]],
    [`<p>{x ? "Show" : \`\${n} more\`}</p>`, ["Show", "more"]],
    ['<p>{x && "Hello"}</p>', ["Hello"]],
    ['<Disclosure summary="More" />', ["More"]],
  ])("finds what %s says", (source, texts) => {
    expect(plainTextIn(source)).toEqual(texts);
  });

  test.each([
    '<p className="hello">{t(ask).known}: 12 · {x}</p>',
    '<p title={t(ask).more(x, "code")}>Waymark</p>',
    '<input type="text" name="hours" />',
    '<p>{x === "code" ? a : b}</p>',
  ])("leaves %s alone", (source) => {
    expect(plainTextIn(source)).toEqual([]);
  });
});
