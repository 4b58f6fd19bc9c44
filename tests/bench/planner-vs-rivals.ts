import GLPK from "glpk.js/node";
import highs from "highs";
import { type CompiledCatalog, compileCatalog, type PlanRequest, plan } from "@/lib/planner";
import { BENCH_SIZES, layeredCatalog } from "../support/layered-catalog";
import { lpText, milpModel } from "../support/milp-model";
import { requestFor } from "../support/requests";
import { quantile, timed } from "./measure";
import { Clingo, type RivalRun } from "./rivals/clingo";
import { clingoProgram } from "./rivals/clingo-program";
import { glpkModel } from "./rivals/glpk-model";

/*
 * The planner beside HiGHS (WASM), glpk.js and clingo-wasm (core-guided, in a child process) on the same random
 * instances, side by side in one run, all warm: `npm run bench -- [instances of 30 courses] [instances of 150 courses]
 * [seconds]`. Each of the four solves an instance five times, or until a second has passed; its median time counts.
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

interface Contest {
  readonly ours: RivalRun;
  readonly rivals: readonly RivalRun[];
  readonly different: boolean;
}

async function contest(
  seed: number,
  size: (typeof BENCH_SIZES)[number],
  prefer: (typeof PREFERENCES)[number],
): Promise<Contest> {
  const catalog = layeredCatalog(seed, size);
  const compiled = compileCatalog(catalog);
  const request = { ...requestFor(catalog, { goal: "goal", from: "newcomer" }), prefer };
  const model = milpModel(catalog, request);
  const text = lpText(model);
  const lp = glpkModel(glpk, model);
  // The catalog has answered before, as it has on the page: what is worked out once for it is not charged.
  plan(compiled, { ...request, know: catalog.skills.slice(0, 1).map(({ id }) => id) });
  const answers = clingoProgram(catalog, request, model);
  const ours = await repeated(() => byWaymark(compiled, request));
  const rivals = [
    await repeated(() => byHighs(text)),
    await repeated(() => byGlpk(lp)),
    await repeated(() => clingo.solve(answers)),
  ];
  const different = rivals.some((rival) => rival.weight !== null && rival.weight !== ours.weight);
  if (different) console.log(`different: seed ${seed}, ${size.courses} courses, ${prefer}`, ours, rivals);
  return { ours, rivals, different };
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
  for (let seed = 5000; seed < 5100; seed++) {
    const catalog = layeredCatalog(seed, seed % 2 === 0 ? BENCH_SIZES[0] : BENCH_SIZES[1]);
    const compiled = compileCatalog(catalog);
    for (const prefer of PREFERENCES)
      plan(compiled, { ...requestFor(catalog, { goal: "goal", from: "newcomer" }), prefer });
  }
  for (let seed = 5000; seed < 5005; seed++) await contest(seed, BENCH_SIZES[0], "fastest");
}

await warmUp();
console.log(
  "| courses, goals | preference | instances | median ms | p95 | max | proven | HiGHS | GLPK | clingo-wasm |",
);
console.log("|---|---|---|---|---|---|---|---|---|---|");
let different = 0;
for (const [size, instances] of [
  [BENCH_SIZES[0], small],
  [BENCH_SIZES[1], large],
] as const) {
  for (const prefer of PREFERENCES) {
    const runs: Contest[] = [];
    for (let seed = 1; seed <= instances; seed++) runs.push(await contest(seed, size, prefer));
    const ours = runs.map((run) => run.ours.milliseconds);
    const rivals = [0, 1, 2].map((rival) => {
      const times = runs.map((run) => run.rivals[rival]?.milliseconds ?? Number.NaN);
      const open = runs.filter((run) => run.rivals[rival]?.weight === null).length;
      const ratio = geometricMean(times.map((time, i) => time / (ours[i] ?? Number.NaN)));
      return `${ratio.toFixed(1)} × (median ${quantile(times, 0.5)} ms${open > 0 ? `, ${open} open` : ""})`;
    });
    different += runs.filter((run) => run.different).length;
    const proven = runs.filter((run) => run.ours.weight !== null).length;
    const figures = [quantile(ours, 0.5), quantile(ours, 0.95), quantile(ours, 1), proven, ...rivals];
    console.log(`| ${size.courses}, ${size.goals} | ${prefer} | ${instances} | ${figures.join(" | ")} |`);
  }
}
clingo.close();
process.exitCode = different > 0 ? 1 : 0;
