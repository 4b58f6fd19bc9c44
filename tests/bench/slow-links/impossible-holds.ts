import { currentCompiled } from "@/app/_server/catalog";
import { workedExample } from "@/app/_server/worked-example";
import { readLink } from "@/components/session/read-link";
import { plan } from "@/lib/planner";

/** Three times what the server gives a search: most of it goes into why there is no plan. */
const SEARCH_MS = 5000;

/**
 * Whether a link that was called impossible is so with more time, too. Null where even that was not
 * enough to say all of why it is impossible.
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
