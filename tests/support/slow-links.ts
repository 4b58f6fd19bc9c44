import type { Catalog } from "@/lib/catalog";
import { linkNumbers } from "@/lib/link";
import { packList } from "@/lib/link/pack-lists";

/** Addresses that once held the server for seconds or minutes, or answered with megabytes, each with its kind. */
export function slowAddresses(catalog: Catalog): readonly string[] {
  const numbers = linkNumbers(catalog);
  const plannable = catalog.courses.filter(({ plannable, hours }) => plannable && hours !== null);
  const pinAll = packList("pin", plannable.map(({ id }) => id).toSorted(), numbers) ?? "";
  const wantAll = catalog.skills.map(({ id }) => id).toSorted();
  const wanted = packList("want", wantAll, numbers) ?? "";
  const unknown =
    packList(
      "know",
      FAR.map(([id]) => id),
      { skills: new Map(FAR), courses: new Map() },
    ) ?? "";
  const breaks = Array.from({ length: 500 }, (_, i) => {
    const month = String((i % 12) + 1).padStart(2, "0");
    return `${2027 + Math.floor(i / 12)}-${month}-03..${2027 + Math.floor(i / 12)}-${month}-05`;
  }).join(",");
  const cheapest =
    "prefer=cheapest&want=python,sql,bi-dashboards,spreadsheets,recommender-systems,tensorflow-keras,nearest-neighbors";
  return [
    "/?goal=data-analyst&prefer=focused&budget=400&hours=8&full=1",
    "/api/plan?goal=data-scientist&prefer=balanced&pin=~42eKfxzAIIkW34L&budget=533",
    `/?${cheapest}`,
    `/compare?${cheapest}&b=hours.8&c=hours.9&d=hours.10&e=hours.12`,
    `/plan.png?${cheapest}`,
    `/api/plan?goal=data-scientist&pin=${pinAll}&budget=10000`,
    `/?goal=data-scientist&pin=${pinAll}`,
    `/api/plan?goal=data-scientist&know=${unknown}`,
    `/?goal=data-scientist&know=${unknown}`,
    `/compare?goal=data-scientist&know=${unknown}`,
    `/?goal=data-scientist&breaks=${breaks}`,
    `/?want=${wanted}&by=2028-01-01`,
    "/api/plan?goal=research-scientist&full=1&budget=700",
  ];
}

const FAR = Array.from(
  { length: 90_000 },
  (_, i) => [`far-${String(i).padStart(6, "0")}`, i + 1000] as const,
);
