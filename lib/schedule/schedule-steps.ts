import { type DayWork, layOut, placeWork, type Workload } from "./lay-out";
import type {
  CaseMinutes,
  DaySpan,
  Schedule,
  ScheduleCase,
  ScheduledStep,
  ScheduleResult,
  StepHours,
  StudyCalendar,
} from "./types";
import { lastCalendarDay, workDays } from "./work-days";
import { minutesIn, paceStep } from "./work-minutes";

/**
 * Lays steps on calendar days, one after the other: a step starts on the day on which the one before it ends, or on
 * the next day of work where that day is full.
 *
 * The range is made by the plainest rule there is: `early` adds up the low hours of all steps, `likely` the typical,
 * `late` the high ones. It says when the plan ends if *every* course goes as fast, as expected, or as slowly as listed.
 * It is no probability, and wider than a probable range as soon as courses do not all run late together.
 *
 * Exact to the minute. `ok: false` where any of the three would go on beyond 2199. No steps give an empty schedule.
 *
 * @example
 * scheduleSteps([{ low: 6, typical: 7, high: 8 }], { start: monday, hoursPerWeek: 7, pace: 1, breaks: [] })
 * // an hour a day: early ends on Saturday, likely on Sunday, late on the next Monday
 */
export function scheduleSteps(steps: readonly StepHours[], calendar: StudyCalendar): ScheduleResult {
  const minutes = steps.map((step) => paceStep(step, calendar.pace));
  const early = layOut(workload(minutes, "early", calendar));
  const likely = layOut(workload(minutes, "likely", calendar));
  const late = layOut(workload(minutes, "late", calendar));
  if (!early || !likely || !late) {
    return { ok: false, fault: { code: "beyond-calendar", lastDay: lastCalendarDay() } };
  }
  return { ok: true, schedule: joinCases(minutes, { early, likely, late }) };
}

/**
 * Which step is worked on when: one entry for each step and day with work, in order, lengths in sevenths of a minute.
 * null where `scheduleSteps` answers `beyond-calendar` for this case.
 */
export function workByDay(
  steps: readonly StepHours[],
  calendar: StudyCalendar,
  assumed: ScheduleCase,
): readonly DayWork[] | null {
  const minutes = steps.map((step) => paceStep(step, calendar.pace));
  return placeWork(workload(minutes, assumed, calendar));
}

function workload(minutes: readonly CaseMinutes[], assumed: ScheduleCase, calendar: StudyCalendar): Workload {
  return {
    minutes: minutes.map((step) => step[assumed]),
    minutesPerWeek: minutesIn(calendar.hoursPerWeek),
    days: workDays(calendar.start, calendar.breaks),
  };
}

/** The three layouts as one schedule; each has one span for each step. */
function joinCases(
  minutes: readonly CaseMinutes[],
  spans: Readonly<Record<ScheduleCase, readonly DaySpan[]>>,
): Schedule {
  const steps: ScheduledStep[] = [];
  for (const [i, own] of minutes.entries()) {
    const early = spans.early[i];
    const likely = spans.likely[i];
    const late = spans.late[i];
    if (!early || !likely || !late) throw new RangeError(`Step ${i} was laid out in some cases only`);
    steps.push({ minutes: own, days: { early, likely, late } });
  }
  const last = steps.at(-1)?.days;
  return {
    steps,
    minutes: {
      early: sum(minutes, "early"),
      likely: sum(minutes, "likely"),
      late: sum(minutes, "late"),
    },
    finish: last ? { early: last.early.finish, likely: last.likely.finish, late: last.late.finish } : null,
  };
}

function sum(minutes: readonly CaseMinutes[], assumed: ScheduleCase): number {
  return minutes.reduce((total, step) => total + step[assumed], 0);
}
