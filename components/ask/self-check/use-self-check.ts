import { useState } from "react";
import type { PlanEngine } from "@/components/session/plan-engine";
import { useRequest } from "@/components/session/planner-context";
import type { SkillId } from "@/lib/catalog";
import { makeSelfCheck, type SelfCheck, type SelfCheckAnswer, type SelfCheckAnswers } from "@/lib/self-check";

interface SelfCheckState {
  /** About the request as it was when the check was opened. */
  readonly check: SelfCheck;
  readonly answers: SelfCheckAnswers;
  answer(skill: SkillId, said: SelfCheckAnswer): void;
  /** Takes back the last answer. */
  back(): void;
}

export function useSelfCheck({ catalog }: PlanEngine): SelfCheckState {
  const request = useRequest();
  const [check] = useState(() => makeSelfCheck(catalog, request));
  const [answers, setAnswers] = useState<SelfCheckAnswers>([]);
  return {
    check,
    answers,
    answer: (skill, said) => setAnswers((before) => [...before, { skill, answer: said }]),
    back: () => setAnswers((before) => before.slice(0, -1)),
  };
}
