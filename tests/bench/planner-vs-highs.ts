import highs from "highs";
import { compileCatalog, plan } from "@/lib/planner";
import { milpModel } from "../support/milp-model";
import { randomCatalog } from "../support/random-catalog";
import { requestFor } from "../support/requests";

/*
 * The planner beside HiGHS (WASM) on the same random instances, in one run: `tsx tests/bench/planner-vs-highs.ts
 * [instances]`. Both are warm; writing HiGHS's model and compiling our catalog are not charged. Weights must be equal.
 */

const SIZES = [
  { courses: 30, goals: 4, share: 1, seconds: 60 },
  { courses: 60, goals: 5, share: 1, seconds: 60 },
  { courses: 150, goals: 8, share: 0.1, seconds: 30 },
] as const;
const PREFERENCES = ["fastest", "balanced"] as const;

const VERDICTS = ["equal", "different", "theirs is open", "ours is open"] as const;

interface Run {
  readonly ours: number;
  readonly theirs: number;
  readonly verdict: (typeof VERDICTS)[number];
}

const solver = await highs();
const timed = <T>(work: () => T): readonly [result: T, milliseconds: number] => {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
};

function compare(seed: number, size: (typeof SIZES)[number], prefer: (typeof PREFERENCES)[number]): Run {
  const catalog = randomCatalog(seed, size);
  const compiled = compileCatalog(catalog);
  const request = { ...requestFor(catalog, { goal: "goal", from: "newcomer" }), prefer };
  const model = milpModel(catalog, request);
  const [outcome, ours] = timed(() => plan(compiled, request));
  const options = { mip_rel_gap: 0, mip_abs_gap: 0, time_limit: size.seconds };
  const [judged, theirs] = timed(() => solver.solve(model, options));
  if (outcome.outcome === "planned" && outcome.proof.kind === "gap")
    return { ours, theirs, verdict: "ours is open" };
  if (judged.Status !== "Optimal" && judged.Status !== "Infeasible")
    return { ours, theirs, verdict: "theirs is open" };
  const weight = judged.Status === "Optimal" ? Math.round(judged.ObjectiveValue) : null;
  const own = outcome.outcome === "planned" ? outcome.plan.weight : null;
  return { ours, theirs, verdict: own === weight ? "equal" : "different" };
}

const quantile = (values: readonly number[], q: number): string =>
  (values.toSorted((a, b) => a - b)[Math.floor(q * (values.length - 1))] ?? Number.NaN).toFixed(2);

const instances = Number(process.argv[2] ?? 50);
for (let seed = 1000; seed < 1020; seed++) compare(seed, SIZES[0], "balanced");
console.log("courses prefer    median  p95     max ms | HiGHS median ms | geometric ratio | verdicts");
let different = 0;
for (const size of SIZES) {
  for (const prefer of PREFERENCES) {
    const seeds = Array.from({ length: Math.max(3, Math.round(instances * size.share)) }, (_, i) => i + 1);
    const runs = seeds.map((seed) => compare(seed, size, prefer));
    const ours = runs.map((run) => run.ours);
    const ratio = Math.exp(runs.reduce((sum, run) => sum + Math.log(run.theirs / run.ours), 0) / runs.length);
    const verdicts = VERDICTS.map((verdict) => {
      const count = runs.filter((run) => run.verdict === verdict).length;
      return count > 0 ? `${count} ${verdict} ` : "";
    });
    different += runs.filter((run) => run.verdict === "different").length;
    const figures = [quantile(ours, 0.5), quantile(ours, 0.95), quantile(ours, 1)].join("  ");
    const rival = quantile(
      runs.map((run) => run.theirs),
      0.5,
    );
    console.log(
      `${size.courses}  ${prefer}  ${figures} | ${rival} | ${ratio.toFixed(1)} | ${verdicts.join("")}`,
    );
  }
}
process.exitCode = different > 0 ? 1 : 0;
