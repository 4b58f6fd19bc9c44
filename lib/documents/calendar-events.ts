import { type Answer, type AnswerStep, briefOfStep } from "@/lib/answer";
import type { Catalog } from "@/lib/catalog";
import { hoursRangeText, hoursText } from "@/lib/words/amounts";
import { assertNever } from "@/lib/words/assert-never";
import { betweenText } from "@/lib/words/dates";
import { roleWords } from "@/lib/words/sentence";
import type { CalendarEntry } from "./calendar-entries";
import type { IcsEvent } from "./write-ics";

interface Worded {
  readonly answer: Answer;
  readonly catalog: Catalog;
  /** The plan's own address, named in every event. */
  readonly link: string;
}

/** An entry of a plan's calendar in plain English. */
export function calendarEvent(entry: CalendarEntry, { answer, catalog, link }: Worded): IcsEvent {
  const step = entry.step === null ? undefined : answer.steps[entry.step];
  const course = step?.courseId == null ? undefined : catalog.findCourse(step.courseId);
  const lines = [
    ...(step ? [...briefLines(step, catalog), ...stepLines(step)] : planLines(entry, answer)),
    `The whole plan: ${link}`,
  ];
  return {
    uid: entry.uid,
    from: entry.from,
    to: entry.to,
    summary: summaryOf(entry, step, { answer, catalog }),
    description: lines.join("\n"),
    url: course?.url ?? link,
  };
}

function summaryOf(
  { kind, piece, pieces }: CalendarEntry,
  step: AnswerStep | undefined,
  { answer, catalog }: Pick<Worded, "answer" | "catalog">,
): string {
  const title = step ? step.title : "";
  const { goal } = answer.request;
  switch (kind) {
    case "block":
      return pieces > 1 ? `${title} (part ${piece} of ${pieces})` : title;
    case "milestone":
      return `Finish: ${title}`;
    case "arrival":
      return goal === null
        ? "You have the skills that you asked for"
        : `You have the core of ${roleWords(catalog.role(goal))}`;
    case "no-plan":
      return "Waymark has no plan for this request";
    case "not-in-time":
      return "Waymark found no plan for this in time";
    case "nothing-to-learn":
      return "Waymark: you know all that this asks for";
    default:
      return assertNever(kind);
  }
}

/** What to build, where the step is work of one's own. */
function briefLines(step: AnswerStep, catalog: Catalog): readonly string[] {
  const brief = briefOfStep(step, catalog);
  if (brief === null) return [];
  return [`${brief.title}. ${brief.task}`, ...brief.datasets.map(({ title, url }) => `${title}: ${url}`)];
}

function stepLines({ hours, finishRange }: AnswerStep): readonly string[] {
  return [
    `About ${hoursText(hours.typical)} (${hoursRangeText(hours)}).`,
    `You could finish it ${betweenText(finishRange.early, finishRange.late)}.`,
  ];
}

function planLines({ kind }: CalendarEntry, { finish }: Answer): readonly string[] {
  if (kind === "no-plan") return ["Open the link: it says what stands in the way."];
  if (kind === "not-in-time") return ["There may be one. Open the link to try again."];
  return finish === null ? [] : [`You could arrive ${betweenText(finish.early, finish.late)}.`];
}
