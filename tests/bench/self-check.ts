import { records } from "@/data";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";
import {
  bestCourses,
  CLOSINGS,
  type SimulatedCheck,
  simulateSelfChecks,
} from "@/tests/support/simulated-learners";

/*
 * How many answers the self-check needs: simulated learners with the skills of each background, one in ten of the taxonomy
 * flipped, then closed under hard prerequisites; for every role. A set of skills is closed by adding what it rests on
 * ("ground added"), which is how we read the aim; dropping what lacks its ground is shown beside it. Three figures: until
 * every skill is settled, the fewest that any order of questions could do with, and after how many the plan takes the same
 * courses whatever is said about the rest, where the self-check ends. `npm run bench:self-check -- 200` takes 200 learners for
 * each pair. Fails where the average over all learners of either closing, or a role's over both, is above twelve, or a skill is misjudged.
 */

const LIMIT = 12;
const learners = Number(process.argv[2] ?? 100);
const catalog = catalogOrThrow(parseRecords(records));
const best = bestCourses(catalog);

const both = CLOSINGS.flatMap((closing) => {
  const checks = simulateSelfChecks(catalog, { learners, closing, seed: 20261125, best });
  report(closing, checks);
  return checks;
});
const above = byRole(both).filter(({ checks }) => mean(checks, ({ answers }) => answers) > LIMIT);
console.log(`\nBoth closings together: roles above ${LIMIT} until all is settled: ${named(above)}.`);
if (above.length > 0) process.exitCode = 1;

function byRole(all: readonly SimulatedCheck[]) {
  return catalog.roles.map(({ id }) => ({ name: id, checks: all.filter(({ role }) => role === id) }));
}

function report(closing: string, all: readonly SimulatedCheck[]): void {
  console.log(`\n${all.length} learners, ${closing}; answers on average`);
  console.log(
    `${"".padEnd(28)} skills  until all settled  (no order below)  95 % within  most  until the plan is settled`,
  );
  const roles = byRole(all);
  for (const { name, checks } of [...roles, { name: "all roles", checks: all }]) print(name, checks);
  const average = mean(all, ({ answers }) => answers);
  const above = roles.filter(({ checks }) => mean(checks, ({ answers }) => answers) > LIMIT);
  const aboveForPlan = roles.filter(({ checks }) => mean(checks, ({ forPlan }) => forPlan) > LIMIT);
  const wrong = all.reduce((sum, check) => sum + check.wrong, 0);
  console.log(
    `Aim: at most ${LIMIT} on average over all learners. ${average <= LIMIT ? "Met" : "NOT MET"}: ${average.toFixed(2)}.`,
  );
  console.log(`Roles above ${LIMIT} by themselves until all is settled: ${named(above)}.`);
  console.log(`Roles above ${LIMIT} by themselves until the plan is settled: ${named(aboveForPlan)}.`);
  console.log(`Skills settled against what the learner knows: ${wrong}.`);
  if (average > LIMIT || wrong > 0) process.exitCode = 1;
}

function named(roles: readonly { readonly name: string }[]): string {
  return roles.length === 0 ? "none" : roles.map(({ name }) => name).join(", ");
}

function print(name: string, checks: readonly SimulatedCheck[]): void {
  const counts = checks.map(({ answers }) => answers).sort((a, b) => a - b);
  const at = (share: number) => String(counts[Math.floor(share * (counts.length - 1))] ?? 0);
  const figure = (width: number, of: (check: SimulatedCheck) => number, digits = 2) =>
    mean(checks, of).toFixed(digits).padStart(width);
  console.log(
    name.padEnd(28) +
      figure(7, ({ skills }) => skills, 1) +
      figure(19, ({ answers }) => answers) +
      figure(18, ({ fewest }) => fewest) +
      at(0.95).padStart(13) +
      at(1).padStart(6) +
      figure(27, ({ forPlan }) => forPlan),
  );
}

function mean(checks: readonly SimulatedCheck[], of: (check: SimulatedCheck) => number): number {
  return checks.reduce((sum, check) => sum + of(check), 0) / checks.length;
}
