import { currentCatalogFile } from "@/app/_server/catalog";
import { slimCatalog } from "./slim-catalog";

export const dynamic = "force-dynamic";

let text: string | null = null;

/**
 * The catalog as the browser's planner needs it. The address names the edition, and the form that the page's script can
 * read, so a browser may keep it for ever.
 */
export function GET(request: Request): Response {
  const file = currentCatalogFile();
  text ??= JSON.stringify(slimCatalog(file));
  const asked = new URL(request.url).searchParams.get("edition");
  return new Response(text, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": asked === file.version ? "public, max-age=31536000, immutable" : "public, max-age=60",
    },
  });
}
