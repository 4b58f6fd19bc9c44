import { currentCompiled } from "@/app/_server/catalog";
import { workedExample } from "@/app/_server/worked-example";
import { readLink } from "@/components/session/read-link";
import { plan } from "@/lib/planner";

/** Many times what the server gives a search. */
const SEARCH_MS = 20_000;

/**
 * Whether a link that was called impossible is so where time plays no part: with its clock never up. Null where even this
 * much time was not enough to say why it is impossible.
 */
export function impossibleHolds(link: string): boolean | null {
  const compiled = currentCompiled();
  const { catalog } = compiled;
  const { request } = readLink(link, { catalog, example: workedExample(catalog) });
  const end = performance.now() + SEARCH_MS;
  let isCut = false;
  const { outcome } = plan(compiled, request, {
    stop: () => {
      isCut ||= performance.now() > end;
      return isCut;
    },
  });
  if (outcome === "planned") return false;
  return isCut ? null : outcome === "impossible";
}
