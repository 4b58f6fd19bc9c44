import { type Catalog, freezeCatalog, type WholeCatalogFile } from "@/lib/catalog";

/** Where a planner gets its catalog, and the edition that it must be. */
export interface CatalogAddress {
  readonly url: string;
  readonly version: string;
}

/**
 * The catalog served at `url`. It was checked when the server read it, and is not checked again here: the code for that
 * weighs more than the planner. Throws where it cannot be fetched or is another
 * edition than `version`.
 */
export async function fetchCatalog({ url, version }: CatalogAddress): Promise<Catalog> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The catalog could not be fetched: ${response.status}`);
  const file: WholeCatalogFile = await response.json();
  if (file.version !== version) throw new Error("The catalog has changed since the page was made");
  return freezeCatalog(file);
}
