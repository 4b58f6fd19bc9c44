import { type Answer, type AnswerStep, briefOfStep } from "@/lib/answer";
import type { Catalog } from "@/lib/catalog";
import { hoursRangeText, hoursText } from "@/lib/words/amounts";
import { roleWords } from "@/lib/words/ask/sentence";
import { assertNever } from "@/lib/words/assert-never";
import { betweenText } from "@/lib/words/dates";
import { documents } from "@/lib/words/messages/en/documents";
import { english, type Translator } from "@/lib/words/messages/translator";
import type { CalendarEntry } from "./calendar-entries";
import type { IcsEvent } from "./write-ics";

interface Worded {
  readonly answer: Answer;
  readonly catalog: Catalog;
  /** The plan's own address, named in every event. */
  readonly link: string;
  readonly t?: Translator;
}

/** An entry of a plan's calendar in plain words. */
export function calendarEvent(
  entry: CalendarEntry,
  { answer, catalog, link, t = english }: Worded,
): IcsEvent {
  const step = entry.step === null ? undefined : answer.steps[entry.step];
  const course = step?.courseId == null ? undefined : catalog.findCourse(step.courseId);
  const lines = [
    ...(step ? [...briefLines(step, { catalog, t }), ...stepLines(step, t)] : planLines(entry, answer, t)),
    t(documents).wholePlan(link),
  ];
  return {
    uid: entry.uid,
    from: entry.from,
    to: entry.to,
    summary: summaryOf(entry, step, { answer, catalog, t }),
    description: lines.join("\n"),
    url: course?.url ?? link,
  };
}

type Told = Required<Pick<Worded, "answer" | "catalog" | "t">>;

function summaryOf(
  { kind, piece, pieces }: CalendarEntry,
  step: AnswerStep | undefined,
  { answer, catalog, t }: Told,
): string {
  const title = step ? step.title : "";
  const { goal } = answer.request;
  switch (kind) {
    case "block":
      return pieces > 1 ? t(documents).part(title, piece, pieces) : title;
    case "milestone":
      return t(documents).finish(title);
    case "arrival":
      return goal === null
        ? t(documents).arrivedAtSkills
        : t(documents).arrivedAtRole(roleWords(catalog.role(goal), t));
    case "no-plan":
      return t(documents).noPlan;
    case "not-in-time":
      return t(documents).notInTime;
    case "nothing-to-learn":
      return t(documents).nothingToLearn;
    default:
      return assertNever(kind);
  }
}

/** What to build, where the step is work of one's own. */
function briefLines(step: AnswerStep, { catalog, t }: Pick<Told, "catalog" | "t">): readonly string[] {
  const brief = briefOfStep(step, catalog);
  if (brief === null) return [];
  return [
    t(documents).brief(brief.title, brief.task),
    ...brief.datasets.map(({ title, url }) => `${title}: ${url}`),
  ];
}

function stepLines({ hours, finishRange }: AnswerStep, t: Translator): readonly string[] {
  return [
    t(documents).about(hoursText(hours.typical, t), hoursRangeText(hours, t)),
    t(documents).couldFinish(betweenText(finishRange.early, finishRange.late, t)),
  ];
}

function planLines({ kind }: CalendarEntry, { finish }: Answer, t: Translator): readonly string[] {
  if (kind === "no-plan") return [t(documents).seeLink];
  if (kind === "not-in-time") return [t(documents).tryLinkAgain];
  return finish === null ? [] : [t(documents).couldArrive(betweenText(finish.early, finish.late, t))];
}
