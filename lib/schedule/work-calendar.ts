import { addDays, type CivilDate, daysBetween, parseCivilDate, weekdayOf } from "@/lib/civil-date";
import { type Break, YEAR_WEEKS } from "@/lib/request";
import type { StudyCalendar } from "./types";
import { minutesIn, unitsOnDay, unitsPerMinute } from "./work-units";

/** Room for work, counted in units from the first day on (see `work-units.ts`). */
export interface WorkCalendar {
  readonly unitsPerMinute: number;
  /** The day that holds unit number `unit` (0 is the first), or null where the calendar ends before it. */
  dayOf(unit: number): CivilDate | null;
  /** Units from the first day to the end of `day`; 0 before the first day. */
  roomThrough(day: CivilDate): number;
}

/** Days in a row with the same share of their hours, as offsets from the start. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /** 2 for whole days, 1 for half, 0 for days off. */
  readonly halves: number;
  /** Units of all stretches before this one. */
  readonly before: number;
}

const LAST = parseCivilDate("2199-12-31");
const EVEN = [1, 1, 1, 1, 1, 1, 1] as const;

/** The last day that any schedule can reach: the end of `CivilDate`'s own range. */
export function lastCalendarDay(): CivilDate {
  if (LAST === null) throw new RangeError("lib/civil-date no longer knows the end of its own calendar");
  return LAST;
}

/** The room that `calendar` gives, from its first day to the end of 2199. */
export function workCalendar(calendar: StudyCalendar): WorkCalendar {
  const { start } = calendar;
  const week = new Week(calendar);
  const stretches = layStretches(start, calendar.breaks, week);
  return {
    unitsPerMinute: unitsPerMinute(week.weight) * YEAR_WEEKS,
    dayOf(unit) {
      const stretch = stretches.findLast(({ before, halves }) => halves > 0 && before <= unit);
      if (stretch === undefined) return null;
      const offset = stretch.from + week.dayWithin(stretch, unit - stretch.before);
      return offset > stretch.to ? null : addDays(start, offset);
    },
    roomThrough(day) {
      const offset = daysBetween(start, day);
      const stretch = stretches.findLast(({ from }) => from <= offset);
      if (stretch === undefined) return 0;
      return stretch.before + week.room({ ...stretch, to: Math.min(offset, stretch.to) });
    },
  };
}

/** How a week's minutes lie on its days. */
class Week {
  /** Weights of the seven days, that of the plan's first day first. */
  private readonly weights: readonly number[];
  readonly weight: number;
  private readonly minutes: number;

  constructor({ start, hoursPerWeek, weekdays, weeks }: StudyCalendar) {
    const quarters = (weekdays ?? EVEN).map((hours) => Math.round(hours * 4));
    const mondayFirst = quarters.some((weight) => weight > 0) ? quarters : EVEN;
    const first = weekdayOf(start);
    this.weights = [...mondayFirst.slice(first), ...mondayFirst.slice(0, first)];
    this.weight = this.weights.reduce((sum, weight) => sum + weight, 0);
    // Of a year of study weeks: so many for each one that is studied, and as many units to a minute as a year has weeks.
    this.minutes = minutesIn(hoursPerWeek) * weeks;
  }

  /** Units of a whole stretch. */
  room({ from, to, halves }: Pick<Stretch, "from" | "to" | "halves">): number {
    const days = to - from + 1;
    let room = Math.floor(days / 7) * this.onWeek(halves);
    for (let i = days - (days % 7); i < days; i += 1) room += this.onDay(from + i, halves);
    return room;
  }

  /** Which day of a stretch holds its unit number `unit`, from 0; beyond the stretch where it has not so many. */
  dayWithin({ from, halves }: Stretch, unit: number): number {
    let day = 7 * Math.floor(unit / this.onWeek(halves));
    let left = unit % this.onWeek(halves);
    for (; left >= this.onDay(from + day, halves); day += 1) left -= this.onDay(from + day, halves);
    return day;
  }

  private onWeek(halves: number): number {
    return unitsOnDay(this.minutes, this.weight, halves);
  }

  private onDay(offset: number, halves: number): number {
    return unitsOnDay(this.minutes, this.weights[offset % 7] ?? 0, halves);
  }
}

/** The days from the start on, cut wherever a break begins or ends. */
function layStretches(start: CivilDate, breaks: readonly Break[], week: Week): readonly Stretch[] {
  const end = daysBetween(start, lastCalendarDay());
  const spans = breaks.map((pause) => ({
    from: daysBetween(start, pause.from),
    to: daysBetween(start, pause.to),
    halves: pause.half ? 1 : 0,
  }));
  const edges = [0, ...spans.flatMap(({ from, to }) => [from, to + 1])].filter((at) => at >= 0 && at <= end);
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  let before = 0;
  for (const [i, from] of cuts.entries()) {
    const to = (cuts[i + 1] ?? end + 1) - 1;
    const halves = Math.min(
      2,
      ...spans.filter((one) => one.from <= from && from <= one.to).map((one) => one.halves),
    );
    stretches.push({ from, to, halves, before });
    before += week.room({ from, to, halves });
  }
  return stretches;
}
