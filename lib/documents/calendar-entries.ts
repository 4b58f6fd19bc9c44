import type { Answer, AnswerStep } from "@/lib/answer";
import { addDays, type CivilDate } from "@/lib/civil-date";

export const CALENDAR_STYLES = ["blocks", "milestones"] as const;
/** `blocks`: each step on its days of study. `milestones`: the day on which each step ends. */
export type CalendarStyle = (typeof CALENDAR_STYLES)[number];

/** Whole days of a calendar, both ends included. `uid` follows from goal and course alone, so a later plan updates it. */
export interface CalendarEntry {
  readonly uid: string;
  /** `arrival`: the last day of the plan. `no-plan`, `not-in-time`: stand on the first day of a request that has no plan, or for which none was found in time. */
  readonly kind: "block" | "milestone" | "arrival" | "no-plan" | "not-in-time" | "nothing-to-learn";
  /** Index of the step; null where it is about the plan as a whole. */
  readonly step: number | null;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Where breaks cut a block into several: which one it is, from 1, and of how many. */
  readonly piece: number;
  readonly pieces: number;
}

/** What stands in place of a route. */
const KINDS = { planned: "nothing-to-learn", impossible: "no-plan", "not-in-time": "not-in-time" } as const;

/** What a calendar shows of `answer`, on the likely pace, in the order of the steps. Never empty. */
export function calendarEntries(answer: Answer, style: CalendarStyle): readonly CalendarEntry[] {
  const about = uidOf(answer);
  if (answer.finish === null) {
    const kind = KINDS[answer.outcome];
    return [single({ uid: about("plan"), kind, step: null }, answer.request.start)];
  }
  const steps = answer.steps.flatMap((step, index) => {
    const subject = step.courseId ?? step.kind;
    return style === "blocks"
      ? blocksOf(step, index, { uid: about(subject), answer })
      : [single({ uid: about(`${subject}-finish`), kind: "milestone", step: index }, step.finish)];
  });
  return [...steps, single({ uid: about("arrival"), kind: "arrival", step: null }, answer.finish.likely)];
}

function uidOf({ request }: Answer): (subject: string) => string {
  const goal =
    request.goal ??
    request.want
      .map(({ skill }) => skill)
      .toSorted()
      .join("+");
  return (subject) => `waymark.${goal}.${subject}`;
}

function single(entry: Pick<CalendarEntry, "uid" | "kind" | "step">, day: CivilDate): CalendarEntry {
  return { ...entry, from: day, to: day, piece: 1, pieces: 1 };
}

/** The step's days without the breaks in between. */
function blocksOf(
  step: AnswerStep,
  index: number,
  { uid, answer }: { readonly uid: string; readonly answer: Answer },
): readonly CalendarEntry[] {
  const off = answer.request.breaks.filter((pause) => !pause.half);
  const spans: { from: CivilDate; to: CivilDate }[] = [];
  let from = step.start;
  for (const pause of off.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (pause.to < from || pause.from > step.finish) continue;
    if (pause.from > from) spans.push({ from, to: addDays(pause.from, -1) });
    from = addDays(pause.to, 1);
  }
  if (from <= step.finish) spans.push({ from, to: step.finish });
  return spans.map((span, i) => ({
    uid: i === 0 ? uid : `${uid}.${i + 1}`,
    kind: "block",
    step: index,
    ...span,
    piece: i + 1,
    pieces: spans.length,
  }));
}
