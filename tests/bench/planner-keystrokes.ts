import { records } from "@/data";
import { answerRequest, findTradeOff, isWhole } from "@/lib/answer";
import { ALONE, type Catalog, catalogOrThrow, type Held, parseRecords } from "@/lib/catalog";
import { type CompiledCatalog, compileCatalog, type PlanOutcome, plan, SearchMemory } from "@/lib/planner";
import { type PlanRequest, PREFERENCES } from "@/lib/request";
import { day } from "@/tests/support/day";
import { BENCH_SIZES, layeredCatalog } from "@/tests/support/layered-catalog";
import { requestFor } from "@/tests/support/requests";
import { seededRandom } from "@/tests/support/seeded-random";
import { quantile, timed } from "./measure";

/*
 * How long a keystroke takes: every role × background × preference of Waymark's own catalog, and making a plan again when
 * one known skill, the hours or one pin changes, there and on random catalogs of 150 courses: `npm run bench:keystrokes`.
 * The whole trade-off between hours and programs for every role × background, and budgets, any at 4 to 20
 * hours a week and those of $60, $150 and $300, come last, cut short after 2 s. The first round of each is not counted, but for the budgets.
 */

const FRAME_MS = 16;
const own = catalogOrThrow(parseRecords(records));

function report(what: string, times: readonly number[], proven: number): void {
  const inFrame = (100 * times.filter((time) => time <= FRAME_MS).length) / times.length;
  const figures = [0.5, 0.95, 0.99, 1].map((q) => quantile(times, q)).join(" | ");
  console.log(`| ${what} | ${times.length} | ${figures} | ${inFrame.toFixed(1)} % | ${proven} |`);
}

function allRequests(): readonly PlanRequest[] {
  return own.roles.flatMap((role) =>
    own.backgrounds.flatMap((background) =>
      PREFERENCES.map((prefer) => ({
        ...requestFor(own, { goal: role.id, from: background.id }),
        prefer,
      })),
    ),
  );
}

function measureAll(): void {
  const compiled = compileCatalog(own);
  const run = () => allRequests().map((request) => timed(() => plan(compiled, request)));
  run();
  const runs = run();
  const planned = runs.filter(
    ([outcome]) => outcome.outcome === "planned" && outcome.proof.kind === "optimal",
  );
  report(
    "own catalog, all requests",
    runs.map(([, time]) => time),
    planned.length,
  );
}

/** A walk of single changes from `first`, each answered with the memory of the one before. */
function walk(catalog: Catalog, first: PlanRequest, seed: number): readonly number[] {
  const random = seededRandom(seed);
  const pick = <T>(all: readonly T[]): readonly T[] =>
    all.slice(Math.floor(random() * all.length)).slice(0, 1);
  const compiled = compileCatalog(catalog);
  const memory = new SearchMemory();
  const courses = catalog.courses.filter((course) => course.plannable && course.hours !== null);
  const changes = [
    (request: PlanRequest) => ({ ...request, know: toggled(request.know, pick(catalog.skills)) }),
    (request: PlanRequest) => ({ ...request, hoursPerWeek: 1 + Math.floor(20 * random()) }),
    (request: PlanRequest) => ({
      ...request,
      pin: request.pin.length > 0 ? [] : pick(courses).map(({ id }) => id),
    }),
  ];
  let request = first;
  plan(compiled, request, { memory });
  return Array.from({ length: 12 }, () => {
    request = pick(changes).reduce((before, change) => change(before), request);
    return timed(() => plan(compiled, request, { memory }))[1];
  });
}

const toggled = (known: readonly Held[], skills: Catalog["skills"]): readonly Held[] =>
  skills
    .flatMap(({ id }) => {
      const others = known.filter(({ skill }) => skill !== id);
      return others.length < known.length ? others : [...known, { skill: id, level: ALONE }];
    })
    .slice(-3);

/** A search that takes longer is cut short, as the server would. */
const PATIENCE_MS = 2000;

function planInTime(compiled: CompiledCatalog, request: PlanRequest): PlanOutcome {
  const end = performance.now() + PATIENCE_MS;
  return plan(compiled, request, { stop: () => performance.now() > end });
}

/** What five ordinary choices ask for: a budget of each size, 4 to 20 hours a week, with and without what is often asked besides. */
function naturalBudgets(count: number): readonly PlanRequest[] {
  const random = seededRandom(5);
  const whole = (least: number, most: number) => least + Math.floor((most - least + 1) * random());
  const all = allRequests();
  return Array.from({ length: count }, () => all[whole(0, all.length - 1)]).flatMap((request) =>
    request
      ? [
          {
            ...request,
            budgetCents: 100 * whole(40, 1500),
            hoursPerWeek: whole(4, 20),
            full: random() < 0.4,
          },
        ]
      : [],
  );
}

function measureBudgets(): void {
  const compiled = compileCatalog(own);
  const natural = naturalBudgets(800).map((request) => timed(() => planInTime(compiled, request)));
  report(
    "own catalog, any budget and week",
    natural.map(([, time]) => time),
    natural.filter(([outcome]) => isWhole(outcome)).length,
  );
  const requests = allRequests().flatMap((request) =>
    [60, 150, 300].map((dollars) => ({ ...request, budgetCents: 100 * dollars })),
  );
  const runs = requests.map((request) => timed(() => planInTime(compiled, request)));
  report(
    "own catalog, with a budget",
    runs.map(([, time]) => time),
    runs.filter(([outcome]) => isWhole(outcome)).length,
  );
}

/** All points of the trade-off, as the page asks for them. */
function measureTradeOffs(): void {
  const compiled = compileCatalog(own);
  const today = day("2027-01-04");
  const run = () =>
    own.roles.flatMap((role) =>
      own.backgrounds.map((background) => {
        const request = requestFor(own, { goal: role.id, from: background.id });
        const input = { compiled, request, today };
        const answer = answerRequest(input);
        return timed(() => findTradeOff(input, answer));
      }),
    );
  run();
  const runs = run();
  report(
    "own catalog, trade-off",
    runs.map(([, time]) => time),
    runs.filter(([points]) => points.every(({ isProven, isShown }) => isProven || isShown)).length,
  );
}

function measureWalks(): void {
  const ownWalks = () => allRequests().flatMap((request, i) => walk(own, request, i + 1));
  const randomWalks = () =>
    Array.from({ length: 30 }, (_, i) => layeredCatalog(i + 1, BENCH_SIZES[1])).flatMap((catalog, i) =>
      (["fastest", "balanced"] as const).flatMap((prefer) =>
        walk(catalog, { ...requestFor(catalog, { goal: "goal", from: "newcomer" }), prefer }, i + 1),
      ),
    );
  for (const [what, run] of [
    ["own catalog, one change", ownWalks],
    ["150 random courses, one change", randomWalks],
  ] as const) {
    run();
    const times = run();
    report(what, times, times.length);
  }
}

console.log("| what | plans | median ms | p95 | p99 | max | within 16 ms | proven |");
console.log("|---|---|---|---|---|---|---|---|");
measureAll();
measureWalks();
measureTradeOffs();
measureBudgets();
