import { z } from "zod";
import { catalogFile } from "@/lib/catalog";
import { CALENDAR_STYLES } from "@/lib/documents";
import { healthSchema, planSchema } from "./plan-schema";

interface Content {
  readonly type: string;
  /** Left out where the content is text for people or other programs' formats. */
  readonly schema?: z.ZodType;
}

/** One address of the API. */
export interface Endpoint {
  readonly path: string;
  readonly title: string;
  readonly about: string;
  /** It takes the parameters of a link. */
  readonly takesLink: boolean;
  readonly own?: Readonly<Record<string, { readonly about: string; readonly schema: z.ZodType }>>;
  readonly content: Content;
}

export const ENDPOINTS: readonly Endpoint[] = [
  {
    path: "/api/plan",
    title: "A plan",
    about:
      "The plan of a link, as JSON: the same that the page shows, from the same code. A request that no plan can meet is answered with 200 and what stands in the way.",
    takesLink: true,
    content: { type: "application/json", schema: planSchema },
  },
  {
    path: "/api/plan.ics",
    title: "A plan as a calendar",
    about:
      "To import, or to subscribe to. Events keep their UIDs, so that a later version of a plan updates an earlier one.",
    takesLink: true,
    own: {
      as: {
        about: "blocks: the days of each step. milestones: the day on which each step ends.",
        schema: z.enum(CALENDAR_STYLES).default("blocks"),
      },
    },
    content: { type: "text/calendar" },
  },
  {
    path: "/api/plan.csv",
    title: "A plan as a table",
    about: "One row a step, for spreadsheets.",
    takesLink: true,
    content: { type: "text/csv" },
  },
  {
    path: "/api/plan.md",
    title: "A plan as a checklist",
    about: "Markdown, one box a step.",
    takesLink: true,
    content: { type: "text/markdown" },
  },
  {
    path: "/api/catalog",
    title: "The catalog",
    about:
      "All that the planner weighs: skills, courses, programs, roles and backgrounds, with their sources.",
    takesLink: false,
    content: { type: "application/json", schema: catalogFile },
  },
  {
    path: "/api/health",
    title: "Health",
    about:
      "Says that this instance can plan: it has planned the worked example of this day; 503 where it cannot.",
    takesLink: false,
    content: { type: "application/json", schema: healthSchema },
  },
];
