"use client";

import { EditLink } from "@/components/session/edit-link";
import type { PlanView } from "@/components/session/plan-view";
import { useRequest, useWords } from "@/components/session/planner-context";
import { useReply } from "@/components/session/use-reply";
import { buttonClass } from "@/components/ui/button";
import { type GuideRequests, guideRequests, type PathFigures, pathFigures } from "@/lib/advice";
import type { Answer } from "@/lib/answer";
import type { Catalog } from "@/lib/catalog";
import { counted, hoursText, listText } from "@/lib/words/amounts";
import { dayText } from "@/lib/words/dates";
import { Working } from "./working";

interface SideBySideProps {
  readonly view: PlanView;
  readonly catalog: Catalog;
}

/** The guide's sequence beside the plan: loaded and worked out only when it is opened. */
export default function GuidePathTable({ view, catalog }: SideBySideProps) {
  const request = useRequest();
  const guide = guideRequests(request, catalog);
  return guide && <BothWays answer={view.answer} guide={guide} catalog={catalog} />;
}

interface BothWaysProps {
  readonly answer: Answer;
  readonly guide: GuideRequests;
  readonly catalog: Catalog;
}

function BothWays({ answer, guide, catalog }: BothWaysProps) {
  const { today } = answer.request;
  const ways = [
    useReply("plan", { request: guide.alone, today }),
    useReply("plan", { request: guide.whole, today }),
  ] as const;
  const [alone, whole] = ways.map(({ reply }) => reply?.answer);
  if (alone === undefined || whole === undefined) return <Working what="Working out both" />;
  return (
    <div aria-busy={!ways.every(({ isFresh }) => isFresh)}>
      <SideBySide answer={answer} guide={guide} catalog={catalog} answers={[alone, whole]} />
    </div>
  );
}

function SideBySide({
  answer,
  guide,
  catalog,
  answers,
}: BothWaysProps & { readonly answers: readonly [alone: Answer, whole: Answer] }) {
  const words = useWords();
  const core = answer.coverage.needs;
  const [alone, whole] = answers.map((one) => pathFigures(one, catalog, core));
  const ours = pathFigures(answer, catalog, core);
  if (!alone || !ours) {
    return (
      <p className="prose-measure mt-3">With your other wishes, the guide’s courses cannot be planned.</p>
    );
  }
  const named = (ids: readonly string[]) =>
    listText(ids.map((id) => `“${catalog.findCourse(id)?.title ?? id}”`));
  const onlyOurs = without(coursesOf(answer), coursesOf(answers[1]));
  const first = without(coursesOf(answers[0]), guide.alone.pin);
  return (
    <div className="mt-4">
      <PathTable paths={[ours, alone, whole ?? null]} core={core.length} />
      <div className="prose-measure mt-4 grid gap-2">
        {first.length > 0 && <p>Before the guide’s courses you would need {named(first)}.</p>}
        {alone.open.length > 0 && (
          <p>
            The guide’s sequence leaves open {listText(alone.open.map((id) => words.skill(id)))}. It names
            where to begin, and what to do then; your plan has to reach the whole core.
          </p>
        )}
        {onlyOurs.length > 0 && <p>Your plan teaches some of it by other courses: {named(onlyOurs)}.</p>}
        {whole && <p>{differenceText(ours, whole)}</p>}
        <p>
          {answer.proof?.kind === "optimal"
            ? "The guide chose among six courses. Your plan is proven best among all courses of the catalog, by your wishes."
            : "The guide chose among six courses; your plan chose among all courses of the catalog."}{" "}
          The guide’s courses are well known, and both are good roads.
        </p>
      </div>
      <p className="mt-4 flex flex-wrap gap-3">
        <EditLink edit={() => guide.alone} className={buttonClass("plain")}>
          Open the guide’s sequence
        </EditLink>
        {whole && (
          <EditLink edit={() => guide.whole} className={buttonClass("plain")}>
            Open it with the rest of the core
          </EditLink>
        )}
      </p>
    </div>
  );
}

function differenceText(ours: PathFigures, whole: PathFigures): string {
  const hours = whole.hours - ours.hours;
  const courses = whole.courses - ours.courses;
  const more = [
    ...(Math.abs(hours) >= 0.5 ? [`${hoursText(Math.abs(hours))} ${hours > 0 ? "more" : "less"}`] : []),
    ...(courses === 0 ? [] : [`${counted(Math.abs(courses), "course")} ${courses > 0 ? "more" : "fewer"}`]),
  ];
  const difference = more.length > 0 ? `takes ${listText(more)}` : "takes as many hours and courses";
  return `Completed to the whole core, the guide’s way ${difference}.`;
}

interface PathTableProps {
  readonly paths: readonly (PathFigures | null)[];
  readonly core: number;
}

const COLUMNS = ["Your plan", "The guide’s sequence", "With the rest of the core"] as const;

function PathTable({ paths, core }: PathTableProps) {
  const rows: readonly (readonly [string, (path: PathFigures) => string])[] = [
    ["Hours", ({ hours }) => hoursText(hours)],
    ["Likely finish", ({ finish }) => (finish === null ? "at once" : dayText(finish))],
    ["Courses", ({ courses, programs }) => `${courses}, from ${counted(programs, "program")}`],
    ["Core skills", ({ covered }) => `${covered.length} of ${core}`],
  ];
  return (
    <div className="overflow-x-auto">
      <table className="w-full max-w-3xl text-small">
        <caption className="sr-only">Your plan and the guide’s sequence side by side</caption>
        <thead>
          <tr className="border-b border-edge align-bottom">
            <td />
            {COLUMNS.map((name) => (
              <th key={name} scope="col" className="py-1.5 pr-4 text-left font-semibold">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, text]) => (
            <tr key={name} className="border-b border-hairline">
              <th scope="row" className="py-1.5 pr-4 text-left font-normal text-soft">
                {name}
              </th>
              {paths.map((path, i) => (
                <td key={COLUMNS[i]} className="py-1.5 pr-4">
                  {path === null ? "no plan" : text(path)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function coursesOf(answer: Answer | undefined): readonly string[] {
  return answer?.steps.flatMap((step) => step.courseId ?? []) ?? [];
}

function without(all: readonly string[], some: readonly string[]): readonly string[] {
  return all.filter((one) => !some.includes(one));
}
