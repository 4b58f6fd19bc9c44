"use client";

import { EditLink } from "@/components/session/edit-link";
import type { PlanView } from "@/components/session/plan-view";
import { useRequest, useWords } from "@/components/session/planner-context";
import { useReply } from "@/components/session/use-reply";
import { buttonClass } from "@/components/ui/button";
import { useTranslator } from "@/components/ui/translator";
import { type GuideRequests, guideRequests, type PathFigures, pathFigures } from "@/lib/advice";
import type { Answer } from "@/lib/answer";
import type { Catalog } from "@/lib/catalog";
import { hoursText } from "@/lib/words/amounts";
import { dayText } from "@/lib/words/dates";
import { amounts } from "@/lib/words/messages/en/amounts";
import { guidePath } from "@/lib/words/messages/en/views/guide-path";
import type { Translator } from "@/lib/words/messages/translator";
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
  const t = useTranslator();
  const { today } = answer.request;
  const ways = [
    useReply("plan", { request: guide.alone, today }),
    useReply("plan", { request: guide.whole, today }),
  ] as const;
  const [alone, whole] = ways.map(({ reply }) => reply?.answer);
  if (alone === undefined || whole === undefined) return <Working what={t(guidePath).working} />;
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
  const t = useTranslator();
  const words = useWords();
  const core = answer.coverage.needs;
  const [alone, whole] = answers.map((one) => pathFigures(one, catalog, core));
  const ours = pathFigures(answer, catalog, core);
  if (!alone || !ours) {
    return <p className="prose-measure mt-3">{t(guidePath).noPlan}</p>;
  }
  const titles = (ids: readonly string[]) => ids.map((id) => catalog.findCourse(id)?.title ?? id);
  const onlyOurs = without(coursesOf(answer), coursesOf(answers[1]));
  const first = without(coursesOf(answers[0]), guide.alone.pin);
  return (
    <div className="mt-4">
      <PathTable paths={[ours, alone, whole ?? null]} core={core.length} />
      <div className="prose-measure mt-4 grid gap-2">
        {first.length > 0 && <p>{t(guidePath).neededBefore(titles(first))}</p>}
        {alone.open.length > 0 && <p>{t(guidePath).leavesOpen(alone.open.map((id) => words.skill(id)))}</p>}
        {onlyOurs.length > 0 && <p>{t(guidePath).otherCourses(titles(onlyOurs))}</p>}
        {whole && <p>{differenceText(ours, whole, t)}</p>}
        <p>{answer.proof?.kind === "optimal" ? t(guidePath).provenBest : t(guidePath).notProven}</p>
      </div>
      <p className="mt-4 flex flex-wrap gap-3">
        <EditLink edit={() => guide.alone} className={buttonClass("plain")}>
          {t(guidePath).open}
        </EditLink>
        {whole && (
          <EditLink edit={() => guide.whole} className={buttonClass("plain")}>
            {t(guidePath).openWhole}
          </EditLink>
        )}
      </p>
    </div>
  );
}

function differenceText(ours: PathFigures, whole: PathFigures, t: Translator): string {
  const hours = whole.hours - ours.hours;
  const courses = whole.courses - ours.courses;
  const apart = hoursText(Math.abs(hours), t);
  const said = t(guidePath);
  return said.wholeTakes([
    ...(Math.abs(hours) >= 0.5 ? [hours > 0 ? t(amounts).moreBy(apart) : t(amounts).lessBy(apart)] : []),
    ...(courses === 0 ? [] : [courses > 0 ? said.moreCourses(courses) : said.fewerCourses(-courses)]),
  ]);
}

interface PathTableProps {
  readonly paths: readonly (PathFigures | null)[];
  readonly core: number;
}

const COLUMNS = ["ours", "alone", "whole"] as const;
const ROWS = ["hours", "finish", "courses", "core"] as const;

function PathTable({ paths, core }: PathTableProps) {
  const t = useTranslator();
  const said = t(guidePath);
  const cells: Readonly<Record<(typeof ROWS)[number], (path: PathFigures) => string>> = {
    hours: ({ hours }) => hoursText(hours, t),
    finish: ({ finish }) => (finish === null ? said.atOnce : dayText(finish, t)),
    courses: ({ courses, programs }) => said.courses(courses, programs),
    core: ({ covered }) => said.coreSkills(covered.length, core),
  };
  return (
    <div className="overflow-x-auto">
      <table className="w-full max-w-3xl text-small">
        <caption className="sr-only">{said.caption}</caption>
        <thead>
          <tr className="border-b border-edge align-bottom">
            <td />
            {COLUMNS.map((name) => (
              <th key={name} scope="col" className="py-1.5 pr-4 text-left font-semibold">
                {said.column[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((name) => (
            <tr key={name} className="border-b border-hairline">
              <th scope="row" className="py-1.5 pr-4 text-left font-normal text-soft">
                {said.row[name]}
              </th>
              {paths.map((path, i) => (
                <td key={COLUMNS[i]} className="py-1.5 pr-4">
                  {path === null ? said.noSuchPlan : cells[name](path)}
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
