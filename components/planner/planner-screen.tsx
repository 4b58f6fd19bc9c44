"use client";

import dynamic from "next/dynamic";
import { PlanScrutiny } from "@/components/planner/scrutiny/plan-scrutiny";
import { WhereYouStand } from "@/components/resume/where-you-stand";
import { PlanViews } from "@/components/schedule/plan-views";
import { Announcer } from "./announcer";
import { AnswerBar } from "./answer-bar";
import { CompareLink } from "./compare-link";
import { CopyLink } from "./copy-link";
import { CostBreakdown } from "./cost-breakdown";
import { DeadlineNote } from "./deadline-note";
import { GuidePath } from "./guide-path";
import { ImpossibleAnswer } from "./impossible-answer";
import { KeepThisPlan } from "./keep-this-plan";
import { KnownSkills } from "./known-skills";
import { LinkFull } from "./link-full";
import { LinkProblems } from "./link-problems";
import { LoadNote } from "./load-note";
import { MoreWishes } from "./more-wishes";
import { NothingToLearn } from "./nothing-to-learn";
import { OwnWorkNote } from "./own-work-note";
import { PaceStrip } from "./pace-strip";
import type { PlanHistory } from "./plan-history";
import { PlanNotes } from "./plan-notes";
import { usePlannerState } from "./planner-context";
import { PrintFoot } from "./print-foot";
import { RangeNote } from "./range-note";
import { RequestForm } from "./request-form";
import { RoleNoticeBox } from "./role-notice-box";
import { UndoButtons } from "./undo-buttons";

const PastPlanNote = dynamic(async () => (await import("./past-plan-note")).PastPlanNote);
const ShareAndTake = dynamic(async () => (await import("./share-and-take")).ShareAndTake);
const PlanCoverageSection = dynamic(
  async () => (await import("@/components/planner/coverage/plan-coverage")).PlanCoverageSection,
);

/** The one screen that matters: the question as a sentence, the answer on a sign, the plan as a route. */
export function PlannerScreen({ history }: { readonly history?: PlanHistory }) {
  const view = usePlannerState((state) => state.view);
  const problems = usePlannerState((state) => state.problems);
  const isExample = usePlannerState((state) => state.isExample);
  const waiting = usePlannerState((state) => state.waiting || state.proving);
  const past = usePlannerState((state) => state.past);
  const { answer } = view;
  return (
    <div className="mx-auto max-w-6xl px-4 pt-6 sm:px-6 md:pt-9">
      <LinkProblems problems={problems} />
      {past !== null && <PastPlanNote past={past} />}
      <div className="no-print mb-2 flex items-start justify-between gap-4">
        <p className="pt-1.5 text-small text-soft">
          {isExample
            ? "An example, worked out. Change any marked word and the plan follows."
            : "Change any marked word and the plan follows."}
        </p>
        {history && <UndoButtons history={history} />}
      </div>
      <RequestForm />
      <div className="mt-7 grid gap-x-12 gap-y-6 md:grid-cols-2 md:has-[.wide[open]]:grid-cols-1">
        <KnownSkills />
        <MoreWishes />
      </div>
      <LinkFull />
      <Announcer answer={answer} />
      {answer.steps.length > 0 && <AnswerBar answer={answer} waiting={waiting} />}
      <RoleNoticeBox role={view.role?.id ?? null} />
      {answer.why !== null ? (
        <div className="mt-12">
          <ImpossibleAnswer why={answer.why} />
        </div>
      ) : answer.steps.length === 0 ? (
        <div className="mt-12">
          <NothingToLearn role={view.role} brief={view.briefs.final} />
          <OwnWorkNote answer={answer} />
        </div>
      ) : (
        <>
          {view.advice.size === "none" && (
            <div className="my-9">
              <NothingToLearn role={view.role} brief={null} />
            </div>
          )}
          <div className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
            <RangeNote answer={answer} />
            <div className="no-print flex flex-wrap items-center gap-2 sm:gap-3">
              <CompareLink />
              {history && <KeepThisPlan history={history} />}
              <CopyLink />
            </div>
          </div>
          <ShareAndTake />
          <DeadlineNote answer={answer} />
          <WhereYouStand view={view} />
          <PaceStrip view={view} />
          <LoadNote answer={answer} />
          <OwnWorkNote answer={answer} />
          {view.advice.size !== "none" && <CostBreakdown view={view} />}
          <div className="mt-10 grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_19rem] lg:has-[.plan-wide]:grid-cols-[minmax(0,1fr)]">
            <PlanViews view={view} />
            <PlanNotes view={view} />
          </div>
          <PrintFoot />
          <PlanCoverageSection view={view} />
          <GuidePath view={view} />
          {view.advice.size !== "none" && <PlanScrutiny />}
        </>
      )}
    </div>
  );
}
