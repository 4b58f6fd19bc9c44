"use client";

import type { ReactNode } from "react";

import { dayText } from "@/components/wording/dates";
import { impossibleWords, wishWords } from "@/components/wording/impossible-text";
import type { AnswerImpossible } from "@/lib/answer";
import type { PlanRequest, Wish } from "@/lib/planner";
import { usePlanner } from "./planner-context";
import { wordsOf } from "./vocabulary";

/** Impossible is an answer: why, and the ways out. */
export function NoPlan({ why }: { readonly why: AnswerImpossible }) {
  const words = wordsOf(usePlanner((state) => state.vocabulary));
  const request = usePlanner((state) => state.request);
  const change = usePlanner((state) => state.change);
  if (why.kind === "beyond-calendar") {
    return (
      <Notice title="This would take longer than any calendar">
        <p>
          At this pace the plan would not end before {dayText(why.lastDay)}. Give it more hours a week, or
          choose a lighter goal.
        </p>
      </Notice>
    );
  }
  const { headline, explanation } = impossibleWords(why, words);
  return (
    <Notice title={headline}>
      <p>{explanation}</p>
      {why.kind === "clash" && (
        <ul className="mt-3 space-y-2">
          {why.wishes.map((wish) => {
            const { wish: phrase, undo } = wishWords(wish, words);
            return (
              <li key={JSON.stringify(wish)} className="flex flex-wrap items-center gap-3">
                <span>{phrase}</span>
                <button type="button" className="button" onClick={() => change(takeBack(wish, request))}>
                  {undo}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </Notice>
  );
}

function takeBack(wish: Wish, request: PlanRequest): Partial<PlanRequest> {
  switch (wish.kind) {
    case "pin":
      return { pin: request.pin.filter((id) => id !== wish.course) };
    case "skip":
      return { skip: request.skip.filter((id) => id !== wish.course) };
    case "audit":
      return { audit: false };
    case "budget":
      return { budgetCents: null };
  }
}

/** All that was asked for is known already. */
export function NothingToLearn() {
  return (
    <Notice title="You have what you asked for">
      <p>
        No course is missing. Build something with it, write down what you did and why, and apply. If a skill
        in the list above is less sure than its chip says, untick it and see what changes.
      </p>
    </Notice>
  );
}

function Notice({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mt-8 max-w-prose border-l-4 border-blaze pl-4" aria-live="polite">
      <h2 className="text-title">{title}</h2>
      <div className="mt-2">{children}</div>
    </section>
  );
}
