import { expect, test } from "vitest";
import { records } from "@/data";
import { catalogOrThrow, parseRecords } from "@/lib/catalog";
import { compileCatalog, plan } from "@/lib/planner";
import { requestFor } from "@/tests/support/requests";
import { STAGE_EXCEPTIONS } from "@/tests/support/stage-exceptions";
import { activitiesOf, likelyHours, stageFaults } from "@/tests/support/stage-faults";

const catalog = catalogOrThrow(parseRecords(records));
const compiled = compileCatalog(catalog);

const plans = catalog.roles.flatMap((role) =>
  catalog.backgrounds.flatMap((background) =>
    role.stages
      .filter(({ beyondPlans }) => beyondPlans === null)
      .map((stage) => {
        const request = requestFor(catalog, { goal: role.id, from: background.id }, { stage: stage.id });
        const outcome = plan(compiled, request);
        if (outcome.outcome !== "planned")
          throw new Error(`${role.id} ← ${background.id}, ${stage.id}: ${outcome.outcome}`);
        const judged = { catalog, role, background, stage, request, plan: outcome.plan };
        return { ...judged, faults: stageFaults(judged) };
      }),
  ),
);

const isException = (rule: string, stage: string, background: string): boolean =>
  STAGE_EXCEPTIONS.some(
    (one) => one.rule === rule && one.stage === stage && one.backgrounds.includes(background),
  );

test("every stage of every role has a plan from every background that a mentor would sign, or the reason stands written", () => {
  const lines = plans.map(
    ({ role, background, stage, request, plan: { steps: all, mainCourses, programs }, faults }) => {
      const steps = activitiesOf({ steps: all });
      const hours = Math.round(likelyHours({ catalog, request }, steps));
      const said = faults.map(({ rule, what }) => `${rule} (${what})`).join(", ");
      return `${role.id} ← ${background.id}, ${stage.id}: likely ${hours} h, ${mainCourses} main, ${programs} programs, ${steps.length} steps${said && `: ${said}`}`;
    },
  );
  console.log(lines.join("\n"));
  const unexplained = plans.flatMap(({ background, stage, faults }) =>
    faults
      .filter(({ rule }) => !isException(rule, stage.id, background.id))
      .map(({ rule, what }) => `${stage.id} ← ${background.id}: ${rule} (${what})`),
  );
  expect(unexplained).toEqual([]);
});

test("no exception is left that no plan needs", () => {
  const idle = STAGE_EXCEPTIONS.flatMap(({ rule, stage, backgrounds }) =>
    backgrounds
      .filter(
        (background) =>
          !plans.some(
            (one) =>
              one.stage.id === stage &&
              one.background.id === background &&
              one.faults.some((fault) => fault.rule === rule),
          ),
      )
      .map((background) => `${stage} ← ${background}: ${rule}`),
  );
  expect(idle).toEqual([]);
});

/** So many in a hundred plans may break a rule for a written reason. */
const MOST_PERCENT = 10;

test("exceptions are few", () => {
  const excepted = plans.filter(({ faults }) => faults.length > 0).length;
  console.log(`${excepted} of ${plans.length} plans break a rule for a written reason`);
  expect((100 * excepted) / plans.length).toBeLessThan(MOST_PERCENT);
});

test("each is planned without own projects as well", () => {
  const without = plans.filter(({ stage, role }) => stage.id === role.usual);
  const missing = without.flatMap(({ request, role, background }) =>
    plan(compiled, { ...request, portfolioHours: 0 }).outcome === "planned"
      ? []
      : [`${role.id} ← ${background.id}`],
  );
  expect(missing).toEqual([]);
});
