import { addDays, type CivilDate, weekdayOf } from "@/lib/civil-date";
import type { StepNeeds, StudyCalendar } from "@/lib/schedule";

interface Work {
  readonly minutes: number;
  readonly needs: StepNeeds;
}

interface Span {
  readonly start: CivilDate;
  readonly finish: CivilDate;
}

/**
 * Another way to the same days, sharing no code with lib/schedule: walk the calendar day by day, in BigInt fractions of a
 * minute, and hand each day's room out to the steps under way until it is used up.
 */
export function walkDays(works: readonly Work[], calendar: StudyCalendar): readonly Span[] {
  const week = weekOf(calendar);
  const parts = 52n * 12n * week.reduce((sum, weight) => sum + weight, 0n);
  const left = works.map(({ minutes }) => BigInt(minutes) * parts);
  const starts: (CivilDate | undefined)[] = works.map(() => undefined);
  const finishes: (CivilDate | undefined)[] = works.map(() => undefined);
  const isDone = (step: number) => left[step] === 0n;
  let underWay: readonly number[] = [];
  for (let today = calendar.start; left.some((own) => own > 0n); today = addDays(today, 1)) {
    let room = roomOn(today, calendar);
    while (room > 0n && left.some((own) => own > 0n)) {
      for (const [i, work] of works.entries()) {
        const isFull = underWay.length >= calendar.parallel;
        if (!isFull && !isDone(i) && !underWay.includes(i) && mayStart(work.needs, isDone))
          underWay = [...underWay, i];
      }
      const share = smallest([...underWay.map((i) => left[i] ?? 0n), room / BigInt(underWay.length)]);
      for (const i of underWay) {
        starts[i] ??= today;
        left[i] = (left[i] ?? 0n) - share;
        if (isDone(i)) finishes[i] = today;
      }
      room -= share * BigInt(underWay.length);
      underWay = underWay.filter((i) => !isDone(i));
    }
  }
  return works.flatMap((_, i) => {
    const [start, finish] = [starts[i], finishes[i]];
    return start && finish ? [{ start, finish }] : [];
  });
}

/** The share of its hours that a day keeps: 2 is all, 1 is half, 0 is none. */
export function halvesOn(today: CivilDate, { breaks }: StudyCalendar): 0 | 1 | 2 {
  const pauses = breaks.filter((pause) => pause.from <= today && today <= pause.to);
  if (pauses.some((pause) => !pause.half)) return 0;
  return pauses.length > 0 ? 1 : 2;
}

/** Room of a day in parts of a minute, of which the week's weights times 12 times 52 make one. */
export function roomOn(today: CivilDate, calendar: StudyCalendar): bigint {
  const minutesPerWeek = BigInt(Math.round(calendar.hoursPerWeek * 60));
  const weight = weekOf(calendar)[weekdayOf(today)] ?? 0n;
  return minutesPerWeek * BigInt(calendar.weeks) * weight * 6n * BigInt(halvesOn(today, calendar));
}

function weekOf({ weekdays }: StudyCalendar): readonly bigint[] {
  return (weekdays ?? [1, 1, 1, 1, 1, 1, 1]).map((hours) => BigInt(Math.round(hours * 4)));
}

function mayStart(needs: StepNeeds, isDone: (step: number) => boolean): boolean {
  if (typeof needs === "number") return isDone(needs);
  return "all" in needs
    ? needs.all.every((part) => mayStart(part, isDone))
    : needs.any.some((part) => mayStart(part, isDone));
}

function smallest(values: readonly bigint[]): bigint {
  const [least = 0n] = values.toSorted((a, b) => (a < b ? -1 : 1));
  return least;
}
