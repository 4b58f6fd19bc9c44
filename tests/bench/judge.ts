import highs from "highs";
import { checkPlan, compileCatalog, plan } from "@/lib/planner";
import { PREFERENCES } from "@/lib/request";
import { bruteForce } from "@/tests/support/brute-force";
import { lightestByHighs } from "@/tests/support/highs-levels";
import { milpModel } from "@/tests/support/milp-model";
import { randomCatalog } from "@/tests/support/random-catalog";
import { seededRandom } from "@/tests/support/seeded-random";
import { wishfulRequest } from "@/tests/support/wishful-request";

/*
 * The planner against two judges that share no code with it, with every kind of wish and all preferences:
 * `npm run judge [HiGHS instances] [brute-force instances]`, 1,000 and 5,000 when left out. Exits with 1 where any differs.
 */

const [highsInstances = 1000, bruteInstances = 5000] = process.argv.slice(2).map(Number);
const random = seededRandom(2026);
const solver = await highs();

interface Tally {
  planned: number;
  impossible: number;
  different: number;
}

function judge(
  instances: number,
  courses: () => number,
  weigh: (...args: Parameters<typeof milpModel>) => number | null,
): Tally {
  const tally: Tally = { planned: 0, impossible: 0, different: 0 };
  for (let seed = 1; seed <= instances; seed++) {
    const catalog = randomCatalog(seed, { courses: courses(), goals: 4 });
    const prefer = PREFERENCES[seed % PREFERENCES.length] ?? "balanced";
    const request = wishfulRequest(catalog, Math.floor(2 ** 16 * random()), prefer);
    const outcome = plan(compileCatalog(catalog), request);
    const weight = outcome.outcome === "planned" ? outcome.plan.weight : null;
    const isValid = outcome.outcome !== "planned" || checkPlan(catalog, request, outcome.plan).length === 0;
    if (weight === null) tally.impossible++;
    else tally.planned++;
    if (weight !== weigh(catalog, request) || !isValid) {
      tally.different++;
      console.log(`different: seed ${seed}, ${catalog.courses.length} courses, ${prefer}`);
    }
  }
  return tally;
}

const report = (judgedBy: string, { planned, impossible, different }: Tally) =>
  console.log(
    `${judgedBy}: ${planned + impossible} instances, ${planned} planned, ${impossible} impossible, ${different} different`,
  );

const byHighs = judge(
  highsInstances,
  () => 10 + Math.floor(51 * random()),
  (catalog, request) => lightestByHighs(solver, milpModel(catalog, request)),
);
report("HiGHS, level by level, 10 to 60 courses", byHighs);
const byForce = judge(
  bruteInstances,
  () => 6 + Math.floor(6 * random()),
  (catalog, request) => bruteForce(catalog, request)?.weight ?? null,
);
report("brute force, 6 to 11 courses", byForce);
process.exitCode = byHighs.different + byForce.different > 0 ? 1 : 0;
