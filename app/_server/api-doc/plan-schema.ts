import { z } from "zod";
import { PREFERENCES } from "@/lib/request";

/*
 * The format of `GET /api/plan`, for the API's description and for the tests that hold every real answer against it.
 * Strict: a field that is served and not described here fails the tests.
 */

const id = z.string();
const ids = z.array(id);
const day = z.iso.date();
const hours = z.strictObject({ low: z.number(), typical: z.number(), high: z.number() });
const finish = z
  .strictObject({ early: day, likely: day, late: day })
  .describe(
    "if every course goes as fast, as expected, or as slowly as listed: by assumption, the days by which two, five and eight of ten such plans end",
  );
const perCase = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ early: value, likely: value, late: value });
const span = z.strictObject({ start: day, finish: day });

const reason = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("serves"), skills: ids }),
    z.strictObject({ kind: z.literal("opens"), course: id, skills: ids, leadsTo: ids }),
    z.strictObject({ kind: z.literal("pinned") }),
    z.strictObject({ kind: z.literal("after"), course: id, skills: ids }),
    z.strictObject({ kind: z.literal("better-after"), course: id, skills: ids, source: z.string() }),
    z.strictObject({ kind: z.literal("something-to-show") }),
    z.strictObject({ kind: z.literal("program-order"), course: id, program: id }),
  ])
  .describe("why the step is there and why it stands where it stands");

const step = z.strictObject({
  kind: z.enum(["course", "brush-up", "practice", "book", "project", "applying"]),
  courseId: id.nullable().describe("null for applying, which is no activity of the catalog"),
  part: z.enum(["first", "middle", "final"]).nullable().describe("which of the own projects"),
  title: z.string(),
  program: z.strictObject({ id, title: z.string(), position: z.int().nullable() }).nullable(),
  hours: hours.describe("of work, the pace factor included"),
  start: day.describe("first day, on the likely pace"),
  finish: day.describe("last day, on the likely pace"),
  finishRange: finish,
  days: perCase(span),
  lane: perCase(z.int()).describe("which of the courses at once it is, from 0"),
  raises: z
    .array(z.strictObject({ skill: id, from: z.int(), to: z.int() }))
    .describe("0 not held, 1 seen, 2 with help, 3 alone"),
  teaches: ids.describe("the skills of raises: new to this learner at this point, or raised"),
  because: z.array(reason),
});

const price = z.strictObject({
  low: z.number(),
  high: z.number(),
  per: z.enum(["once", "month", "course"]),
  asOf: z.string().nullable(),
  basis: z.enum(["course", "platform"]),
});
const bill = z.strictObject({
  payee: z.strictObject({ kind: z.enum(["program", "platform", "course"]), id, title: z.string() }),
  courses: ids,
  price,
  months: perCase(z.int()).nullable(),
  runs: perCase(z.array(z.strictObject({ ...span.shape, months: z.int() }))).nullable(),
  low: z.number(),
  high: z.number(),
});
const cost = z.strictObject({
  low: z.number(),
  high: z.number(),
  currency: z.literal("USD"),
  unknown: ids.describe("courses whose price no source gives: they are not in low and high"),
  bills: z.array(bill),
});

const leastHours = z
  .union([
    z.strictObject({ kind: z.enum(["hours", "least"]), hoursPerWeek: z.number() }),
    z.strictObject({ kind: z.literal("too-few"), hoursPerWeek: z.number(), finish: day.nullable() }),
  ])
  .describe("hours: a quarter hour less would end later. least: fewer might do. too-few: the most end later");
const lighter = { finish: day.describe("likely last day"), meets: z.boolean() };
const deadline = z.strictObject({
  by: day,
  needs: perCase(leastHours).describe("the fewest hours a week at which the same plan ends by then"),
  isMet: perCase(z.boolean()).describe("whether it ends by then at the hours of the request"),
  chance: z.int().describe("of ten such plans, how many end by then at these hours, rounded down"),
  ways: z
    .array(
      z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("core-only"), ...lighter }),
        z.strictObject({ kind: z.literal("without-skill"), skill: id, ...lighter }),
        z.strictObject({ kind: z.literal("lighter-goal"), role: id, title: z.string(), ...lighter }),
      ]),
    )
    .describe("less to learn at the same hours, where the likely date lies after the deadline"),
});
const order = z
  .strictObject({ months: z.int(), usualMonths: z.int() })
  .describe("months of all subscriptions on the likely pace: in this order, and in the one that reads best");
const load = z.strictObject({
  kind: z.enum(["usual", "ambitious", "second-job"]).describe("up to 5 hours a week, up to 10, more"),
  lighter: z.array(z.strictObject({ hoursPerWeek: z.number(), finish })),
});

const wish = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("pin"), course: id }),
  z.strictObject({ kind: z.literal("skip"), course: id }),
  z.strictObject({ kind: z.literal("audit") }),
  z.strictObject({ kind: z.literal("budget"), cents: z.int() }),
]);
const why = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("untaught"), skills: ids }),
  z.strictObject({
    kind: z.literal("clash"),
    wishes: z.array(wish),
    skills: ids,
    isSmallest: z
      .literal(false)
      .optional()
      .describe("set where time was up before it was known that no fewer wishes clash"),
  }),
  z.strictObject({ kind: z.literal("beyond-calendar"), lastDay: day }),
  z.strictObject({ kind: z.literal("not-in-time") }),
]);

const held = z.array(z.strictObject({ skill: id, level: z.int() }));

const request = z.strictObject({
  goal: id.nullable(),
  stage: id.nullable().describe("null for the usual one"),
  want: held,
  from: id.nullable(),
  know: held,
  learn: held,
  done: ids,
  pin: ids,
  skip: ids,
  prefer: z.enum(PREFERENCES),
  full: z.boolean(),
  audit: z.boolean(),
  budgetCents: z.int().nullable(),
  hoursPerWeek: z.number(),
  weekdays: z.array(z.number()).length(7).nullable(),
  weeks: z.int().describe("study weeks a year"),
  start: day,
  today: day,
  by: day.nullable(),
  breaks: z.array(z.strictObject({ from: day, to: day, half: z.boolean(), label: z.string().nullable() })),
  parallel: z.int(),
  pace: z.number(),
  portfolioHours: z.number().nullable(),
  applyHours: z.number().nullable(),
});

const problem = z.strictObject({
  parameter: z.string(),
  value: z.string().describe("what stood there, cut to 80 characters"),
  code: z.string(),
  used: z.string().nullable().describe("what is used instead"),
  message: z.string().describe("the same in plain English"),
});

/** 400: nothing to plan for. */
export const problemsSchema = z.strictObject({ problems: z.array(problem) });

/** 503: no time for it. */
export const refusalSchema = z.strictObject({
  error: z.strictObject({ code: z.enum(["busy", "not-in-time"]), message: z.string() }),
});

/** 200: a plan, or why there is none. */
export const planSchema = z.strictObject({
  catalogVersion: z.string().describe("the catalog’s edition: its date and a hash of its content"),
  request: request.describe("the request as understood, defaults filled in"),
  outcome: z
    .enum(["planned", "impossible", "not-in-time"])
    .describe(
      "impossible: proven that there is no plan. not-in-time: the search was cut short before it had a plan or knew that there is none",
    ),
  proof: z
    .strictObject({ kind: z.enum(["optimal", "gap"]), lowerBound: z.number(), nodes: z.int() })
    .nullable()
    .describe(
      "optimal: no other plan weighs less. gap: the search was cut short; none weighs less than lowerBound",
    ),
  why: why.nullable().describe("set where there is no plan"),
  weight: z.number().nullable(),
  steps: z.array(step),
  stations: z
    .array(
      z.strictObject({
        stage: id,
        title: z.string(),
        canDo: z.string(),
        afterStep: z.int().describe("-1 for the start"),
        finish: day.nullable().describe("null for the start"),
      }),
    )
    .describe("the stages of the role up to the one that is aimed at"),
  readiness: z
    .strictObject({ low: z.number(), high: z.number(), source: z.string() })
    .nullable()
    .describe("hours that others needed for the same change"),
  applying: z
    .strictObject({
      hours: z.number(),
      parts: z.array(z.strictObject({ what: z.string(), low: z.number(), high: z.number() })),
      source: z.string().nullable(),
      interview: z.string().nullable(),
    })
    .nullable()
    .describe("the last station, where the plan has it"),
  totals: z.strictObject({ hours, weeks: z.int(), mainCourses: z.int(), programs: z.int(), cost }),
  finish: finish.nullable(),
  order: order.nullable().describe("set for prefer=cheapest where subscriptions are paid"),
  deadline: deadline.nullable().describe("set where by is asked for"),
  load: load.nullable().describe("how heavy the hours a week are beside a job"),
  coverage: z.strictObject({
    mustHave: ids.describe("the skills wanted"),
    needs: held.describe("the same at their levels"),
    missing: ids.describe("those of them that no plan can teach"),
    ownWork: ids.describe("what full=1 asks for besides and no course teaches: left to own work"),
  }),
  problems: z.array(problem).describe("what in the request could not be taken as it stands"),
});

export const healthSchema = z.strictObject({
  status: z.enum(["ok", "failing"]),
  catalogVersion: z.string(),
  courses: z.int(),
  example: z.strictObject({
    link: z.string(),
    outcome: planSchema.shape.outcome,
    proof: planSchema.shape.proof,
    steps: z.int(),
  }),
});
