import { records } from "@/data";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";
import { compileCatalog, plan } from "@/lib/planner";
import { requestFor } from "@/tests/support/requests";
import { activitiesOf, hoursOf, stageFaults } from "@/tests/support/stage-faults";

/*
 * Every role from every background at every stage, a line each: hours, courses, programs, steps, and what a mentor would not
 * sign; and how often each rule is broken: `npx tsx tests/bench/stage-plans.ts [role]`.
 */

const catalog = catalogOrThrow(parseRecords(records));
const compiled = compileCatalog(catalog);
const [only] = process.argv.slice(2);
const broken = new Map<string, number>();
let plans = 0;
let faulty = 0;

for (const role of catalog.roles.filter(({ id }) => only === undefined || id === only))
  for (const background of catalog.backgrounds)
    for (const stage of role.stages.filter(({ beyondPlans }) => beyondPlans === null)) {
      const request = requestFor(catalog, { goal: role.id, from: background.id }, { stage: stage.id });
      const outcome = plan(compiled, request);
      const name = `${role.id} ← ${background.id}, ${stage.id}`;
      plans++;
      if (outcome.outcome !== "planned") {
        console.log(`${name}: ${outcome.outcome}`);
        continue;
      }
      const steps = activitiesOf(outcome.plan);
      const faults = stageFaults({ catalog, role, background, stage, request, plan: outcome.plan });
      for (const { rule } of faults) broken.set(rule, (broken.get(rule) ?? 0) + 1);
      if (faults.length > 0) faulty++;
      const { mainCourses, programs } = outcome.plan;
      const said = faults.map(({ rule, what }) => `${rule} (${what})`).join(", ");
      console.log(
        `${name}: ${Math.round(hoursOf(steps))} h, ${mainCourses} main, ${programs} programs, ${steps.length} steps${said && `: ${said}`}`,
      );
    }

console.log(`\n${plans} plans, ${faulty} with a fault`);
for (const [rule, count] of broken) console.log(`${rule}: ${count}`);
