import { compileCatalog, type PlanOutcome, plan } from "@/lib/planner";
import { BENCH_SIZES, layeredCatalog } from "@/tests/support/layered-catalog";
import { requestFor } from "@/tests/support/requests";
import { quantile, timed } from "./measure";

/*
 * Large random catalogs, `fastest`: what is proven in 20 s, and how good the plan is when the clock cuts the search
 * short after 1 s. `npm run bench:large [instances of 1,000 courses] [instances of 10,000 courses]`, 20 and 2 when left out.
 */

const [thousands = 20, tenThousands = 2] = process.argv.slice(2).map(Number);

const weightOf = (outcome: PlanOutcome) =>
  outcome.outcome === "planned" ? outcome.plan.weight : Number.POSITIVE_INFINITY;
const boundOf = (outcome: PlanOutcome) => (outcome.outcome === "planned" ? outcome.proof.lowerBound : 0);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

console.log("| courses | seed | first plan ms | over best at 1 s | gap certified at 1 s | proven after s |");
console.log("|---|---|---|---|---|---|");
for (const [size, instances] of [
  [BENCH_SIZES[2], thousands],
  [BENCH_SIZES[3], tenThousands],
] as const) {
  const seconds: number[] = [];
  const excess: number[] = [];
  for (let seed = 1; seed <= instances; seed++) {
    const catalog = layeredCatalog(seed, size);
    const compiled = compileCatalog(catalog);
    const request = {
      ...requestFor(catalog, { goal: "goal", from: "newcomer" }),
      prefer: "fastest",
    } as const;
    const within = (milliseconds: number) => {
      const end = performance.now() + milliseconds;
      return timed(() => plan(compiled, request, { stop: () => performance.now() > end }));
    };
    within(0);
    const [, first] = within(0);
    const [short] = within(1000);
    const [long, time] = within(20_000);
    const isProven = long.outcome === "planned" && long.proof.kind === "optimal";
    const over = weightOf(short) / weightOf(long) - 1;
    excess.push(over);
    if (isProven) seconds.push(time / 1000);
    const gap = 1 - boundOf(short) / weightOf(short);
    const proof = isProven
      ? (time / 1000).toFixed(2)
      : `not in 20 s, gap ${percent(1 - boundOf(long) / weightOf(long))}`;
    console.log(
      `| ${size.courses} | ${seed} | ${first.toFixed(0)} | ${percent(over)} | ${percent(gap)} | ${proof} |`,
    );
  }
  const soon = seconds.filter((time) => time <= 3).length;
  console.log(
    `${size.courses} courses: ${seconds.length} of ${instances} proven in 20 s, ${soon} in 3 s; median over best at 1 s ${quantile(
      excess.map((one) => 100 * one),
      0.5,
    )} %`,
  );
}
