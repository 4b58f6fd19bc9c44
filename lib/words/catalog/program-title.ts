import type { Catalog, Program } from "@/lib/catalog";

/** A program's title in a list: two of one title are told apart by who gives them. */
export function programTitleIn({ programs }: Catalog, { title, institution }: Program): string {
  return programs.filter((other) => other.title === title).length > 1 ? `${title} (${institution})` : title;
}
