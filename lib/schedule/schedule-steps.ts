import { type LaidStep, layOut, type PlacedWork, placeWork } from "./lay-out";
import { type PacedStep, paceSteps } from "./paced-steps";
import {
  type PerCase,
  perCase,
  type Schedule,
  type ScheduleCase,
  type ScheduledStep,
  type ScheduleResult,
  type StepWork,
  type StudyCalendar,
} from "./types";
import { lastCalendarDay } from "./work-calendar";

/**
 * Lays steps on calendar days. One at a time, a step starts on the day on which the one before it ends, or on the next
 * day of work where that day is full. With `parallel`, the first step of the list whose needs are finished joins as
 * soon as there is room, and the steps under way share the hours equally (`share-hours.ts`).
 *
 * `early` adds up the low hours of all steps, `likely` the typical, `late` the high ones: see `case-chance.ts` for how
 * probable each is, and on what assumption.
 *
 * Exact to the minute. `ok: false` where any of the three would go on beyond 2199. No steps give an empty schedule.
 *
 * @example
 * scheduleSteps([{ low: 6, typical: 7, high: 8 }], { ...calendar, start: monday, hoursPerWeek: 7 })
 * // an hour a day: early ends on Saturday, likely on Sunday, late on the next Monday
 */
export function scheduleSteps(steps: readonly StepWork[], calendar: StudyCalendar): ScheduleResult {
  const paced = paceSteps(steps, calendar);
  const early = layOut(paced, calendar, "early");
  const likely = layOut(paced, calendar, "likely");
  const late = layOut(paced, calendar, "late");
  if (!early || !likely || !late) {
    return { ok: false, fault: { code: "beyond-calendar", lastDay: lastCalendarDay() } };
  }
  return { ok: true, schedule: joinCases(paced, { early, likely, late }) };
}

/**
 * Which step is worked on when, in the order of the days: one entry for each step and day with work.
 * null where `scheduleSteps` answers `beyond-calendar` for this case.
 */
export function workByDay(
  steps: readonly StepWork[],
  calendar: StudyCalendar,
  assumed: ScheduleCase,
): PlacedWork | null {
  return placeWork(paceSteps(steps, calendar), calendar, assumed);
}

/** The three layouts as one schedule; each has one span for each step. */
function joinCases(paced: readonly PacedStep[], laid: PerCase<readonly LaidStep[]>): Schedule {
  const steps: ScheduledStep[] = paced.map(({ minutes }, i) => {
    const of = perCase((assumed) => laid[assumed][i]);
    const { early, likely, late } = of;
    if (!early || !likely || !late) throw new RangeError(`Step ${i} was laid out in some cases only`);
    const whole = { early, likely, late };
    return {
      minutes,
      days: perCase((assumed) => ({ start: whole[assumed].start, finish: whole[assumed].finish })),
      lane: perCase((assumed) => whole[assumed].lane),
    };
  });
  const finish = perCase((assumed) => lastDay(laid[assumed]));
  const { early, likely, late } = finish;
  return {
    steps,
    minutes: perCase((assumed) => paced.reduce((total, { minutes }) => total + minutes[assumed], 0)),
    finish: early && likely && late ? { early, likely, late } : null,
  };
}

function lastDay(laid: readonly LaidStep[]): LaidStep["finish"] | null {
  return laid.reduce<LaidStep["finish"] | null>(
    (last, { finish }) => (last === null || finish > last ? finish : last),
    null,
  );
}
