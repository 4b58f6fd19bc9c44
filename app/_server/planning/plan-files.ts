import type { Answer } from "@/lib/answer";
import type { Catalog } from "@/lib/catalog";
import {
  type CalendarStyle,
  calendarEntries,
  calendarEvent,
  type PlanBody,
  planMarkdown,
  planRows,
  writeCsv,
  writeIcs,
} from "@/lib/documents";
import { answerTitle } from "@/lib/words/plan/plan-title";

/** What a plan can be served as; a calendar, in one of its styles. */
export type PlanFormat = "json" | "csv" | "markdown" | CalendarStyle;

/** A plan on its way into a file. */
export interface WrittenPlan {
  readonly body: PlanBody;
  readonly answer: Answer;
  readonly catalog: Catalog;
  /** The plan's own address on this server, with its first day. */
  readonly link: string;
}

/** Without it, Excel reads accents as something else. */
const BYTE_ORDER_MARK = "\uFEFF";

const WRITERS: Readonly<Record<PlanFormat, (plan: WrittenPlan) => string>> = {
  json: ({ body }) => JSON.stringify(body),
  csv: ({ answer, catalog }) => `${BYTE_ORDER_MARK}${writeCsv(planRows(answer, catalog))}`,
  markdown: planMarkdown,
  blocks: (plan) => calendar(plan, "blocks"),
  milestones: (plan) => calendar(plan, "milestones"),
};

export function writePlan(plan: WrittenPlan, format: PlanFormat): string {
  return WRITERS[format](plan);
}

function calendar({ answer, catalog, link }: WrittenPlan, style: CalendarStyle): string {
  return writeIcs({
    name: answerTitle(answer, catalog),
    edition: catalog.version,
    events: calendarEntries(answer, style).map((entry) => calendarEvent(entry, { answer, catalog, link })),
  });
}
