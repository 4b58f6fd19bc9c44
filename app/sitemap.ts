import type { MetadataRoute } from "next";
import { currentCatalog } from "./_server/catalog";

/** The address under which readers reach this Waymark, without a slash at its end. */
const ORIGIN = (process.env.WAYMARK_ORIGIN ?? `http://127.0.0.1:${process.env.PORT ?? "3000"}`).replace(
  /\/$/,
  "",
);

/** Every page of the catalog, dated by the catalog's edition. */
export default function sitemap(): MetadataRoute.Sitemap {
  const catalog = currentCatalog();
  const paths = [
    "/",
    "/courses",
    "/programs",
    "/skills",
    "/roles",
    ...catalog.courses.map(({ id }) => `/courses/${id}`),
    ...catalog.programs.map(({ id }) => `/programs/${id}`),
    ...catalog.skills.map(({ id }) => `/skills/${id}`),
    ...catalog.roles.map(({ id }) => `/roles/${id}`),
  ];
  const edition = /^\d{4}-\d{2}-\d{2}/.exec(catalog.version)?.[0];
  return paths.map((path) => ({ url: `${ORIGIN}${path}`, ...(edition ? { lastModified: edition } : {}) }));
}
