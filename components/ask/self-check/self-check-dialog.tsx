"use client";

import { X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { PlanEngine } from "@/components/session/plan-engine";
import { usePlanner, usePlannerState, useRequest } from "@/components/session/planner-context";
import { useReply } from "@/components/session/use-reply";
import { Button } from "@/components/ui/button";
import { useTranslator } from "@/components/ui/translator";
import { type PlanRequest, setKnown } from "@/lib/request";
import {
  applySelfCheck,
  nextQuestion,
  type SelfCheckAnswers,
  type SelfCheckResult,
  settle,
} from "@/lib/self-check";
import { selfCheck } from "@/lib/words/messages/en/ask/self-check";
import { loadQuestions, type Questions } from "./asked-questions";
import { AskedSkill } from "./asked-skill";
import styles from "./self-check-dialog.module.css";
import { SelfCheckOutcome } from "./self-check-outcome";
import { useSelfCheck } from "./use-self-check";

/** A result that is in the plan, and what the request said before. */
export interface AppliedCheck {
  readonly result: SelfCheckResult;
  readonly before: Pick<PlanRequest, "know" | "learn">;
}

interface SelfCheckDialogProps {
  readonly engine: PlanEngine;
  readonly onApply: (applied: AppliedCheck) => void;
  readonly onClose: () => void;
}

/** Asks skill after skill, in the order that settles most, and shows what the answers would change. */
export default function SelfCheckDialog({ engine, onApply, onClose }: SelfCheckDialogProps) {
  const t = useTranslator();
  const { change } = usePlanner();
  const { know, learn } = useRequest();
  const { check, answers: given, answer, back } = useSelfCheck(engine);
  const [stopped, setStopped] = useState(false);
  const questions = useQuestions();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // The browser would focus the first button, which closes; reading begins with the question.
    dialog.current?.querySelector("h3")?.focus();
  }, []);

  const [thorough, setThorough] = useState(false);
  const standing = useStanding({ check, answers: given });
  const { answers } = standing;
  const next = nextQuestion(check, answers);
  const idle = standing.isSettled && next !== null;
  const asked = stopped || (idle && !thorough) ? null : next;
  const settled = settle(check, answers);
  const progress = t(selfCheck).progress(settled.size, check.skills.length, answers.length);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      aria-labelledby="self-check-title"
      aria-busy={!standing.isFresh}
      onClose={onClose}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[calc(100%-2rem)] max-w-xl overflow-y-auto rounded-lg border border-hairline bg-paper p-5 text-ink backdrop:bg-[oklch(0.2_0.02_90/0.55)] sm:p-7"
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id="self-check-title" className="text-body">
          {t(selfCheck).title}
        </h2>
        <Button kind="icon" className="-mt-1.5 -mr-1.5" aria-label={t(selfCheck).close} onClick={close}>
          <X aria-hidden="true" size={18} />
        </Button>
      </div>
      <p className="mt-1 text-small text-soft">
        {asked === null ? progress : t(selfCheck).question(answers.length + 1, progress)}
      </p>
      <progress
        className={styles.progress}
        aria-label={t(selfCheck).settled}
        value={settled.size}
        max={Math.max(1, check.skills.length)}
      />
      {questions === "failed" ? (
        <p className="mt-4">{t(selfCheck).failed}</p>
      ) : check.skills.length === 0 ? (
        <p className="mt-4">{t(selfCheck).nothingToAsk}</p>
      ) : asked !== null ? (
        <AskedSkill
          key={asked}
          skill={asked}
          questions={questions === null ? null : (questions.get(asked) ?? [])}
          onAnswer={(said) => standing.isFresh && answer(asked, said)}
          onBack={answers.length > 0 ? back : null}
          onStop={answers.length > 0 ? () => setStopped(true) : null}
        />
      ) : (
        <SelfCheckOutcome
          settled={settled}
          open={check.skills.length - settled.size}
          onGoOn={idle && !stopped ? () => setThorough(true) : null}
          result={applySelfCheck(check, answers)}
          onUse={(result) => {
            change(setKnown(result.request.know, result.request.learn));
            onApply({ result, before: { know, learn } });
            close();
          }}
          onBack={() => (stopped ? setStopped(false) : back())}
        />
      )}
    </dialog>
  );
}

interface Standing {
  /** The answers that the page speaks of. */
  readonly answers: SelfCheckAnswers;
  /** What is still open can no longer change the plan. */
  readonly isSettled: boolean;
  /** It is that of the last answer. */
  readonly isFresh: boolean;
}

/** Where the check stands: the last answers for which it is worked out, so that no other screen shows in between. */
function useStanding({
  check,
  answers,
}: Pick<ReturnType<typeof useSelfCheck>, "check" | "answers">): Standing {
  const today = usePlannerState((state) => state.view.answer.request.today);
  const { reply, isFresh } = useReply("planSettled", { request: check.request, today, answers }, 0);
  const [last, setLast] = useState(answers);
  useEffect(() => {
    if (isFresh) setLast(answers);
  }, [isFresh, answers]);
  return { answers: isFresh ? answers : last, isSettled: reply ?? false, isFresh };
}

/** Null until they are there. */
function useQuestions(): Questions | "failed" | null {
  const version = usePlannerState((state) => state.view.answer.catalogVersion);
  const [questions, setQuestions] = useState<Questions | "failed" | null>(null);
  useEffect(() => {
    let gone = false;
    const show = (loaded: Questions | "failed") => {
      if (!gone) setQuestions(loaded);
    };
    loadQuestions(version).then(show, () => show("failed"));
    return () => {
      gone = true;
    };
  }, [version]);
  return questions;
}
