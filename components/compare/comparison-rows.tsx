import type { ReactNode } from "react";
import { costText, hoursRangeText, hoursText, listText, unknownCostText } from "@/lib/words/amounts";
import { apartText, weeksText } from "@/lib/words/ask/calendar-text";
import { betweenText, dayText } from "@/lib/words/dates";
import { amounts } from "@/lib/words/messages/en/amounts";
import { compare } from "@/lib/words/messages/en/compare";
import { labels } from "@/lib/words/messages/en/labels";
import type { Translator } from "@/lib/words/messages/translator";
import type { ScenarioView } from "./comparison-view";
import { CourseNames, Figure, SkillList, Unknown } from "./row-parts";

/** One thing that scenarios are compared by. */
export interface Measure {
  readonly id: keyof typeof compare.row;
  /** What it is sorted by; undefined where it is not known. */
  readonly rank: (scenario: ScenarioView) => number | string | undefined;
  /** More is better: the first click puts the most in front. */
  readonly mostFirst?: boolean;
  /** Scenarios with the same key do not differ in it. */
  readonly key: (scenario: ScenarioView) => unknown;
  readonly cell: (scenario: ScenarioView, first: ScenarioView, t: Translator) => ReactNode;
}

const orUndefined = <T,>(value: T | null): T | undefined => value ?? undefined;
const ids = (items: readonly { readonly id: string }[] | null) => items?.map(({ id }) => id) ?? null;

/** The rows of the table, in the order in which people ask. */
export const MEASURES: readonly Measure[] = [
  {
    id: "hours",
    rank: ({ hours }) => hours?.typical,
    key: ({ hours }) => hours,
    cell: ({ hours }, first, t) =>
      hours === null ? (
        <Unknown />
      ) : (
        <Figure
          value={hoursText(hours.typical, t)}
          note={hoursRangeText(hours, t)}
          difference={hoursDifference(hours.typical, first.hours?.typical, t)}
        />
      ),
  },
  {
    id: "weeks",
    rank: ({ weeks }) => orUndefined(weeks),
    key: ({ weeks }) => weeks,
    cell: ({ weeks }, _, t) => (weeks === null ? <Unknown /> : <Figure value={weeksText(weeks, t)} />),
  },
  {
    id: "finish",
    rank: ({ finish }) => finish?.likely,
    key: ({ finish }) => finish,
    cell: ({ finish }, first, t) =>
      finish === null ? (
        <Unknown />
      ) : (
        <Figure
          value={betweenText(finish.early, finish.late, t)}
          note={t(compare).likelyBy(dayText(finish.likely, t))}
          difference={finishDifference(finish.likely, first.finish?.likely, t)}
        />
      ),
  },
  {
    id: "cost",
    rank: ({ cost }) => (cost === null || isUnpriced(cost) ? undefined : (cost.low + cost.high) / 2),
    key: ({ cost }) => cost,
    cell: ({ cost }, _, t) =>
      cost === null ? <Unknown /> : <Figure value={costText(cost, t)} note={unknownCostText(cost, t)} />,
  },
  {
    id: "gained",
    mostFirst: true,
    rank: ({ gained }) => gained?.length,
    key: ({ gained, besides }) => [ids(gained), ids(besides)],
    cell: ({ gained, besides, isPartlyKnown }, _, t) =>
      gained === null ? (
        <Unknown />
      ) : (
        <>
          <Figure
            value={gainedText(gained.length, isPartlyKnown, t)}
            note={besides.length > 0 ? t(compare).besides(besides.length) : null}
          />
          <SkillList gained={gained} besides={besides} />
        </>
      ),
  },
  {
    id: "leftOut",
    rank: ({ leftOut }) => leftOut?.length,
    key: ({ leftOut }) => ids(leftOut),
    cell: ({ leftOut, isPartlyKnown }, _, t) =>
      leftOut === null ? (
        <Unknown />
      ) : leftOut.length === 0 ? (
        t(compare).leftOutNone
      ) : (
        <Figure
          value={t(compare).leftOut(leftOut.length, isPartlyKnown)}
          note={listText(
            leftOut.map(({ title }) => title),
            t,
          )}
        />
      ),
  },
  {
    id: "neededFirst",
    rank: ({ neededFirst }) => neededFirst.length,
    key: ({ neededFirst }) => ids(neededFirst),
    cell: ({ neededFirst, isProgram, isPartlyKnown, courses }, _, t) =>
      neededFirst.length > 0 ? (
        listText(
          neededFirst.map(({ title }) => title),
          t,
        )
      ) : isProgram && (isPartlyKnown || courses.length === 0) ? (
        <Unknown />
      ) : (
        t(compare).nothingMore
      ),
  },
  {
    id: "builds",
    mostFirst: true,
    rank: ({ builds }) => builds.length,
    key: ({ builds }) => builds,
    cell: ({ builds }, _, t) =>
      builds.length === 0 ? (
        <Unknown />
      ) : (
        <ul className="grid list-disc gap-1 pl-4 marker:text-edge">
          {builds.map((built) => {
            const text = built.kind === "portfolio" ? t(compare).portfolio : built.text;
            return <li key={text}>{text}</li>;
          })}
        </ul>
      ),
  },
  {
    id: "workflow",
    mostFirst: true,
    rank: ({ workflow }) => workflow?.length,
    key: ({ workflow }) => workflow,
    cell: ({ workflow, isPartlyKnown }, _, t) =>
      workflow === null ? (
        <Unknown />
      ) : (
        <Figure
          value={t(compare).parts(workflow.length, Object.keys(labels.workflow).length, isPartlyKnown)}
          note={t(compare).partNames(workflow.map((part) => t(labels).workflow[part]))}
        />
      ),
  },
  {
    id: "courses",
    rank: ({ courses, courseCount }) => courseCount ?? (courses.length > 0 ? courses.length : undefined),
    key: ({ courses, courseCount }) => [ids(courses), courseCount],
    cell: (scenario) => <CourseNames scenario={scenario} />,
  },
  {
    id: "shared",
    mostFirst: true,
    rank: sharedCount,
    key: sharedCount,
    cell: (scenario, _, t) =>
      scenario.courses.length === 0 ? (
        <Unknown />
      ) : (
        t(compare).sharedCourses(sharedCount(scenario), scenario.courses.length)
      ),
  },
];

function sharedCount({ courses }: ScenarioView): number {
  return courses.filter(({ alsoIn }) => alsoIn.length > 0).length;
}

function isUnpriced({ high, unknown }: NonNullable<ScenarioView["cost"]>): boolean {
  return high === 0 && unknown.length > 0;
}

/** "12 h more than A", or nothing where they are as good as the same. */
function hoursDifference(hours: number, first: number | undefined, t: Translator): string | null {
  if (first === undefined) return null;
  const apart = Math.round(hours) - Math.round(first);
  if (apart === 0) return null;
  const length = hoursText(Math.abs(apart), t);
  return t(compare).thanFirst(apart > 0 ? t(amounts).moreBy(length) : t(amounts).lessBy(length));
}

type Day = NonNullable<ScenarioView["finish"]>["likely"];

function finishDifference(day: Day, first: Day | undefined, t: Translator): string | null {
  return first === undefined || day === first ? null : t(compare).thanFirst(apartText(first, day, t));
}

/** Whether the scenarios differ in it. One alone differs in nothing. */
export function differs({ key }: Measure, scenarios: readonly ScenarioView[]): boolean {
  return new Set(scenarios.map((scenario) => JSON.stringify(key(scenario)))).size > 1;
}

function gainedText(count: number, isPartlyKnown: boolean, t: Translator): string {
  return count === 0 ? t(compare).gainedNone(isPartlyKnown) : t(compare).gained(count, isPartlyKnown);
}
