import { records } from "@/data";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";
import { compileCatalog } from "@/lib/planner";
import { answerLink, type LinkOutcome } from "@/tests/support/answer-link";
import { day } from "@/tests/support/day";
import { slowLinks, WORST_LINKS } from "@/tests/support/slow-requests";
import { quantile, timed } from "./measure";

/*
 * npm run -s bench:slow-links [-- COUNT [SEED]]: COUNT (1,052) natural and hostile links with budgets and for the least
 * money, each answered in this process as the server does, under its limit of 2 s. Fails where one takes longer than 3 s.
 */

const MOST_MS = 3000;
/** Characters of a link that are shown. */
const SHOWN = 160;
const count = Number(process.argv[2] ?? 1052);
const seed = Number(process.argv[3] ?? 1);
const catalog = catalogOrThrow(parseRecords(records));
const compiled = compileCatalog(catalog);
const today = day("2026-11-30");
const counts: Record<LinkOutcome, number> = {
  planned: 0,
  optimal: 0,
  gap: 0,
  impossible: 0,
  "not-in-time": 0,
};

const runs = [...WORST_LINKS, ...slowLinks(catalog, count, seed)].slice(0, count).map((link) => {
  const [outcomes, milliseconds] = timed(() => answerLink(compiled, link, today));
  for (const outcome of outcomes) counts[outcome]++;
  return { link, outcomes, milliseconds };
});
const times = runs.map(({ milliseconds }) => milliseconds);
const late = times.filter((time) => time > MOST_MS).length;
console.log(`${count} links, plans: ${JSON.stringify(counts)}`);
console.log(`ms: median ${quantile(times, 0.5)}, p95 ${quantile(times, 0.95)}, p99 ${quantile(times, 0.99)}`);
console.log(`longer than ${MOST_MS} ms: ${late}. The slowest:`);
for (const { link, outcomes, milliseconds } of runs
  .toSorted((a, b) => b.milliseconds - a.milliseconds)
  .slice(0, 10))
  console.log(`${milliseconds.toFixed(0)} ms ${link.route} ${outcomes.join()} ${link.link.slice(0, SHOWN)}`);
process.exitCode = late > 0 ? 1 : 0;
