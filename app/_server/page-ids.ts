import { currentCatalogFile } from "./catalog";

/** The ids that have a page: those of the records, and the older names, whose pages lead on to the new ones. */
export function pageIds(kind: "courses" | "skills" | "programs" | "roles"): readonly string[] {
  const { aliases, ...records } = currentCatalogFile();
  // Programs were never renamed.
  const renamed = kind === "programs" ? [] : Object.keys(aliases[kind]);
  return [...records[kind].map(({ id }) => id), ...renamed];
}
