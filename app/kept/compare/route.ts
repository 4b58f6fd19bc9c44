import { currentCatalog } from "@/app/_server/catalog";
import { addressOfComparison } from "@/components/compare/read-comparison";
import { MAX_SCENARIOS, type Scenario } from "@/lib/compare";
import { decodeRequest } from "@/lib/link";

/** The comparison of the plans whose links stand under `plan`, in their order. Those that ask for nothing are passed over. */
export function GET(request: Request): Response {
  const catalog = currentCatalog();
  const links = new URL(request.url).searchParams.getAll("plan").slice(0, MAX_SCENARIOS);
  const [first, ...others] = links.flatMap((link): readonly Scenario[] => {
    const decoded = decodeRequest(new URLSearchParams(link), catalog);
    return decoded.ok ? [{ request: decoded.request, program: null }] : [];
  });
  const location = first === undefined ? "/compare" : addressOfComparison([first, ...others]);
  return new Response(null, { status: 307, headers: { location, "cache-control": "no-store" } });
}
