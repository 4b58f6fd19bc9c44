import { z } from "zod";
import { bookFacts, dataset, practiceFacts, projectBrief, tool } from "./activity-schema";
import { backgroundId, courseId, programId, roleId, skillId, toolId } from "./ids";
import { level, skillExpression } from "./level-schema";
import { background, role } from "./role-schema";

export type {
  BackgroundId,
  CourseId,
  ProgramId,
  RoleId,
  SkillId,
  StageId,
  ToolId,
} from "./ids";
export type { SkillExpression } from "./skill-level";

/*
 * The catalog's file format: what `GET /api/catalog` serves, what `bin/plan --catalog` and WAYMARK_CATALOG read.
 * `ids.ts` is the only maker of ids: a string becomes a `CourseId` by being found in a parsed catalog.
 */

/** `stated`: the course itself asks for it. `mentor`: a good mentor would refuse to let you start. `taxonomy`: a taught skill rests on it. `series`: it continues an earlier part. */
const requirement = z.strictObject({
  needs: skillExpression,
  basis: z.enum(["stated", "mentor", "taxonomy", "series"]),
  because: z.string().min(1),
});

/** A soft prerequisite: it orders courses that are in a plan anyway, as far as the plan takes its skills, and drags nothing in. */
const recommendation = z.strictObject({
  needs: skillExpression,
  source: z
    .string()
    .min(1)
    .describe("`guide:S2`, `taxonomy`, `course` where a page on the course suggests it, or `ours`"),
});

/** Other catalogs may write the bare expression. */
const anyRecommendation = z.union([
  recommendation,
  skillExpression.transform((needs) => ({ needs, source: "course" })),
]);

/** Kinds of fact that a source can support. */
const factKind = z.enum([
  "hours",
  "prerequisites",
  "program",
  "content",
  "assessments",
  "level",
  "rating",
  "price",
  "audit",
  "certificate",
  "status",
]);
export type FactKind = z.infer<typeof factKind>;

/** `asOf` is a year, a month or a day: as exact as the source is. */
const asOf = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date is YYYY, YYYY-MM or YYYY-MM-DD");

const source = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  asOf: asOf.nullable(),
  supports: z.array(factKind).min(1).readonly(),
  ofPlatform: z
    .literal(true)
    .optional()
    .describe("a page on the platform's general rule: set when a catalog is built, never in `data/`"),
  copy: z
    .literal(true)
    .optional()
    .describe(
      "a mirror or a generated site, which carries no fact alone: set when a catalog is built, never in `data/`",
    ),
});

/**
 * Hours of work. `sourced`: a source gives the figure. `middle`: it gives a range. `sum`: it gives those of a program's
 * courses. `rule`: by the rule in `data/README.md`. `judgement`: ours.
 */
const hours = z
  .strictObject({
    low: z.number().positive(),
    typical: z.number().positive(),
    high: z.number().positive(),
    lowBasis: z.enum(["sourced", "rule", "judgement"]).default("sourced"),
    typicalBasis: z.enum(["sourced", "learners", "middle", "sum", "judgement"]).default("sourced"),
    highBasis: z.enum(["sourced", "rule", "judgement"]).default("sourced"),
    covers: z
      .enum(["videos", "labs"])
      .optional()
      .describe("what the figure counts where it counts a part only; the course is then not planned"),
  })
  .refine(
    (h) => h.low <= h.typical && h.typical <= h.high,
    "hours must rise from low to typical to high: correct their order",
  );

/** An amount of money as a range of integer US cents. */
const price = z
  .strictObject({
    lowCents: z.int().nonnegative(),
    highCents: z.int().nonnegative(),
    per: z.enum(["once", "month", "course"]),
    asOf: asOf.nullable(),
    covers: z
      .enum(["program", "platform"])
      .default("program")
      .describe("what one month opens: the program (or the single course), or all of the platform"),
    basis: z
      .enum(["course", "platform"])
      .default("course")
      .describe("`platform`: the platform's usual range"),
  })
  .refine((p) => p.lowCents <= p.highCents, "a price range must rise: correct the order of its two ends");

const courseKind = z.enum([
  "university-specialization",
  "industry-program",
  "single-course",
  "bootcamp-nanodegree",
  "open-courseware",
  "practice-set",
  "textbook",
  "own-project",
]);
/** What an activity is. All of them raise levels. */
const activity = z.enum(["course", "practice", "book", "project"]);
const courseStatus = z.enum(["current", "renamed", "archived", "retired"]);
const auditStatus = z.enum(["open", "first-module", "closed", "unknown"]);
const certificate = z.enum(["paid", "free", "included", "none"]);
const workflowPart = z.enum([
  "data-preparation",
  "feature-engineering",
  "modelling",
  "evaluation",
  "deployment",
  "monitoring",
]);
export type WorkflowPart = z.infer<typeof workflowPart>;

const rating = z.strictObject({
  value: z.number().positive(),
  scale: z.number().positive(),
  count: z.int().nonnegative().nullable(),
  where: z.string().min(1),
});

/** Who stands behind a course: a university, a company known beyond its platform, another company, a community. */
const institutionKind = z.enum(["university", "known-company", "company", "community"]);

/** Whether a course still runs as delivered; null in a catalog that says nothing about it. */
const runsToday = z.strictObject({
  value: z.enum(["yes", "with-changes", "no", "unknown"]),
  because: z.string().min(1),
  basis: z.enum(["source", "catalog", "judgement"]),
  sources: z
    .array(z.looseObject({ url: z.url({ protocol: /^https?$/ }) }))
    .readonly()
    .default([]),
});

const course = z.object({
  id: courseId,
  number: z.int().positive().describe("permanent, never used again"),
  title: z.string().min(1),
  activity: activity.default("course"),
  platform: z.string().min(1),
  institution: z.string().min(1),
  institutionKind: institutionKind.nullable().default(null),
  recognisedBy: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe("who names the institution as recognised by employers, e.g. `guide:Q2`"),
  kind: courseKind,
  programs: z.array(z.strictObject({ programId, position: z.int().positive().nullable() })).readonly(),
  level: z.enum(["beginner", "intermediate", "advanced"]).nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  hours: hours.nullable(),
  requires: skillExpression,
  recommended: z.array(anyRecommendation).readonly(),
  teaches: z.record(skillId, level).describe("the level that the learner holds afterwards"),
  after: courseId.nullable().default(null).describe("the earlier part of a series that it continues"),
  builtOn: z.array(toolId).readonly().default([]),
  runsToday: runsToday.nullable().default(null),
  extraHours: z
    .number()
    .nonnegative()
    .nullable()
    .default(null)
    .describe("hours of repair, where it runs with changes"),
  codeLanguage: z.string().min(1).nullable().default(null).describe("the language of its exercises"),
  budgetReason: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe("why its hours carry more than the rule says"),
  definitionOfDone: z.array(z.string().min(1)).readonly().default([]),
  project: projectBrief.nullable().default(null),
  practice: practiceFacts.nullable().default(null),
  book: bookFacts.nullable().default(null),
  sources: z.array(source).readonly(),
  status: courseStatus,
  plannable: z.boolean().default(true).describe("whether the planner may schedule it"),
  notPlanned: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe("why it is not plannable, where neither its status nor its hours say so"),
  brushUp: z.boolean().default(false).describe("a short bridge, never counted among the main courses"),
  wellKnown: z.string().min(1).nullable().default(null).describe("who makes it well known, e.g. `guide:C4`"),
  assumes: z.array(requirement).readonly().default([]).describe("`requires`, edge by edge, with reasons"),
  summary: z.string().nullable().default(null),
  builds: z.string().nullable().default(null),
  note: z.string().nullable().default(null),
  statusNote: z.string().nullable().default(null),
  replacedBy: courseId.nullable().default(null),
  hoursNote: z.string().nullable().default(null),
  priorKnowledge: z.string().nullable().default(null),
  language: z.string().nullable().default(null),
  assessments: z.array(z.string()).readonly().nullable().default(null),
  workflow: z.array(workflowPart).readonly().nullable().default(null),
  certificate: certificate.nullable().default(null),
  audit: auditStatus.default("unknown"),
  price: price.nullable().default(null),
  rating: rating.nullable().default(null),
  asOf: asOf.nullable().default(null),
});

const skill = z.object({
  id: skillId,
  number: z
    .int()
    .positive()
    .nullable()
    .default(null)
    .describe("permanent, never used again: long links name skills by it"),
  title: z.string().min(1),
  requires: skillExpression,
  area: z.string().min(1).default("Other"),
  meaning: z.string().default(""),
  stepHours: z
    .tuple([z.number().nonnegative(), z.number().nonnegative(), z.number().nonnegative()])
    .readonly()
    .nullable()
    .default(null)
    .describe("hours that it usually takes from nothing to seen, on to with help, on to alone"),
  implies: z
    .array(skillId)
    .readonly()
    .default([])
    .describe("who holds this skill at a level holds these at the same level"),
  helps: z.array(skillId).readonly().default([]),
  requiresBecause: z.string().nullable().default(null),
  selfChecks: z
    .array(z.strictObject({ question: z.string(), goodAnswer: z.string() }))
    .readonly()
    .default([]),
  untaught: z.string().min(1).nullable().default(null).describe("why no course teaches it"),
});

const program = z.object({
  id: programId,
  title: z.string().min(1),
  platform: z.string().min(1),
  institution: z.string().min(1),
  institutionKind: institutionKind.nullable().default(null),
  kind: z.enum([...courseKind.options, "exam", "degree", "bootcamp"]),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  courseCount: z.int().positive().nullable().default(null),
  hours: hours.nullable().default(null),
  hoursNote: z.string().nullable().default(null),
  price: price.nullable().default(null),
  summary: z.string().nullable().default(null),
  note: z.string().nullable().default(null),
  statusNote: z.string().nullable().default(null),
  status: courseStatus.default("current"),
  teaches: z.array(skillId).readonly().default([]),
  builds: z.string().nullable().default(null),
  leftOut: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        position: z.int().positive().nullable(),
        because: z.string().min(1),
      }),
    )
    .readonly()
    .default([])
    .describe("its courses that were judged and are not in the catalog"),
  sources: z.array(source).readonly().default([]),
  asOf: asOf.nullable().default(null),
});

/** Ids that were renamed: the old id opens what the new one names, for ever. */
const aliases = z.strictObject({
  skills: z.record(z.string(), skillId).default({}),
  courses: z.record(z.string(), courseId).default({}),
  roles: z.record(z.string(), roleId).default({}),
  backgrounds: z.record(z.string(), backgroundId).default({}),
});

/** Courses that were taken out: neither id nor number is given again, and links that name them are told so. */
const givenUp = z
  .array(
    z.strictObject({
      id: courseId,
      number: z.int().positive(),
      title: z.string().min(1),
      about: skillId.describe("the skill whose page tells what else there is"),
      because: z.string().min(1).describe("a half sentence: why it teaches nothing to working level"),
    }),
  )
  .readonly()
  .default([]);

/** What `data/` holds: the file format, but for what follows from it (whole `requires`, taxonomy edges, the edition). */
const courseRecord = z.strictObject(course.omit({ requires: true }).shape);

/** Own judgements about an activity that is no course: most facts of a course go without saying. */
const ownActivity = {
  id: courseId,
  number: course.shape.number,
  title: z.string().min(1),
  summary: course.shape.summary,
  url: course.shape.url.default(null),
  platform: z.string().min(1),
  institution: z.string().min(1),
  hours,
  teaches: course.shape.teaches,
  assumes: course.shape.assumes,
  recommended: course.shape.recommended.default([]),
  builtOn: course.shape.builtOn,
  runsToday: course.shape.runsToday,
  extraHours: course.shape.extraHours,
  codeLanguage: course.shape.codeLanguage,
  budgetReason: course.shape.budgetReason,
  definitionOfDone: course.shape.definitionOfDone,
  price: course.shape.price,
  audit: course.shape.audit.default("open"),
  hoursNote: course.shape.hoursNote,
  plannable: course.shape.plannable,
  notPlanned: course.shape.notPlanned,
  note: course.shape.note,
  wellKnown: course.shape.wellKnown,
  sources: course.shape.sources.default([]),
  asOf: course.shape.asOf,
};
const practiceRecord = z.strictObject({ ...ownActivity, ...practiceFacts.shape });
const bookRecord = z.strictObject({ ...ownActivity, ...bookFacts.shape });
const projectRecord = z.strictObject({ ...ownActivity, ...projectBrief.shape });
const skillRecord = z.strictObject({ ...skill.omit({ number: true }).shape, evidence: z.string() });

/** A platform's general rule, for a course of which no source says it: what its certificates are, and what they usually cost. */
const platform = z.strictObject({
  platform: z.string().min(1),
  price: price.optional(),
  source: z.string().min(1).optional().describe("who gives the price"),
  certificate: z
    .strictObject({
      value: certificate,
      url: source.shape.url,
      asOf: asOf.nullable(),
      except: z.array(courseId).readonly().default([]).describe("courses that the rule does not hold for"),
    })
    .optional(),
});

const institution = z.strictObject({
  name: z.string().min(1),
  kind: institutionKind.nullable(),
  recognised: z
    .string()
    .min(1)
    .optional()
    .describe("who names it as recognised by employers, e.g. `guide:Q2`"),
  note: z.string().min(1).optional(),
});

export const catalogRecords = z.strictObject({
  institutions: z.array(institution).readonly(),
  platforms: z.array(platform).readonly(),
  mirrors: z.array(z.string()).readonly().default([]).describe("hosts that may carry no fact alone"),
  date: z.iso.date(),
  skillNumbers: z
    .array(z.string())
    .readonly()
    .default([])
    .describe("every skill id ever released, in the order of its permanent number"),
  givenUp,
  skills: z.array(skillRecord).readonly(),
  courses: z.array(courseRecord).readonly(),
  practice: z.array(practiceRecord).readonly().default([]),
  books: z.array(bookRecord).readonly().default([]),
  projects: z.array(projectRecord).readonly().default([]),
  tools: z
    .array(z.strictObject({ ...tool.shape, sources: z.array(z.unknown()).readonly().default([]) }))
    .readonly()
    .default([]),
  programs: z.array(z.strictObject(program.shape)).readonly(),
  roles: z.array(z.strictObject(role.shape)).readonly(),
  backgrounds: z.array(z.strictObject(background.shape)).readonly(),
  datasets: z.array(dataset).readonly(),
  aliases,
});
export type CatalogRecords = z.infer<typeof catalogRecords>;

export const catalogFile = z.object({
  version: z.string().min(1).describe("the edition: a date and a content hash"),
  skills: z.array(skill).readonly(),
  courses: z.array(course).readonly(),
  programs: z.array(program).readonly().default([]),
  roles: z.array(role).readonly().default([]),
  backgrounds: z.array(background).readonly().default([]),
  datasets: z.array(dataset).readonly().default([]),
  tools: z.array(tool).readonly().default([]),
  aliases: aliases.prefault({}),
  givenUp,
});

export type CourseFile = Readonly<z.infer<typeof course>>;
export type Activity = CourseFile["activity"];
export type Skill = Readonly<z.infer<typeof skill>>;
export type RoleFile = Readonly<z.infer<typeof role>>;
export type BackgroundFile = Readonly<z.infer<typeof background>>;
export type Program = Readonly<z.infer<typeof program>>;
export type GivenUpCourse = Readonly<z.infer<typeof givenUp>[number]>;
export type Hours = Readonly<z.infer<typeof hours>>;
export type Price = Readonly<z.infer<typeof price>>;
export type Source = Readonly<z.infer<typeof source>>;
export type Requirement = Readonly<z.infer<typeof requirement>>;
export type CatalogFile = z.input<typeof catalogFile>;
/** A catalog file with every default filled in: as it is read. */
export type WholeCatalogFile = z.output<typeof catalogFile>;
