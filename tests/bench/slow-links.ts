/*
 * npm run build && npm run -s bench:slow-links [-- COUNT [SEED [SIDE]]]: COUNT (1,052) natural and hostile links with budgets
 * and for the least money. The built app answers each over HTTP, pages and pictures drawn, and real Chromium opens each
 * in the planner's page. It fails where the server takes longer than 3 s, where the page does not come to rest within its
 * patience, where an answer is none of the four that there are, and where a wish is called impossible and is not. SIDE is
 * `server` or `browser` where one of them is enough.
 */
import { currentCatalog } from "@/app/_server/catalog";
import { slowLinks, WORST_LINKS } from "@/tests/support/slow-requests";
import { startBuiltApp } from "./built-app";
import { quantile } from "./measure";
import { impossibleHolds } from "./slow-links/impossible-holds";
import { linksInBrowser } from "./slow-links/in-browser";
import { linksOnServer } from "./slow-links/on-server";

const SERVER_MS = 3000;
/** The page's worker searches for 4 s; the rest is for reading the link, and for drawing. */
const PAGE_MS = 5000;
/** Characters of a link that are shown. */
const SHOWN = 160;
const SLOWEST = 8;

const count = Number(process.argv[2] ?? 1052);
const seed = Number(process.argv[3] ?? 1);
const side = process.argv[4] ?? "both";
const links = [...WORST_LINKS, ...slowLinks(currentCatalog(), count, seed)].slice(0, count);

interface Run {
  readonly name: string;
  readonly milliseconds: number;
  readonly said: string;
}

/** Prints what a side did with all links; whether it kept within `most` and always said something. */
function report(title: string, runs: readonly Run[], most: number): boolean {
  const times = runs.map(({ milliseconds }) => milliseconds);
  const late = times.filter((time) => time > most).length;
  const silent = runs.filter(({ said }) => said === "").length;
  console.log(`\n${title}: ${runs.length} links`);
  console.log(
    `ms: median ${quantile(times, 0.5)}, p95 ${quantile(times, 0.95)}, p99 ${quantile(times, 0.99)}`,
  );
  for (const [said, times] of tally(runs.map(({ said }) => said))) console.log(`${times} × ${said}`);
  for (const { name, milliseconds, said } of runs
    .toSorted((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, SLOWEST))
    console.log(`${milliseconds.toFixed(0)} ms ${said}: ${name.slice(0, SHOWN)}`);
  console.log(`${late === 0 ? "kept  " : "MISSED"} longer than ${most} ms: ${late}`);
  console.log(`${silent === 0 ? "kept  " : "MISSED"} without a word: ${silent}`);
  return late === 0 && silent === 0;
}

/** How often each value comes, the most frequent first. */
function tally(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

async function onServer(origin: string): Promise<boolean> {
  const served = await linksOnServer(origin, links);
  const isKept = report("server", served, SERVER_MS);
  const holds = served.filter(({ said }) => said === "impossible").map(({ link }) => impossibleHolds(link));
  const wrong = holds.filter((hold) => hold === false).length;
  const open = holds.filter((hold) => hold === null).length;
  const mark = wrong === 0 ? "kept  " : "MISSED";
  console.log(`${mark} called impossible, searched again with more time: ${holds.length}`);
  console.log(`       of these ${wrong} have a plan, of ${open} not all was known about why`);
  return isKept && wrong === 0;
}

async function inBrowser(origin: string): Promise<boolean> {
  const shown = await linksInBrowser(origin, links);
  const isKept = report("browser", shown, PAGE_MS);
  const held = shown.map((one) => one.held);
  const figures = `median ${quantile(held, 0.5)}, p99 ${quantile(held, 0.99)}, most ${quantile(held, 1)}`;
  console.log(`the page's own thread was held at once, ms: ${figures}`);
  return isKept;
}

async function main(): Promise<boolean> {
  const app = await startBuiltApp(process.env.BENCH_PORT ?? "3379");
  try {
    const isServed = side === "browser" || (await onServer(app.origin));
    const isShown = side === "server" || (await inBrowser(app.origin));
    return isServed && isShown;
  } finally {
    app.stop();
  }
}

process.exitCode = (await main()) ? 0 : 1;
