import type { MetadataRoute } from "next";
import { headers } from "next/headers";
import { currentCatalog } from "./_server/catalog";

/** Every page of the catalog under the address that was asked, dated by the catalog's edition. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const catalog = currentCatalog();
  const origin = await askedOrigin();
  const paths = [
    "/",
    "/compare",
    "/courses",
    "/programs",
    "/skills",
    "/roles",
    "/guide",
    ...catalog.courses.map(({ id }) => `/courses/${id}`),
    ...catalog.programs.map(({ id }) => `/programs/${id}`),
    ...catalog.skills.map(({ id }) => `/skills/${id}`),
    ...catalog.roles.map(({ id }) => `/roles/${id}`),
  ];
  const edition = /^\d{4}-\d{2}-\d{2}/.exec(catalog.version)?.[0];
  return paths.map((path) => ({ url: `${origin}${path}`, ...(edition ? { lastModified: edition } : {}) }));
}

/** A sitemap needs whole addresses, and only the request knows under which name readers reach this server. */
async function askedOrigin(): Promise<string> {
  const asked = await headers();
  const protocol = asked.get("x-forwarded-proto") ?? "http";
  const host = asked.get("x-forwarded-host") ?? asked.get("host") ?? "127.0.0.1:3000";
  return `${protocol}://${host}`;
}
