import type { SlowLink } from "@/tests/support/slow-requests";

/** What the server did with a link. */
interface Served {
  readonly name: string;
  /** The part after `?`. */
  readonly link: string;
  readonly milliseconds: number;
  /**
   * What became of the plan; a proof or an honest gap where there is one. A picture shows it and a page of plans side by
   * side says it for each: these are `drawn` and `compared`. Empty where there is no answer.
   */
  readonly said: "optimal" | "gap" | "impossible" | "not-in-time" | "compared" | "drawn" | "";
}

const PATHS = { page: "/", api: "/api/plan", image: "/plan.png", compare: "/compare" } as const;

/** Asks the server for each link, one after the other: what others notice meanwhile is for `bench:slow-server`. */
export async function linksOnServer(origin: string, links: readonly SlowLink[]): Promise<readonly Served[]> {
  const served: Served[] = [];
  for (const { route, link } of links) {
    const name = `${PATHS[route]}?${link}`;
    const begun = performance.now();
    const response = await fetch(`${origin}${name}`);
    const body = await response.text();
    const milliseconds = performance.now() - begun;
    served.push({ name, link, milliseconds, said: saidBy({ route, status: response.status, body }) });
  }
  return served;
}

interface Reply {
  readonly route: SlowLink["route"];
  readonly status: number;
  readonly body: string;
}

function saidBy({ route, status, body }: Reply): Served["said"] {
  // Given up at the hard end: the API's code and the page's heading say that there was no time.
  if (status === 503) return /not-in-time|found in time/.test(body) ? "not-in-time" : "";
  if (status !== 200) return "";
  if (route === "image") return "drawn";
  if (route === "compare") return "compared";
  // As it is in the API's JSON, as a string within a string in the page's data.
  const answer = /"outcome":"([a-z-]+)","proof":(?:null|\{"kind":"([a-z]+)")/.exec(
    body.replaceAll('\\"', '"'),
  );
  const [, outcome, proof] = answer ?? [];
  if (outcome === "planned") return proof === "optimal" || proof === "gap" ? proof : "";
  return outcome === "impossible" || outcome === "not-in-time" ? outcome : "";
}
