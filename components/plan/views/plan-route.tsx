"use client";

import Link from "next/link";
import { Fragment, type ReactNode } from "react";
import { ApplyingStep } from "@/components/plan/steps/applying-step";
import { arrangeSteps, type Station } from "@/components/plan/steps/arrange-steps";
import { BrushUps } from "@/components/plan/steps/brush-ups";
import { CourseStep } from "@/components/plan/steps/course-step";
import { ParallelNote } from "@/components/plan/steps/parallel-note";
import { PlanAdvice } from "@/components/plan/steps/plan-advice";
import { PortfolioStep } from "@/components/plan/steps/portfolio-step";
import { breaksBetween } from "@/components/plan/steps/route-breaks";
import { ShowIt } from "@/components/plan/steps/show-it";
import { StageStop } from "@/components/plan/steps/stage-stop";
import { arrivalStage, stagesBefore } from "@/components/plan/steps/stages-on-route";
import { StepAdvice } from "@/components/plan/steps/step-advice";
import { stepKey, useStepMark } from "@/components/plan/steps/step-selection";
import type { PlanView } from "@/components/session/plan-view";
import { useTranslator } from "@/components/ui/translator";
import { useDrawn } from "@/components/ui/use-drawn";
import type { CivilDate } from "@/lib/civil-date";
import { hoursText } from "@/lib/words/amounts";
import { breakText } from "@/lib/words/ask/calendar-text";
import { dayText, shortDayText, yearText } from "@/lib/words/dates";
import { steps as messages } from "@/lib/words/messages/en/plan/steps";
import styles from "./plan-route.module.css";

/** The plan as a route: a timetable on the left, the stations on the rail, the role at its end. */
export function PlanRoute({ view }: { readonly view: PlanView }) {
  const t = useTranslator();
  const { steps, finish, request } = view.answer;
  const all = arrangeSteps(steps);
  const stations = useDrawn(all);
  const end = finish?.likely ?? request.start;
  return (
    <section aria-labelledby="route-title">
      <h2 id="route-title" className="text-lead">
        {t(messages).route}
      </h2>
      <ParallelNote answer={view.answer} />
      <PlanAdvice view={view} />
      <ol className="mt-5">
        {stations.map((station, i) => (
          <Fragment key={stationKey(station)}>
            <BreakStops view={view} after={startBefore(stations, i)} until={firstStep(station).start} />
            <StageStops view={view} stations={stations} before={i} />
            <RouteStop
              shape={station.kind}
              step={station.kind === "brush-ups" ? null : stepKey(station.step)}
              start={firstStep(station).start}
              hours={station.kind === "brush-ups" ? null : station.step.hours.typical}
              showYear={i === 0 || yearText(firstStep(station).start) !== yearBefore(stations, i)}
            >
              <StationBody station={station} view={view} />
              <StepAdvice courses={coursesOf(station)} view={view} />
            </RouteStop>
          </Fragment>
        ))}
        {stations.length < all.length && (
          <li className={styles.stop} data-shape="break">
            <div className={styles.body}>{t(messages).inBrowser(all.length - stations.length)}</div>
          </li>
        )}
        <BreakStops view={view} after={startBefore(stations, stations.length)} until={end} />
        <StageStops view={view} stations={stations} before={stations.length} />
        <Arrival view={view} finish={end} />
      </ol>
    </section>
  );
}

function firstStep(station: Station) {
  return station.kind === "brush-ups" ? station.steps[0] : station.step;
}

function coursesOf(station: Station): readonly string[] {
  const steps = station.kind === "brush-ups" ? station.steps : [station.step];
  return steps.flatMap((step) => step.courseId ?? []);
}

function stationKey(station: Station): string {
  const step = firstStep(station);
  const id = stepKey(step);
  return station.kind === "brush-ups" ? `brush-ups ${id}` : id;
}

function startBefore(stations: readonly Station[], index: number): CivilDate | null {
  const before = stations[index - 1];
  return before ? firstStep(before).start : null;
}

function yearBefore(stations: readonly Station[], index: number): string | null {
  const before = startBefore(stations, index);
  return before && yearText(before);
}

interface BreakStopsProps {
  readonly view: PlanView;
  readonly after: CivilDate | null;
  readonly until: CivilDate;
}

/** Breaks are stations on the same rail. */
function BreakStops({ view, after, until }: BreakStopsProps) {
  const t = useTranslator();
  const { breaks, start } = view.answer.request;
  return breaksBetween(breaks, { first: start, after, until }).map((pause) => (
    <RouteStop
      key={`${pause.from} ${pause.to}`}
      shape="break"
      start={pause.from}
      hours={null}
      showYear={false}
    >
      <p className="text-small text-soft">{breakText(pause, t)}</p>
    </RouteStop>
  ));
}

interface StageStopsProps {
  readonly view: PlanView;
  readonly stations: readonly Station[];
  /** Those that are reached after the stop before this one. */
  readonly before: number;
}

/** The stages of the role before the arrival are stops on the same rail. */
function StageStops({ view, stations, before }: StageStopsProps) {
  return stagesBefore(view.answer, stations, before).map((stage) => (
    <RouteStop
      key={stage.stage}
      shape="stage"
      start={stage.finish ?? view.answer.request.start}
      hours={null}
      showYear={before === 0}
    >
      <StageStop station={stage} isAim={stage === view.answer.stations.at(-1)} />
    </RouteStop>
  ));
}

function StationBody({ station, view }: { readonly station: Station; readonly view: PlanView }) {
  switch (station.kind) {
    case "course":
    case "practice":
    case "book":
      return <CourseStep step={station.step} view={view} />;
    case "project":
      return <PortfolioStep step={station.step} view={view} />;
    case "applying":
      return <ApplyingStep step={station.step} applying={view.answer.applying} />;
    case "brush-ups":
      return <BrushUps steps={station.steps} view={view} />;
  }
}

interface RouteStopProps {
  readonly shape: Station["kind"] | "arrival" | "break" | "stage";
  /** Left out or null where there is none, or where its steps are marked one by one. */
  readonly step?: string | null;
  readonly start: CivilDate;
  readonly hours: number | null;
  readonly showYear: boolean;
  readonly children: ReactNode;
}

function RouteStop({ shape, step = null, start, hours, showYear, children }: RouteStopProps) {
  const t = useTranslator();
  const mark = useStepMark(step);
  return (
    <li className={styles.stop} data-shape={shape} {...mark}>
      <p className={styles.date}>
        <time dateTime={start}>
          <span className={styles.day}>{shortDayText(start, t)}</span>
          {showYear && <span className={styles.year}> {yearText(start)}</span>}
        </time>
        {hours !== null && <span className="sr-only">, {hoursText(hours, t)}</span>}
      </p>
      <span aria-hidden="true" className={styles.mark} />
      <div className={styles.body}>{children}</div>
    </li>
  );
}

function Arrival({ view, finish }: { readonly view: PlanView; readonly finish: CivilDate }) {
  const t = useTranslator();
  const aimed = arrivalStage(view.answer);
  const shows = view.answer.steps.some((step) => step.kind === "project");
  return (
    <li className={styles.stop} data-shape="arrival">
      <p className={styles.date}>
        <time dateTime={finish}>
          <span className={styles.day}>{shortDayText(finish, t)}</span>
          <span className={styles.year}> {yearText(finish)}</span>
        </time>
      </p>
      <span aria-hidden="true" className={styles.mark} />
      <div className={styles.body}>
        <h3 className="text-lead">
          {view.role ? (
            <Link href={`/roles/${view.role.id}`} prefetch={false}>
              {view.role.title}
            </Link>
          ) : (
            t(messages).skillsAsked
          )}
        </h3>
        {aimed && (
          <p className="prose-measure mt-1">
            <strong className="font-semibold">{aimed.title}.</strong>{" "}
            {aimed.canDo !== "" && t(messages).fromHere(aimed.canDo)}
          </p>
        )}
        <p className="prose-measure mt-1">
          {t(messages)[view.role ? "atRole" : "atSkills"](dayText(finish, t), shows)} {view.role?.summary}
        </p>
        {!shows && view.toShow && <ShowIt brief={view.toShow} />}
      </div>
    </li>
  );
}
