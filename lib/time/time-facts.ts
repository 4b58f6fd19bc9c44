import { z } from "zod";
import { MIDDLE_KEYS, type Middle, type TimeModel } from "./types";

/** Where a number comes from: our fit to logged hours, a figure of the evidence as it stands, or our own judgement. */
const basis = z.enum(["fitted", "measured", "judgement"]);

const ground = z.strictObject({ basis, why: z.string().min(1), sources: z.array(z.string()) });

const parameter = ground.extend({ value: z.number().positive() });

const middle = ground.extend({
  factor: z.number().positive(),
  spread: z.number().positive(),
  measured: z
    .strictObject({
      courses: z.int().positive(),
      families: z.int().positive(),
      oneInFive: z.number().positive(),
      half: z.number().positive(),
      fourInFive: z.number().positive(),
      sd: z.number().nonnegative(),
    })
    .nullable()
    .describe("actual over stated hours, one value a course; null where nothing was logged"),
});

const source = z.strictObject({
  title: z.string().min(1),
  url: z.url(),
  asOf: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
  holds: z.string().min(1),
});

export const TIME_PARAMETERS = [
  "person",
  "course",
  "unit",
  "unitHours",
  "ownProjects",
  "project",
  "cohort",
  "experience",
] as const;

const share = z
  .strictObject({
    from: z.number().min(0).max(1),
    to: z.number().min(0).max(1),
    people: z.int().positive(),
    sources: z.array(z.string()).min(1),
  })
  .describe("a share of people, from the lowest to the highest of the cohorts");

const SHARES = [
  "stillThereAtThirdUnit",
  "reachAProject",
  "fastestFifthAtThirdUnit",
  "slowestFifthAtThirdUnit",
  "withdrawnOnSmallLoad",
  "withdrawnOnFullLoad",
] as const;

const timeFacts = z
  .strictObject({
    asOf: z.iso.date(),
    parameters: z.record(z.enum(TIME_PARAMETERS), parameter),
    middles: z.record(z.enum(MIDDLE_KEYS), middle),
    defaults: z.strictObject({ hoursPerWeek: parameter, studyWeeksPerYear: parameter }),
    leaving: z.record(z.enum(SHARES), share),
    sources: z.record(z.string(), source),
  })
  .superRefine(({ sources, ...parts }, context) => {
    const grounded = [parts.parameters, parts.middles, parts.defaults].flatMap((part) =>
      Object.entries(part),
    );
    const sourced: readonly (readonly [string, { readonly sources: readonly string[] }])[] = [
      ...grounded,
      ...Object.entries(parts.leaving),
    ];
    for (const [name, entry] of sourced) {
      const unknown = entry.sources.filter((id) => !(id in sources));
      if (unknown.length > 0)
        context.addIssue(
          `${name} names no source of the file: ${unknown.join(", ")}; add it under "sources"`,
        );
    }
    for (const [name, entry] of grounded)
      if (entry.basis !== "judgement" && entry.sources.length === 0)
        context.addIssue(`${name} is ${entry.basis} and names no source; name one or mark it as judgement`);
  });

const deciles = z.array(z.number().nonnegative()).length(9).describe("of hours, from the first to the ninth");

const middleHours = z
  .number()
  .positive()
  .describe(
    "geometric mean of hours: the middle by the model, which round figures do not move as they move a median",
  );

const timeCohorts = z.array(
  z.strictObject({
    cohort: z.string(),
    course: z.string(),
    /** Modules of the cohort, and projects that who finishes usually hands in. */
    modules: z.int().positive(),
    projects: z.int().nonnegative(),
    units: z.array(
      z.strictObject({
        unit: z.string(),
        work: z.enum(["module", "project", "review"]),
        reports: z.int().positive(),
        middle: middleHours,
        deciles,
      }),
    ),
    finishers: z
      .strictObject({ learners: z.int().positive(), middle: middleHours, deciles })
      .describe("all modules but at most one, and the usual projects; reviews counted"),
  }),
);

/** The numbers of the model with where each comes from, as `data/time.json` has them. */
export type TimeFacts = Readonly<z.infer<typeof timeFacts>>;

/** What learners of public cohorts said that they needed, as `data/time-cohorts.json` has it. */
export type TimeCohort = Readonly<z.infer<typeof timeCohorts>[number]>;

/** @throws where the file is not in order, with every fault named. */
export function readTimeFacts(json: unknown): TimeFacts {
  return checked(timeFacts.safeParse(json), "data/time.json");
}

/** @throws where the file is not in order, with every fault named. */
export function readTimeCohorts(json: unknown): readonly TimeCohort[] {
  return checked(timeCohorts.safeParse(json), "data/time-cohorts.json");
}

function checked<Value>(result: z.ZodSafeParseResult<Value>, file: string): Value {
  if (result.success) return result.data;
  throw new Error(`${file} is not in order:\n${z.prettifyError(result.error)}`);
}

/** The bare numbers. */
export function timeModel({ parameters, middles }: TimeFacts): TimeModel {
  return {
    person: parameters.person.value,
    course: parameters.course.value,
    unit: parameters.unit.value,
    unitHours: parameters.unitHours.value,
    ownProjects: parameters.ownProjects.value,
    project: parameters.project.value,
    cohort: parameters.cohort.value,
    experience: parameters.experience.value,
    middles: {
      "lectures-and-quizzes": bare(middles["lectures-and-quizzes"]),
      "problem-sets": bare(middles["problem-sets"]),
      programming: bare(middles.programming),
      "graduate-course": bare(middles["graduate-course"]),
      project: bare(middles.project),
      practice: bare(middles.practice),
      book: bare(middles.book),
      items: bare(middles.items),
      videos: bare(middles.videos),
      labs: bare(middles.labs),
    },
  };
}

function bare({ factor, spread }: Middle): Middle {
  return { factor, spread };
}
