"use client";

import Link from "next/link";
import { encodeRequest } from "@/lib/plan-url";
import type { PlanRequest } from "@/lib/planner";
import { AnswerBar } from "./answer-bar";
import { KnownSkills } from "./known-skills";
import { MoreWishes } from "./more-wishes";
import { NoPlan, NothingToLearn } from "./no-plan";
import { PlanNotes } from "./plan-notes";
import { PlanRoute } from "./plan-route";
import { PlannerProvider, usePlanner } from "./planner-context";
import type { PlannerView } from "./planner-store";
import { HoursSlider, RequestSentence } from "./request-sentence";

/** The planner: it answers before it asks, and every change changes the answer at once. */
export function Planner({ view }: { readonly view: PlannerView }) {
  return (
    <PlannerProvider view={view}>
      <div className="mx-auto w-full max-w-6xl px-4 pt-6 pb-10 sm:px-6 sm:pt-10">
        <LinkProblems />
        <RequestForm />
        <div className="mt-8">
          <AnswerBar />
          <Outcome />
        </div>
      </div>
    </PlannerProvider>
  );
}

function RequestForm() {
  const example = usePlanner((state) => state.example);
  const request = usePlanner((state) => state.request);
  return (
    <form action="/" method="get" onSubmit={(event) => event.preventDefault()}>
      {example && (
        <p className="mb-2 text-small text-soft">
          An example, worked out. Change any marked word and the plan follows.
        </p>
      )}
      <RequestSentence />
      <div className="mt-3">
        <HoursSlider />
      </div>
      <noscript>
        {hiddenParameters(request).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="button button-main mt-2">
          Show the plan
        </button>
      </noscript>
      <KnownSkills />
      <MoreWishes />
    </form>
  );
}

/** What the form has no visible control for without JavaScript, so that asking the server loses nothing. */
function hiddenParameters(request: PlanRequest): readonly (readonly [string, string])[] {
  const visible = new Set(["from", "goal", "hours", "start"]);
  return [...new URLSearchParams(encodeRequest(request))].filter(([name]) => !visible.has(name));
}

function LinkProblems() {
  const problems = usePlanner((state) => state.problems);
  if (problems.length === 0) return null;
  return (
    <section
      role="status"
      aria-label="About this link"
      className="mb-6 border-l-4 border-blaze bg-blaze-soft px-4 py-3"
    >
      <h2 className="text-body">Some of this link could not be used</h2>
      <ul className="mt-1 list-disc space-y-1 pl-5 text-small break-words">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p className="mt-2 text-small">
        The rest of the link holds. Change the words below, or <Link href="/">start from the example</Link>.
      </p>
    </section>
  );
}

function Outcome() {
  const { outcome, steps, why } = usePlanner((state) => state.answer);
  if (outcome === "impossible") return why && <NoPlan why={why} />;
  if (steps.length === 0) return <NothingToLearn />;
  return (
    <>
      <PlanRoute />
      <PlanNotes />
    </>
  );
}
