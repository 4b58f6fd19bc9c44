import type { MetadataRoute } from "next";
import { headers } from "next/headers";
import { currentCatalog } from "./_server/catalog";
import { originOf } from "./_server/origin";

/** Every page of the catalog under the address that was asked, dated by the catalog's edition. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const catalog = currentCatalog();
  const origin = originOf(await headers());
  const paths = [
    "/",
    "/compare",
    "/courses",
    "/programs",
    "/skills",
    "/roles",
    "/api",
    "/guide",
    "/time",
    "/posting",
    ...catalog.courses.map(({ id }) => `/courses/${id}`),
    ...catalog.programs.map(({ id }) => `/programs/${id}`),
    ...catalog.skills.map(({ id }) => `/skills/${id}`),
    ...catalog.roles.map(({ id }) => `/roles/${id}`),
  ];
  const edition = /^\d{4}-\d{2}-\d{2}/.exec(catalog.version)?.[0];
  return paths.map((path) => ({ url: `${origin}${path}`, ...(edition ? { lastModified: edition } : {}) }));
}
