import fc from "fast-check";
import { answerRequest } from "@/lib/answer";
import { carriedOf, carryPlan, decodeRequest, encodeRequest, linkNumbers, lookBack } from "@/lib/link";
import { compileCatalog } from "@/lib/planner";
import { day } from "@/tests/support/day";
import { someMutations } from "@/tests/support/mutations";
import { clickedRequestFor, usualRequestFor } from "@/tests/support/random-requests";
import { realCatalog as catalog } from "@/tests/support/real-catalog";

/*
 * npm run bench:mangled-links [-- RUNS]: mangles RUNS (100,000) links, half of which carry a plan, and reads and answers each as
 * the page and the API do. Nothing may throw, and what cannot be read must be named.
 */

const runs = Number(process.argv[2] ?? 100_000);
const compiled = compileCatalog(catalog);
const numbers = linkNumbers(catalog);
const today = day("2026-11-25");
const example = plannedExample();
const counts = { read: 0, refused: 0, problems: 0, answered: 0, carried: 0, damaged: 0 };

/** A plan to carry: whose it is does not matter, only what becomes of it. */
function plannedExample() {
  const decoded = decodeRequest(
    new URLSearchParams("goal=data-scientist&from=data-analyst&start=2027-01-04"),
    catalog,
  );
  const answer = decoded.ok ? answerRequest({ compiled, request: decoded.request, today }) : null;
  const plan = answer && carriedOf(answer, catalog);
  if (plan === null) throw new Error("The example has no plan");
  return plan;
}

function readAsThePageDoes(link: string): void {
  const decoded = decodeRequest(new URLSearchParams(link), catalog);
  counts.problems += decoded.problems.length;
  if (decoded.problems.some(({ code }) => code === "damaged-plan")) counts.damaged += 1;
  if (!decoded.ok) {
    counts.refused += 1;
    if (decoded.problems.length === 0) throw new Error(`Refused without a reason: ${link}`);
    return;
  }
  counts.read += 1;
  const again = decodeRequest(new URLSearchParams(encodeRequest(decoded.request, numbers)), catalog);
  const isSame = again.ok && JSON.stringify(again.request) === JSON.stringify(decoded.request);
  if (!isSame || again.problems.length > 0) throw new Error(`What was read does not come back: ${link}`);
  if (decoded.carried !== null) counts.carried += 1;
  const answer = answerRequest({ compiled, request: decoded.request, today, limits: { nodes: 200 } });
  if (decoded.carried !== null) lookBack(decoded.carried, answer, catalog);
  JSON.stringify(answer);
  counts.answered += 1;
}

fc.assert(
  fc.property(
    fc.oneof(usualRequestFor(catalog), clickedRequestFor(catalog)),
    fc.boolean(),
    someMutations,
    (request, carries, mutations) => {
      const link = encodeRequest(request, numbers);
      const start = request.start ?? today;
      const whole = carries ? carryPlan(link, start, example) : link;
      readAsThePageDoes(mutations.reduce((text, mutate) => mutate(text), whole));
    },
  ),
  { numRuns: runs },
);
console.log(
  `${runs} mangled links: none threw. ${counts.read} were read, ${counts.refused} named nothing to plan for; ` +
    `${counts.problems} problems named, ${counts.damaged} damaged plans told by their checksum, ` +
    `${counts.carried} carried plans survived whole; ${counts.answered} were answered.`,
);
