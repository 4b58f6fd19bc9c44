import fc from "fast-check";
import { type Catalog, LEVELS, type SkillId } from "@/lib/catalog";
import { addDays } from "@/lib/civil-date";
import { breakLabel, DEFAULT_REQUEST, mostHours, type PlanRequest, PREFERENCES } from "@/lib/request";
import { day } from "./day";
import { someWeek } from "./random-calendars";
import { alone, unlearned } from "./requests";

function someOf<T extends { readonly id: unknown }>(records: readonly T[]): fc.Arbitrary<readonly T["id"][]> {
  return fc.shuffledSubarray(records.map((record) => record.id));
}

function oneOrNone<T extends { readonly id: unknown }>(records: readonly T[]): fc.Arbitrary<T["id"] | null> {
  return fc.option(fc.constantFrom(...records.map((record) => record.id)));
}

/** Some of the skills, each at one of `levels`, by the digits of a number. */
function someHeld<Level extends number>(
  { skills }: Catalog,
  levels: readonly [Level, ...Level[]],
): fc.Arbitrary<readonly { readonly skill: SkillId; readonly level: Level }[]> {
  return fc
    .tuple(someOf(skills), fc.nat(1000))
    .map(([ids, start]) =>
      ids.map((skill, i) => ({ skill, level: levels[((start + 1) * (i + 1)) % levels.length] ?? levels[0] })),
    );
}

/** A role and how far towards it, or none. */
const someGoal = ({ roles }: Catalog): fc.Arbitrary<Pick<PlanRequest, "goal" | "stage">> =>
  fc.oneof(
    fc.constant({ goal: null, stage: null }),
    fc
      .constantFrom(...roles)
      .chain(({ id, stages, usual }) =>
        fc
          .option(
            fc.constantFrom(
              ...stages.filter(({ beyondPlans }) => beyondPlans === null).map((stage) => stage.id),
            ),
          )
          .map((stage) => ({ goal: id, stage: stage === usual ? null : stage })),
      ),
  );

const someDay = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays(day("2027-01-01"), n));
/** Any text that is a label once it is tidied. */
const someLabel = fc.string({ unit: "binary", maxLength: 60 }).map(breakLabel);
const someBreak = fc
  .tuple(someDay, fc.integer({ min: 0, max: 400 }), fc.boolean(), someLabel)
  .map(([from, length, half, label]) => ({ from, to: addDays(from, length), half, label }));

/** Any request over `catalog` that a link can mean: nothing in it that a reader would have to mend. */
export function someRequestFor(catalog: Catalog): fc.Arbitrary<PlanRequest> {
  const plannable = catalog.courses.filter((course) => course.plannable && course.hours !== null);
  return fc
    .record({
      aim: someGoal(catalog),
      want: someHeld(catalog, LEVELS),
      from: oneOrNone(catalog.backgrounds),
      know: someHeld(catalog, LEVELS),
      learn: someHeld(catalog, [0, 1, 2] as const),
      done: someOf(catalog.courses),
      pin: someOf(plannable),
      skip: someOf(catalog.courses),
      prefer: fc.constantFrom(...PREFERENCES),
      full: fc.boolean(),
      audit: fc.boolean(),
      budgetCents: fc.option(fc.integer({ min: 0, max: 100_000_000 })),
      weeks: fc.oneof(fc.constant(52), fc.integer({ min: 20, max: 52 })),
      hoursPerWeek: fc.integer({ min: 4, max: 320 }).map((quarters) => quarters / 4),
      weekdays: fc.option(someWeek),
      start: fc.option(someDay),
      by: fc.option(someDay),
      breaks: fc.uniqueArray(someBreak, { maxLength: 20, selector: (pause) => `${pause.from}${pause.to}` }),
      parallel: fc.constantFrom(1 as const, 2 as const, 3 as const),
      pace: fc.integer({ min: 50, max: 400 }).map((percent) => percent / 100),
      portfolioHours: fc.option(fc.integer({ min: 0, max: 1600 }).map((quarters) => quarters / 4)),
      applyHours: fc.option(fc.integer({ min: 0, max: 1600 }).map((quarters) => quarters / 4)),
    })
    .map(({ aim: { goal, stage }, ...request }) => ({ ...request, goal, stage }))
    .filter((request) => request.goal !== null || request.want.length > 0)
    .map((request) => ({
      ...request,
      hoursPerWeek: Math.min(request.hoursPerWeek, mostHours(request.weekdays)),
      skip: request.skip.filter((id) => !request.pin.includes(id)),
      by: request.by !== null && request.start !== null && request.by < request.start ? null : request.by,
    }));
}

/** As a learner who changes a plan by hand would end up with: a role, a background, a few wishes, a first day. */
export function usualRequestFor(catalog: Catalog): fc.Arbitrary<PlanRequest> {
  const few = <Id>(ids: readonly Id[], maxLength: number) =>
    fc.shuffledSubarray([...ids], { maxLength: Math.min(maxLength, ids.length) });
  const courses = catalog.courses.map(({ id }) => id);
  const aBreak = fc
    .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 20 }), fc.boolean())
    .map(([after, length, half]) => {
      const from = addDays(day("2027-01-04"), after);
      return { from, to: addDays(from, length), half, label: null };
    });
  return fc.constantFrom(...catalog.backgrounds).chain((from) =>
    fc
      .record({
        goal: fc.constantFrom(...catalog.roles.map(({ id }) => id)),
        know: few(
          catalog.skills.map(({ id }) => id),
          8,
        ).map(alone),
        learn: few(from.knows, 2).map(unlearned),
        skip: few(courses, 2),
        done: few(courses, 2),
        breaks: fc.uniqueArray(aBreak, { maxLength: 2, selector: ({ from }) => from }),
        hoursPerWeek: fc.integer({ min: 2, max: 40 }).map((halves) => halves / 2),
        start: fc.integer({ min: 0, max: 700 }).map((after) => addDays(day("2027-01-04"), after)),
        prefer: fc.constantFrom(...PREFERENCES),
        pace: fc.constantFrom(1, 1, 1.25, 1.5, 2),
      })
      .map((wishes) => ({
        ...DEFAULT_REQUEST,
        ...wishes,
        ...asTheInterface({ ...wishes, pin: [], want: [] }),
        from: from.id,
      })),
  );
}

/** Whatever can be clicked together: every list in the ids' own order, a course in one of three lists at most. */
export function clickedRequestFor(catalog: Catalog): fc.Arbitrary<PlanRequest> {
  return someRequestFor(catalog).map((request) => ({ ...request, ...asTheInterface(request) }));
}

type Lists = Pick<PlanRequest, "know" | "learn" | "want" | "pin" | "skip" | "done" | "breaks">;

function asTheInterface(lists: Lists): Lists {
  const { pin, breaks } = lists;
  const skip = lists.skip.filter((id) => !pin.includes(id));
  return {
    know: lists.know.toSorted(bySkill),
    learn: lists.learn.toSorted(bySkill),
    want: lists.want.toSorted(bySkill),
    pin: pin.toSorted(),
    skip: skip.toSorted(),
    done: lists.done.filter((id) => !pin.includes(id) && !skip.includes(id)).toSorted(),
    breaks: breaks.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
  };
}

const bySkill = (a: { readonly skill: string }, b: { readonly skill: string }): number =>
  a.skill < b.skill ? -1 : 1;
