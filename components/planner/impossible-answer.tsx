"use client";

import type { AnswerImpossible } from "@/lib/answer";
import type { PlanRequest } from "@/lib/planner";
import { impossibleWords, wishWords } from "../wording/impossible-text";
import { EditLink } from "./edit-link";
import { dropWish, type Edit, setHours, setPreference } from "./edit-request";
import { useRequest, useWords } from "./planner-context";

/** No plan exists for this request: why, and what would bring one back. */
export function ImpossibleAnswer({ why }: { readonly why: AnswerImpossible }) {
  const words = useWords();
  const request = useRequest();
  const { headline, explanation } = impossibleWords(why, words);
  return (
    <section aria-labelledby="impossible-title" className="prose-measure border-l-4 border-blaze py-1 pl-5">
      <h2 id="impossible-title" className="font-display text-title">
        {headline}
      </h2>
      <p className="mt-2">{explanation}</p>
      <ul className="mt-4 grid gap-2">
        {why.kind === "clash" &&
          why.wishes.map((wish) => {
            const said = wishWords(wish, words);
            return (
              <li key={JSON.stringify(wish)} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span>{said.wish}</span>
                <EditLink edit={dropWish(wish)} className="button">
                  {said.undo}
                </EditLink>
              </li>
            );
          })}
        {waysOut(why, request).map(({ text, edit }) => (
          <li key={text}>
            <EditLink edit={edit} className="button">
              {text}
            </EditLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function waysOut(
  why: AnswerImpossible,
  request: PlanRequest,
): readonly { readonly text: string; readonly edit: Edit }[] {
  if (why.kind === "beyond-calendar") {
    const more = Math.min(80, request.hoursPerWeek * 4);
    return [
      { text: `Plan with ${more} hours a week`, edit: setHours(more) },
      ...(request.breaks.length > 0
        ? [{ text: "Drop the breaks", edit: (asked: PlanRequest) => ({ ...asked, breaks: [] }) }]
        : []),
    ];
  }
  return why.kind === "untaught" && request.prefer !== "balanced"
    ? [{ text: "Plan for balanced", edit: setPreference("balanced") }]
    : [];
}
