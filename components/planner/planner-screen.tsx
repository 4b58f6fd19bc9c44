"use client";

import dynamic from "next/dynamic";
import { GuidePath } from "@/components/alternatives/guide-path";
import { PlanScrutiny } from "@/components/alternatives/plan-scrutiny";
import { KnownSkills } from "@/components/ask/known-skills";
import { LinkFull } from "@/components/ask/link-full";
import { MoreWishes } from "@/components/ask/more-wishes";
import { PaceStrip } from "@/components/ask/pace-strip";
import { RequestForm } from "@/components/ask/request-form";
import { CompareLink } from "@/components/compare/compare-link";
import { KeepThisPlan } from "@/components/kept/keep-this-plan";
import { AnswerBar } from "@/components/plan/answer-bar";
import { CostBreakdown } from "@/components/plan/cost-breakdown";
import { PlanCoverageSection } from "@/components/plan/coverage/plan-coverage";
import { DeadlineNote } from "@/components/plan/deadline-note";
import { LoadNote } from "@/components/plan/load-note";
import { NothingToLearn } from "@/components/plan/nothing-to-learn";
import { OwnWorkNote } from "@/components/plan/own-work-note";
import { PlanNotes } from "@/components/plan/plan-notes";
import { RangeNote } from "@/components/plan/range-note";
import { RoleNoticeBox } from "@/components/plan/role-notice-box";
import { PlanViews } from "@/components/plan/views/plan-views";
import { WhereYouStand } from "@/components/progress/where-you-stand";
import type { PlanHistory } from "@/components/session/plan-history";
import { usePlannerState } from "@/components/session/planner-context";
import { CopyLink } from "@/components/share/copy-link";
import { PrintFoot } from "@/components/share/print-foot";
import { ShareAndTake } from "@/components/share/share-and-take";
import { useTranslator } from "@/components/ui/translator";
import { planner } from "@/lib/words/messages/en/planner";
import { Announcer } from "./announcer";
import { UndoButtons } from "./undo-buttons";

// What the server draws for some plans only comes by `next/dynamic`, which names its script and style in the page; what only
// a press brings comes by `lazy` of React, under a `Suspense`.
const ImpossibleAnswer = dynamic(
  async () => (await import("@/components/plan/impossible-answer")).ImpossibleAnswer,
);
const LinkProblems = dynamic(async () => (await import("@/components/ask/link-problems")).LinkProblems);
const PastPlanNote = dynamic(async () => (await import("@/components/plan/past-plan-note")).PastPlanNote);

/** The one screen that matters: the question as a sentence, the answer on a sign, the plan as a route. */
export function PlannerScreen({ history }: { readonly history: PlanHistory }) {
  const view = usePlannerState((state) => state.view);
  const t = useTranslator();
  const problems = usePlannerState((state) => state.problems);
  const isExample = usePlannerState((state) => state.isExample);
  const waiting = usePlannerState((state) => state.waiting || state.proving);
  const past = usePlannerState((state) => state.past);
  const { answer } = view;
  return (
    <div className="mx-auto max-w-6xl px-4 pt-6 sm:px-6 md:pt-9">
      {problems.length > 0 && <LinkProblems problems={problems} t={t} />}
      {past !== null && <PastPlanNote past={past} />}
      <div className="no-print mb-2 flex items-start justify-between gap-4">
        <p className="pt-1.5 text-small text-soft">{isExample ? t(planner).example : t(planner).change}</p>
        <UndoButtons history={history} />
      </div>
      <RequestForm />
      <div className="mt-7 grid gap-x-12 gap-y-6 md:grid-cols-2 md:has-[[data-wide][open]]:grid-cols-1">
        <KnownSkills />
        <MoreWishes />
      </div>
      <LinkFull />
      <Announcer answer={answer} />
      {answer.steps.length > 0 && <AnswerBar answer={answer} waiting={waiting} />}
      <RoleNoticeBox role={view.role?.id ?? null} />
      {answer.why !== null ? (
        <div className="mt-12">
          <ImpossibleAnswer why={answer.why} waiting={waiting} />
        </div>
      ) : answer.steps.length === 0 ? (
        <div className="mt-12">
          <NothingToLearn role={view.role} brief={view.toShow} />
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
              <KeepThisPlan history={history} />
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
          <div className="mt-10 grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_19rem] lg:has-[[data-wide]]:grid-cols-[minmax(0,1fr)]">
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
