import type { CivilDate } from "@/lib/civil-date";
import { mostHours, WEEK_HOURS } from "@/lib/request";
import { paceSteps } from "./paced-steps";
import { type PerCase, perCase, type StepWork, type StudyCalendar } from "./types";
import { workCalendar } from "./work-calendar";

/**
 * The fewest hours a week, in quarter hours, at which a plan ends by a day. `hours`: one quarter hour less would end later.
 * `least`: the fewest that can be planned with are enough, and fewer might be. `too-few`: even the most, `hoursPerWeek`,
 * would end later, on `finish` (null where beyond the calendar).
 */
export type LeastHours =
  | { readonly kind: "hours"; readonly hoursPerWeek: number }
  | { readonly kind: "least"; readonly hoursPerWeek: number }
  | { readonly kind: "too-few"; readonly hoursPerWeek: number; readonly finish: CivilDate | null };

/**
 * The fewest hours a week at which `steps` end on or before `by`, in each case, between 1 and 80 a week and with no more
 * than 24 on a day; the calendar's own hours do not matter. By bisection: more hours never end later. How many steps go on
 * at once makes no difference. No steps need the least.
 */
export function leastHours(
  steps: readonly StepWork[],
  calendar: StudyCalendar,
  by: CivilDate,
): PerCase<LeastHours> {
  const paced = paceSteps(steps, calendar);
  return perCase((assumed) => {
    const minutes = paced.reduce((sum, step) => sum + step.minutes[assumed], 0);
    return leastFor({ minutes, calendar, by });
  });
}

interface Question {
  readonly minutes: number;
  readonly calendar: StudyCalendar;
  readonly by: CivilDate;
}

function leastFor(question: Question): LeastHours {
  const { min, perUnit } = WEEK_HOURS;
  const most = mostHours(question.calendar.weekdays);
  if (endsInTime(question, min)) return { kind: "least", hoursPerWeek: min };
  if (!endsInTime(question, most)) {
    return { kind: "too-few", hoursPerWeek: most, finish: finishAt(question, most) };
  }
  let [late, inTime] = [min * perUnit, most * perUnit];
  while (inTime - late > 1) {
    const middle = Math.floor((late + inTime) / 2);
    if (endsInTime(question, middle / perUnit)) inTime = middle;
    else late = middle;
  }
  return { kind: "hours", hoursPerWeek: inTime / perUnit };
}

function endsInTime({ minutes, calendar, by }: Question, hoursPerWeek: number): boolean {
  const room = workCalendar({ ...calendar, hoursPerWeek });
  return minutes * room.unitsPerMinute <= room.roomThrough(by);
}

function finishAt({ minutes, calendar }: Question, hoursPerWeek: number): CivilDate | null {
  const room = workCalendar({ ...calendar, hoursPerWeek });
  return room.dayOf(minutes * room.unitsPerMinute - 1);
}
