import type { Catalog } from "@/lib/catalog";
import type { Report } from "./report";

/** The values of a link, the catalog that its ids are looked up in, and where to report what cannot be read. */
export interface Reading {
  readonly values: ReadonlyMap<string, string>;
  readonly catalog: Catalog;
  readonly report: Report;
}
