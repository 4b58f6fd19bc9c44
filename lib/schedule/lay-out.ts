import type { CivilDate } from "@/lib/civil-date";
import type { PacedStep } from "./paced-steps";
import { type SharedHours, shareHours } from "./share-hours";
import type { DaySpan, ScheduleCase, StudyCalendar } from "./types";
import { type WorkCalendar, workCalendar } from "./work-calendar";

export interface LaidStep extends DaySpan {
  readonly lane: number;
}

/** Work of one step on one day. */
export interface DayWork {
  readonly day: CivilDate;
  /** Index of the step. */
  readonly step: number;
  /** Parts of a minute, of which `unitsPerMinute` make one. */
  readonly units: number;
}

export interface PlacedWork {
  readonly unitsPerMinute: number;
  /** In the order of the days. */
  readonly work: readonly DayWork[];
}

/** First and last day of each step, and its lane; null where the calendar ends before the work does. */
export function layOut(
  steps: readonly PacedStep[],
  calendar: StudyCalendar,
  assumed: ScheduleCase,
): readonly LaidStep[] | null {
  const room = workCalendar(calendar);
  const laid: LaidStep[] = [];
  for (const { from, to, lane } of share(steps, { calendar, room, assumed }).spans) {
    const start = room.dayOf(from);
    const finish = room.dayOf(to - 1);
    if (start === null || finish === null) return null;
    laid.push({ start, finish, lane });
  }
  return laid;
}

/** The same work, day by day and step by step; null where the calendar ends before the work does. */
export function placeWork(
  steps: readonly PacedStep[],
  calendar: StudyCalendar,
  assumed: ScheduleCase,
): PlacedWork | null {
  const room = workCalendar(calendar);
  const work: DayWork[] = [];
  for (const shift of share(steps, { calendar, room, assumed }).shifts) {
    let now = shift.from;
    while (now < shift.to) {
      const day = room.dayOf(now);
      if (day === null) return null;
      const then = Math.min(shift.to, room.roomThrough(day));
      for (const step of shift.steps) work.push({ day, step, units: (then - now) / shift.steps.length });
      now = then;
    }
  }
  return { unitsPerMinute: room.unitsPerMinute, work: joinDays(work) };
}

interface Sharing {
  readonly calendar: StudyCalendar;
  readonly room: WorkCalendar;
  readonly assumed: ScheduleCase;
}

function share(steps: readonly PacedStep[], { calendar, room, assumed }: Sharing): SharedHours {
  const works = steps.map(({ minutes, needs }) => ({ units: minutes[assumed] * room.unitsPerMinute, needs }));
  return shareHours(works, calendar.parallel);
}

/** One entry for each step and day: two shifts on the same day may hold the same step. */
function joinDays(work: readonly DayWork[]): readonly DayWork[] {
  const joined = new Map<string, DayWork>();
  for (const piece of work) {
    const key = `${piece.day} ${piece.step}`;
    const units = piece.units + (joined.get(key)?.units ?? 0);
    joined.set(key, { ...piece, units });
  }
  return [...joined.values()];
}
