import type { CatalogFault } from "@/lib/catalog/types";

/** The files of a catalog by name, each with its content as it stands. */
export type CatalogFiles = Readonly<Record<string, unknown>>;

/** Where the lists that lie in one file each have their home. */
const HOME: Readonly<Record<string, string>> = {
  aliases: "aliases.json",
  backgrounds: "backgrounds.json",
  books: "books.json",
  datasets: "datasets.json",
  date: "edition.json",
  givenUp: "given-up.json",
  institutions: "institutions.json",
  mirrors: "mirrors.json",
  platforms: "platforms.json",
  practice: "practice.json",
  programs: "programs.json",
  projects: "projects.json",
  roles: "roles.json",
  skillNumbers: "skill-numbers.json",
  "skill-numbers": "skill-numbers.json",
  skills: "skills.json",
  tools: "tools.json",
};

/**
 * A fault in one line: `courses/core-ml.json · courses/uw-ml-regression · hours.low: what is wrong, and what to do`. An
 * entry without a readable id is named by its place in its file, counted from 1.
 */
export function describeFault(fault: CatalogFault, files: CatalogFiles): string {
  const [list = "", id = ""] = fault.entry.split("/");
  const place = list === "courses" ? courseFile(id, files) : { file: HOME[list] ?? "", nth: Number(id) + 1 };
  const entry = /^\d+$/.test(id) ? `entry ${place.nth}` : fault.entry;
  return `${place.file || "data"} · ${entry} · ${fault.field}: ${fault.message}`;
}

/** Courses lie in files by field; other activities, called `courses/…` too, in one by kind. */
function courseFile(id: string, files: CatalogFiles): { readonly file: string; readonly nth: number } {
  const lists = Object.entries(files).filter(([file]) => file.startsWith("courses/"));
  let before = 0;
  for (const [file, content] of lists) {
    const entries = Array.isArray(content) ? content : [];
    const nth = Number(id) - before;
    const isHere = /^\d+$/.test(id) ? nth < entries.length : entries.some((entry) => entry?.id === id);
    if (isHere) return { file, nth: nth + 1 };
    before += entries.length;
  }
  const others = ["practice.json", "books.json", "projects.json"];
  const file = others.find((name) => {
    const content = files[name];
    return Array.isArray(content) && content.some((entry) => entry?.id === id);
  });
  return { file: file ?? "", nth: 0 };
}
