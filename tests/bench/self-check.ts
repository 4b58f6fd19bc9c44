import { records } from "@/data";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";
import { CLOSINGS, type SimulatedCheck, simulateSelfChecks } from "../support/simulated-learners";

/*
 * How many answers the self-check needs until every skill of a role is settled: simulated learners with the skills of
 * each background, one in ten of the taxonomy flipped, closed under hard prerequisites in two ways; for every role.
 * `npm run bench:self-check -- 200` takes 200 learners for each pair. Fails where the average is above twelve.
 */

const LIMIT = 12;
const learners = Number(process.argv[2] ?? 100);
const catalog = catalogOrThrow(parseRecords(records));

for (const closing of CLOSINGS) {
  const checks = simulateSelfChecks(catalog, { learners, closing, seed: 20261125 });
  console.log(`\n${checks.length} learners, ${closing}`);
  for (const role of catalog.roles)
    print(
      role.id,
      checks.filter((check) => check.role === role.id),
    );
  print("all roles", checks);
  const wrong = checks.reduce((sum, check) => sum + check.wrong, 0);
  console.log(`skills settled against what the learner knows: ${wrong}`);
  if (average(checks) > LIMIT || wrong > 0) process.exitCode = 1;
}

function print(name: string, checks: readonly SimulatedCheck[]): void {
  const counts = checks.map(({ answers }) => answers).sort((a, b) => a - b);
  const at = (share: number) => counts[Math.floor(share * (counts.length - 1))] ?? 0;
  const skills = checks.reduce((sum, check) => sum + check.skills, 0) / checks.length;
  console.log(
    `${name.padEnd(28)} ${skills.toFixed(1).padStart(5)} skills  ${average(checks).toFixed(2).padStart(5)} answers on average, 95 % within ${at(0.95)}, at most ${at(1)}`,
  );
}

function average(checks: readonly SimulatedCheck[]): number {
  return checks.reduce((sum, { answers }) => sum + answers, 0) / checks.length;
}
