import { currentCatalog } from "@/app/_server/catalog";
import type { SkillNames } from "@/components/posting/load-names";
import skillNames from "@/data/skill-names.json";
import { type Catalog, type Level, raise, type SkillId } from "@/lib/catalog";
import { namesFile } from "@/lib/posting";

export const dynamic = "force-dynamic";

let text: string | null = null;

/** The names of skills as the page that reads postings needs them, with the titles of this server's catalog. */
export function GET(request: Request): Response {
  const catalog = currentCatalog();
  const { version } = catalog;
  text ??= JSON.stringify({
    names: namesFile.parse(skillNames),
    skills: namedSkills(catalog),
  } satisfies SkillNames);
  const asked = new URL(request.url).searchParams.get("edition");
  return new Response(text, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": asked === version ? "public, max-age=31536000, immutable" : "public, max-age=60",
    },
  });
}

function namedSkills({ skills, courses }: Catalog): SkillNames["skills"] {
  const given = new Map<SkillId, Level>();
  for (const { gives } of courses) raise(given, gives);
  return skills.map(({ id, title, number }) => ({ id, title, number, most: given.get(id) ?? null }));
}
