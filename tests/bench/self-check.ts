import { records } from "@/data";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";
import { CLOSINGS, type SimulatedCheck, simulateSelfChecks } from "../support/simulated-learners";

/*
 * How many answers the self-check needs until every skill of a role is settled: simulated learners with the skills of
 * each background, one in ten of the taxonomy flipped, closed under hard prerequisites in two ways; for every role.
 * Beside it the fewest answers that any order of questions could do with. `npm run bench:self-check -- 200` takes 200
 * learners for each pair. Fails where a role's average over both ways, or the average over all roles, is above twelve.
 */

const LIMIT = 12;
const learners = Number(process.argv[2] ?? 100);
const catalog = catalogOrThrow(parseRecords(records));

const both = CLOSINGS.flatMap((closing) => {
  const checks = simulateSelfChecks(catalog, { learners, closing, seed: 20261125 });
  report(`${closing}`, checks);
  if (mean(checks, ({ answers }) => answers) > LIMIT) process.exitCode = 1;
  return checks;
});
for (const { name, checks } of report("both ways together", both)) {
  if (mean(checks, ({ answers }) => answers) <= LIMIT) continue;
  console.log(`${name} is above ${LIMIT}`);
  process.exitCode = 1;
}

function report(title: string, all: readonly SimulatedCheck[]) {
  console.log(`\n${all.length} learners, ${title}`);
  const roles = catalog.roles.map(({ id }) => ({ name: id, checks: all.filter(({ role }) => role === id) }));
  for (const { name, checks } of [...roles, { name: "all roles", checks: all }]) print(name, checks);
  const wrong = all.reduce((sum, check) => sum + check.wrong, 0);
  console.log(`skills settled against what the learner knows: ${wrong}`);
  if (wrong > 0) process.exitCode = 1;
  return roles;
}

function print(name: string, checks: readonly SimulatedCheck[]): void {
  const counts = checks.map(({ answers }) => answers).sort((a, b) => a - b);
  const at = (share: number) => counts[Math.floor(share * (counts.length - 1))] ?? 0;
  const figure = (of: (check: SimulatedCheck) => number) => mean(checks, of).toFixed(2).padStart(5);
  console.log(
    `${name.padEnd(28)} ${mean(checks, ({ skills }) => skills)
      .toFixed(1)
      .padStart(5)} skills  ${figure(({ answers }) => answers)} answers on average ` +
      `(no order does with fewer than ${figure(({ fewest }) => fewest)}), 95 % within ${at(0.95)}, at most ${at(1)}`,
  );
}

function mean(checks: readonly SimulatedCheck[], of: (check: SimulatedCheck) => number): number {
  return checks.reduce((sum, check) => sum + of(check), 0) / checks.length;
}
