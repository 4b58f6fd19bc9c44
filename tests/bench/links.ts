import fc from "fast-check";
import { decodeRequest, encodeRequest, linkNumbers, MAX_LINK_LENGTH } from "@/lib/link";
import type { PlanRequest } from "@/lib/request";
import { clickedRequestFor, someRequestFor, usualRequestFor } from "@/tests/support/random-requests";
import { realCatalog } from "@/tests/support/real-catalog";

/*
 * npm run bench:links [-- RUNS]: writes and reads RUNS (100,000) random requests of three kinds over the real catalog,
 * checks that each comes back the same, and prints how long their links are, host left out.
 */

const runs = Number(process.argv[2] ?? 100_000);
const numbers = linkNumbers(realCatalog);

const KINDS = [
  { title: "usual: a role, a background, a few wishes", requests: usualRequestFor(realCatalog) },
  {
    title: `clicked together, up to ${MAX_LINK_LENGTH} characters`,
    requests: clickedRequestFor(realCatalog),
  },
  {
    title: "as only a hand can write it: lists in any order, which nothing packs",
    requests: someRequestFor(realCatalog),
  },
];

function check(request: PlanRequest): number {
  const link = encodeRequest(request, numbers);
  const decoded = decodeRequest(new URLSearchParams(link), realCatalog);
  const same = decoded.ok && JSON.stringify(sorted(decoded.request)) === JSON.stringify(sorted(request));
  if (!same) throw new Error(`Comes back different: ${link}`);
  return link.length;
}

function sorted(request: PlanRequest): unknown {
  return Object.entries(request).sort(([a], [b]) => (a < b ? -1 : 1));
}

for (const { title, requests } of KINDS) {
  const lengths: number[] = [];
  let beyond = 0;
  fc.assert(
    fc.property(requests, (request) => {
      const length = check(request);
      if (title.startsWith("clicked") && length > MAX_LINK_LENGTH) beyond += 1;
      else lengths.push(length);
    }),
    { numRuns: runs },
  );
  lengths.sort((a, b) => a - b);
  const at = (share: number) => lengths[Math.min(lengths.length - 1, Math.floor(share * lengths.length))];
  console.log(
    `${title}: ${lengths.length + beyond} of ${runs} come back the same; characters: median ${at(0.5)}, ` +
      `99th percentile ${at(0.99)}, longest ${lengths.at(-1)}${beyond > 0 ? ` (${beyond} more would be refused as too long)` : ""}`,
  );
}
