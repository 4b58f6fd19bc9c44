import { z } from "zod";
import { LINK_VERSION, NUMBER_RANGES, type NumberRange, type Parameter } from "@/lib/link";
import { PREFERENCES } from "@/lib/planner";

/** What a parameter of a link means, for people and for programs. */
export interface ParameterDoc {
  readonly about: string;
  readonly example: string;
  readonly schema: z.ZodType;
}

const ID = /^[a-z0-9][a-z0-9_-]{0,63}$/;
const id = z.string().regex(ID);
const ids = z.string().describe("ids with commas between them");
const day = z.iso.date();

function number({ min, max, perUnit }: NumberRange): z.ZodType {
  return z
    .number()
    .min(min)
    .max(max)
    .multipleOf(1 / perUnit);
}

/** Every parameter of a link: a new one cannot be forgotten here. */
export const PARAMETER_DOCS = {
  v: {
    about: "The version of the link. Older ones are read for ever.",
    example: LINK_VERSION,
    schema: z.enum([LINK_VERSION]),
  },
  goal: {
    about: "The role to plan for: an id of /api/catalog, under roles. Needed, unless want names skills.",
    example: "machine-learning-engineer",
    schema: id,
  },
  from: {
    about: "Where the learner starts: an id under backgrounds. Left out: nothing is known.",
    example: "programmer",
    schema: id,
  },
  know: { about: "Skills known beside the background’s.", example: "sql,git", schema: ids },
  learn: {
    about: "Skills of the background that are not known after all.",
    example: "descriptive-statistics",
    schema: ids,
  },
  want: {
    about: "Skills wanted beside the role’s, or in place of a role.",
    example: "containers,sql",
    schema: ids,
  },
  hours: { about: "Hours a week; 5 where left out.", example: "8", schema: number(NUMBER_RANGES.hours) },
  days: {
    about: "How the week’s hours lie on its days, Monday first, by proportion. Left out: evenly.",
    example: "2,0,2,0,0,4,0",
    schema: z.string(),
  },
  start: { about: "The first day; today where left out.", example: "2027-01-04", schema: day },
  by: { about: "A day to be done by: the answer says what that takes.", example: "2027-12-31", schema: day },
  breaks: {
    about: "Days off, or with half the hours: first..last, then ~half or ~off, then ~ and a name.",
    example: "2027-02-01..2027-02-14,2027-04-01..2027-04-05~half",
    schema: z.string(),
  },
  prefer: {
    about: "What best means; balanced where left out.",
    example: "fastest",
    schema: z.enum(PREFERENCES),
  },
  full: {
    about: "1: also what postings often ask for, beyond the role’s core, as far as courses teach it.",
    example: "1",
    schema: z.enum(["0", "1"]),
  },
  pin: { about: "Courses that must be in the plan.", example: "uw-ml-regression", schema: ids },
  skip: { about: "Courses that must stay out.", example: "uw-ml-classification", schema: ids },
  done: {
    about: "Courses that are finished: what they teach is known.",
    example: "uw-ml-regression",
    schema: ids,
  },
  parallel: { about: "Courses at once.", example: "2", schema: number(NUMBER_RANGES.parallel) },
  pace: { about: "A factor on all listed hours.", example: "1.5", schema: number(NUMBER_RANGES.pace) },
  audit: { about: "1: no certificate, nothing is paid.", example: "1", schema: z.enum(["0", "1"]) },
  budget: {
    about: "The most that the plan may cost, in US dollars.",
    example: "300",
    schema: number(NUMBER_RANGES.budget),
  },
  portfolio: {
    about: "Hours for work of one’s own, 0 for none; left out: what the role gives it.",
    example: "40",
    schema: number(NUMBER_RANGES.portfolio),
  },
} as const satisfies Readonly<Record<Parameter, ParameterDoc>>;
