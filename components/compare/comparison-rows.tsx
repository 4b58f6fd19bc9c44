import type { ReactNode } from "react";
import { costText, counted, hoursRangeText, hoursText, listText, unknownCostText } from "@/lib/words/amounts";
import { apartText, weeksText } from "@/lib/words/ask/calendar-text";
import { betweenText, dayText } from "@/lib/words/dates";
import { compare } from "@/lib/words/messages/en/compare";
import { labels } from "@/lib/words/messages/en/labels";
import type { ScenarioView } from "./comparison-view";
import { CourseNames, Figure, SkillList, Unknown } from "./row-parts";

/** One thing that scenarios are compared by. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  /** What it is sorted by; undefined where it is not known. */
  readonly rank: (scenario: ScenarioView) => number | string | undefined;
  /** More is better: the first click puts the most in front. */
  readonly mostFirst?: boolean;
  /** Scenarios with the same key do not differ in it. */
  readonly key: (scenario: ScenarioView) => unknown;
  readonly cell: (scenario: ScenarioView, first: ScenarioView) => ReactNode;
}

const orUndefined = <T,>(value: T | null): T | undefined => value ?? undefined;
const ids = (items: readonly { readonly id: string }[] | null) => items?.map(({ id }) => id) ?? null;

/** The rows of the table, in the order in which people ask. */
export const MEASURES: readonly Measure[] = [
  {
    id: "hours",
    label: "Work in all",
    rank: ({ hours }) => hours?.typical,
    key: ({ hours }) => hours,
    cell: ({ hours }, first) =>
      hours === null ? (
        <Unknown />
      ) : (
        <Figure
          value={hoursText(hours.typical)}
          note={hoursRangeText(hours)}
          difference={hoursDifference(hours.typical, first.hours?.typical)}
        />
      ),
  },
  {
    id: "weeks",
    label: "Time it takes",
    rank: ({ weeks }) => orUndefined(weeks),
    key: ({ weeks }) => weeks,
    cell: ({ weeks }) => (weeks === null ? <Unknown /> : <Figure value={weeksText(weeks)} />),
  },
  {
    id: "finish",
    label: "You could finish",
    rank: ({ finish }) => finish?.likely,
    key: ({ finish }) => finish,
    cell: ({ finish }, first) =>
      finish === null ? (
        <Unknown />
      ) : (
        <Figure
          value={betweenText(finish.early, finish.late)}
          note={`likely by ${dayText(finish.likely)}`}
          difference={finishDifference(finish.likely, first.finish?.likely)}
        />
      ),
  },
  {
    id: "cost",
    label: "Cost",
    rank: ({ cost }) => (cost === null || isUnpriced(cost) ? undefined : (cost.low + cost.high) / 2),
    key: ({ cost }) => cost,
    cell: ({ cost }) =>
      cost === null ? <Unknown /> : <Figure value={costText(cost)} note={unknownCostText(cost)} />,
  },
  {
    id: "gained",
    label: "Skills you gain",
    mostFirst: true,
    rank: ({ gained }) => gained?.length,
    key: ({ gained, besides }) => [ids(gained), ids(besides)],
    cell: ({ gained, besides, isPartlyKnown }) =>
      gained === null ? (
        <Unknown />
      ) : (
        <>
          <Figure
            value={gainedText(gained.length, isPartlyKnown)}
            note={besides.length > 0 ? `and ${besides.length} besides` : null}
          />
          <SkillList gained={gained} besides={besides} />
        </>
      ),
  },
  {
    id: "leftOut",
    label: "Skills left out",
    rank: ({ leftOut }) => leftOut?.length,
    key: ({ leftOut }) => ids(leftOut),
    cell: ({ leftOut, isPartlyKnown }) =>
      leftOut === null ? (
        <Unknown />
      ) : leftOut.length === 0 ? (
        "none"
      ) : (
        <Figure
          value={`${isPartlyKnown ? "at most " : ""}${counted(leftOut.length, "skill")}`}
          note={listText(leftOut.map(({ title }) => title))}
        />
      ),
  },
  {
    id: "neededFirst",
    label: "To know before you start",
    rank: ({ neededFirst }) => neededFirst.length,
    key: ({ neededFirst }) => ids(neededFirst),
    cell: ({ neededFirst, isProgram, isPartlyKnown, courses }) =>
      neededFirst.length > 0 ? (
        listText(neededFirst.map(({ title }) => title))
      ) : isProgram && (isPartlyKnown || courses.length === 0) ? (
        <Unknown />
      ) : (
        "nothing more"
      ),
  },
  {
    id: "builds",
    label: "What you will have built",
    mostFirst: true,
    rank: ({ builds }) => builds.length,
    key: ({ builds }) => builds,
    cell: ({ builds }) =>
      builds.length === 0 ? (
        <Unknown />
      ) : (
        <ul className="grid list-disc gap-1 pl-4 marker:text-edge">
          {builds.map((built) => {
            const text = built.kind === "portfolio" ? compare.portfolio : built.text;
            return <li key={text}>{text}</li>;
          })}
        </ul>
      ),
  },
  {
    id: "workflow",
    label: "Parts of the work it covers",
    mostFirst: true,
    rank: ({ workflow }) => workflow?.length,
    key: ({ workflow }) => workflow,
    cell: ({ workflow, isPartlyKnown }) =>
      workflow === null ? (
        <Unknown />
      ) : (
        <Figure
          value={`${isPartlyKnown ? "at least " : ""}${workflow.length} of ${Object.keys(labels.workflow).length}`}
          note={workflow.map((part) => labels.workflow[part]).join(", ")}
        />
      ),
  },
  {
    id: "courses",
    label: "Courses",
    rank: ({ courses, courseCount }) => courseCount ?? (courses.length > 0 ? courses.length : undefined),
    key: ({ courses, courseCount }) => [ids(courses), courseCount],
    cell: (scenario) => <CourseNames scenario={scenario} />,
  },
  {
    id: "shared",
    label: "Courses in other columns too",
    mostFirst: true,
    rank: sharedCount,
    key: sharedCount,
    cell: (scenario) =>
      scenario.courses.length === 0 ? <Unknown /> : `${sharedCount(scenario)} of ${scenario.courses.length}`,
  },
];

function sharedCount({ courses }: ScenarioView): number {
  return courses.filter(({ alsoIn }) => alsoIn.length > 0).length;
}

function isUnpriced({ high, unknown }: NonNullable<ScenarioView["cost"]>): boolean {
  return high === 0 && unknown.length > 0;
}

/** "12 h more than A", or nothing where they are as good as the same. */
function hoursDifference(hours: number, first: number | undefined): string | null {
  if (first === undefined) return null;
  const apart = Math.round(hours) - Math.round(first);
  return apart === 0 ? null : `${hoursText(Math.abs(apart))} ${apart > 0 ? "more" : "less"} than A`;
}

type Day = NonNullable<ScenarioView["finish"]>["likely"];

function finishDifference(day: Day, first: Day | undefined): string | null {
  return first === undefined || day === first ? null : `${apartText(first, day)} than A`;
}

/** Whether the scenarios differ in it. One alone differs in nothing. */
export function differs({ key }: Measure, scenarios: readonly ScenarioView[]): boolean {
  return new Set(scenarios.map((scenario) => JSON.stringify(key(scenario)))).size > 1;
}

function gainedText(count: number, isPartlyKnown: boolean): string {
  if (count === 0) return isPartlyKnown ? "no skill asked for, as far as known" : "no skill asked for";
  return `${isPartlyKnown ? "at least " : ""}${counted(count, "skill")} asked for`;
}
