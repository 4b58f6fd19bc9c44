import GLPK from "glpk.js/node";
import highs from "highs";
import type { Catalog } from "@/lib/catalog";
import { type CompiledCatalog, compileCatalog, plan } from "@/lib/planner";
import type { PlanRequest, Preference } from "@/lib/request";
import { BENCH_SIZES, layeredCatalog } from "@/tests/support/layered-catalog";
import { lpText, milpModel } from "@/tests/support/milp-model";
import { alone, requestFor } from "@/tests/support/requests";
import { quantile, timed } from "./measure";
import { Clingo, type RivalRun } from "./rivals/clingo";
import { clingoProgram } from "./rivals/clingo-program";
import { glpkModel } from "./rivals/glpk-model";

/*
 * The planner beside HiGHS (WASM), glpk.js and clingo-wasm (core-guided, in a child process) on the same random
 * instances, side by side in one run, all warm: `npm run bench -- [instances of 30 courses] [instances of 150 courses]
 * [seconds]`. Each of the four solves an instance five times, or until a second has passed; its median time counts. Ours
 * go first, all instances of a line, then the rivals: their long runs in the same process would cool our code down.
 * Writing the rivals' models and compiling our catalog are not charged; the catalog has answered one other request. A
 * rival that is not done after the seconds counts with them, so its ratio is a lower limit. Exits with 1 where a proven
 * weight differs.
 */

const [small = 40, large = 8, seconds = 30] = process.argv.slice(2).map(Number);
const PREFERENCES = ["fastest", "balanced"] as const;
const REPEATS = 5;

const highsSolver = await highs();
const glpk = await GLPK();
const clingo = new Clingo(1000 * seconds);

interface Instance {
  readonly seed: number;
  readonly catalog: Catalog;
  readonly compiled: CompiledCatalog;
  readonly request: PlanRequest;
}

function instanceOf(seed: number, size: (typeof BENCH_SIZES)[number], prefer: Preference): Instance {
  const catalog = layeredCatalog(seed, size);
  const compiled = compileCatalog(catalog);
  const request = { ...requestFor(catalog, { goal: "goal", from: "newcomer" }), prefer };
  // The catalog has answered before, as it has on the page: what is worked out once for it is not charged.
  plan(compiled, { ...request, know: alone(catalog.skills.slice(0, 1).map(({ id }) => id)) });
  return { seed, catalog, compiled, request };
}

async function byRivals({ catalog, request }: Instance): Promise<readonly RivalRun[]> {
  const model = milpModel(catalog, request);
  const text = lpText(model);
  const lp = glpkModel(glpk, model);
  const answers = clingoProgram(catalog, request, model);
  return [
    await repeated(() => byHighs(text)),
    await repeated(() => byGlpk(lp)),
    await repeated(() => clingo.solve(answers)),
  ];
}

/** The run of median time. */
async function repeated(solve: () => RivalRun | Promise<RivalRun>): Promise<RivalRun> {
  const runs: RivalRun[] = [];
  for (let spent = 0; runs.length < REPEATS && spent < 1000; ) {
    const run = await solve();
    runs.push(run);
    spent += run.milliseconds;
  }
  const sorted = runs.toSorted((a, b) => a.milliseconds - b.milliseconds);
  return sorted[Math.floor(sorted.length / 2)] ?? { weight: null, milliseconds: Number.NaN };
}

/** The whole of `plan`: reduction, proof, ties, order, reasons. */
function byWaymark(compiled: CompiledCatalog, request: PlanRequest): RivalRun {
  const [outcome, milliseconds] = timed(() => plan(compiled, request));
  const isProven = outcome.outcome === "planned" && outcome.proof.kind === "optimal";
  return { weight: isProven ? outcome.plan.weight : null, milliseconds };
}

function byHighs(text: string): RivalRun {
  const options = { mip_rel_gap: 0, mip_abs_gap: 0, time_limit: seconds };
  const [result, milliseconds] = timed(() => highsSolver.solve(text, options));
  return { weight: result.Status === "Optimal" ? Math.round(result.ObjectiveValue) : null, milliseconds };
}

function byGlpk(lp: ReturnType<typeof glpkModel>): RivalRun {
  const options = { mipgap: 0, tmlim: seconds, presol: true, msglev: glpk.GLP_MSG_OFF };
  const [{ result }, milliseconds] = timed(() => glpk.solve(lp, options));
  return { weight: result.status === glpk.GLP_OPT ? Math.round(result.z) : null, milliseconds };
}

const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

/** Ours and theirs run warm: the first runs count for nobody. */
async function warmUp(): Promise<void> {
  for (let seed = 5000; seed < 5100; seed++)
    for (const prefer of PREFERENCES) {
      const { compiled, request } = instanceOf(seed, BENCH_SIZES[seed % 2 === 0 ? 0 : 1], prefer);
      plan(compiled, request);
    }
  for (let seed = 5000; seed < 5005; seed++) await byRivals(instanceOf(seed, BENCH_SIZES[0], "fastest"));
}

/** One line of the table. Returns how many proven weights differ. */
async function compare(
  size: (typeof BENCH_SIZES)[number],
  prefer: Preference,
  count: number,
): Promise<number> {
  const instances = Array.from({ length: count }, (_, i) => instanceOf(i + 1, size, prefer));
  const ours: RivalRun[] = [];
  for (const { compiled, request } of instances)
    ours.push(await repeated(() => byWaymark(compiled, request)));
  const theirs: (readonly RivalRun[])[] = [];
  for (const instance of instances) theirs.push(await byRivals(instance));
  const rivals = [0, 1, 2].map((rival) => {
    const times = theirs.map((runs) => runs[rival]?.milliseconds ?? Number.NaN);
    const open = theirs.filter((runs) => runs[rival]?.weight === null).length;
    const ratio = geometricMean(times.map((time, i) => time / (ours[i]?.milliseconds ?? Number.NaN)));
    return `${ratio.toFixed(1)} × (median ${quantile(times, 0.5)} ms${open > 0 ? `, ${open} open` : ""})`;
  });
  const times = ours.map(({ milliseconds }) => milliseconds);
  const proven = ours.filter(({ weight }) => weight !== null).length;
  const figures = [quantile(times, 0.5), quantile(times, 0.95), quantile(times, 1), proven, ...rivals];
  console.log(`| ${size.courses}, ${size.goals} | ${prefer} | ${count} | ${figures.join(" | ")} |`);
  return instances.filter(({ seed }, i) => {
    const isDifferent =
      theirs[i]?.some(({ weight }) => weight !== null && weight !== ours[i]?.weight) ?? false;
    if (isDifferent) console.log(`different: seed ${seed}`, ours[i], theirs[i]);
    return isDifferent;
  }).length;
}

await warmUp();
console.log(
  "| courses, goals | preference | instances | median ms | p95 | max | proven | HiGHS | GLPK | clingo-wasm |",
);
console.log("|---|---|---|---|---|---|---|---|---|---|");
let different = 0;
for (const [size, count] of [
  [BENCH_SIZES[0], small],
  [BENCH_SIZES[1], large],
] as const)
  for (const prefer of PREFERENCES) different += await compare(size, prefer, count);
clingo.close();
process.exitCode = different > 0 ? 1 : 0;
