import { currentCatalog } from "@/app/_server/catalog";
import { CACHE } from "@/app/_server/json-response";

export const dynamic = "force-dynamic";

/** The self-check questions of every skill, by its id: fetched by the planner only when somebody checks themselves. */
export function GET(request: Request): Response {
  const catalog = currentCatalog();
  const questions = Object.fromEntries(catalog.skills.map(({ id, selfChecks }) => [id, selfChecks]));
  const asked = new URL(request.url).searchParams.get("edition");
  return Response.json(questions, {
    headers: {
      "cache-control": asked === catalog.version ? "public, max-age=31536000, immutable" : CACHE.today,
    },
  });
}
