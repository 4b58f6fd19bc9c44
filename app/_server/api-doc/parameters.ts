import { z } from "zod";
import { LINK_VERSIONS } from "@/lib/link";
import { type Parameter, type ParameterValue, WISHES } from "@/lib/request";

/** What a parameter of a link means, for people and for programs. */
export interface ParameterDoc {
  readonly about: string;
  readonly example: string;
  readonly schema: z.ZodType;
}

/** What each parameter means, and what holds where it is left out. */
const ABOUT: ReadonlyMap<string, Pick<ParameterDoc, "about" | "example">> = new Map(
  Object.entries({
    v: {
      about: "The version of the link. Older ones are read for ever.",
      example: LINK_VERSIONS[0],
    },
    goal: {
      about:
        "The role to plan for: an id of /api/catalog, under roles, and after ~ how far: an id of its stages; its usual one where left out. Needed, unless want names skills.",
      example: "machine-learning-engineer",
    },
    from: {
      about: "Where the learner starts: an id under backgrounds. Left out: nothing is known.",
      example: "programmer",
    },
    know: {
      about: "Skills held at least so far: 1 seen, 2 with help, 3 alone; alone where no level is named.",
      example: "sql~2,git",
    },
    learn: {
      about:
        "Skills of the background that are held no further than this; not at all where no level is named.",
      example: "descriptive-statistics",
    },
    want: {
      about: "Skills wanted beside the role’s, or in place of a role; with help where no level is named.",
      example: "containers,sql",
    },
    hours: { about: "Hours a week; 5 where left out.", example: "8" },
    days: {
      about: "How the week’s hours lie on its days, Monday first, by proportion. Left out: evenly.",
      example: "2,0,2,0,0,4,0",
    },
    start: { about: "The first day; today where left out.", example: "2027-01-04" },
    by: { about: "A day to be done by: the answer says what that takes.", example: "2027-12-31" },
    breaks: {
      about: "Days off, or with half the hours: first..last, then ~half or ~off, then ~ and a name.",
      example: "2027-02-01..2027-02-14,2027-04-01..2027-04-05~half",
    },
    weeks: {
      about: "Study weeks a year, 52 where left out: fewer stretch the calendar evenly.",
      example: "40",
    },
    prefer: {
      about: "What best means; balanced where left out.",
      example: "fastest",
    },
    full: {
      about: "1: also what postings often ask for, beyond the role’s core, as far as courses teach it.",
      example: "1",
    },
    pin: { about: "Courses that must be in the plan.", example: "uw-ml-regression" },
    skip: { about: "Courses that must stay out.", example: "uw-ml-classification" },
    done: {
      about: "Courses that are finished: what they teach is known.",
      example: "uw-ml-regression",
    },
    parallel: { about: "Courses at once.", example: "2" },
    pace: { about: "A factor on all listed hours.", example: "1.5" },
    audit: { about: "1: no certificate, nothing is paid.", example: "1" },
    budget: {
      about: "The most that the plan may cost, in US dollars.",
      example: "300",
    },
    portfolio: {
      about: "Hours for projects of one’s own in all, 0 for none; left out: what each takes.",
      example: "40",
    },
    apply: {
      about: "Hours of applying at the end, 0 for none; left out: those of the role.",
      example: "60",
    },
  }),
);

const VERSION: Parameter = { name: "v", value: { kind: "choice", choices: LINK_VERSIONS } };

/** Every parameter of a link by name, in the order in which they are written. */
export const PARAMETER_DOCS: Readonly<Record<string, ParameterDoc>> = Object.fromEntries(
  [VERSION, ...WISHES.parameters].map(({ name, value }) => {
    const said = ABOUT.get(name);
    if (said === undefined) throw new Error(`the parameter ${name} has no description`);
    return [name, { ...said, schema: schemaOf(value) }];
  }),
);

function schemaOf(value: ParameterValue): z.ZodType {
  switch (value.kind) {
    case "id":
      return z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}(~[a-z0-9][a-z0-9_-]{0,63})?$/);
    case "ids":
      return z.string().describe("ids with commas between them");
    case "day":
      return z.iso.date();
    case "text":
      return z.string();
    case "choice":
      return z.enum(value.choices);
    case "number":
      return z
        .number()
        .min(value.range.min)
        .max(value.range.max)
        .multipleOf(1 / value.range.perUnit);
  }
}
