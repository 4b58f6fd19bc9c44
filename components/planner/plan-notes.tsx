"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { hoursText, listText } from "@/components/wording/amounts";
import { proofWords } from "@/components/wording/proof-text";
import { roleWords } from "@/components/wording/sentence";
import { usePlanner } from "./planner-context";
import { linkOf } from "./planner-store";
import { wordsOf } from "./vocabulary";

/** What a plan cannot do, said beside it: the role's note on certificates, the proof, where the dates come from. */
export function PlanNotes() {
  const answer = usePlanner((state) => state.answer);
  const vocabulary = usePlanner((state) => state.vocabulary);
  const role = vocabulary.roles.find(({ id }) => id === answer.request.goal);
  const words = wordsOf(vocabulary);
  const proof = answer.proof && proofWords(answer.proof, answer.weight, answer.request.prefer);
  return (
    <section aria-labelledby="notes-title" className="mt-12 border-t border-hairline pt-6">
      <h2 id="notes-title" className="text-title">
        Before you start
      </h2>
      <div className="mt-4 grid gap-x-12 gap-y-6 md:grid-cols-2">
        <Note title="A certificate is not competence">
          Pick few courses, do their assignments seriously, and build something that you can explain.
          Interviewers ask why your model overfits, not how many certificates you hold.
        </Note>
        {role && <Note title={`What certificates do for ${roleWords(role)}`}>{role.certificates}</Note>}
        {proof && <Note title={proof.claim}>{proof.meaning}</Note>}
        <Note title="Where the dates come from">
          Hours are the providers’ own estimates, spread evenly over your weeks. The early date adds up the
          low hours, the late one the high hours of every step; where no range is published, high means 1.6
          times the listed hours. These are estimates, not promises.
        </Note>
        {role && role.oftenAsked.length > 0 && !answer.request.full && (
          <Note title="Not in the core, but often asked">
            {listText(role.oftenAsked.map((id) => words.skill(id)))}. Tick “also plan what postings often ask”
            under more wishes to include them.
          </Note>
        )}
        <GuidePick />
      </div>
    </section>
  );
}

function Note({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="max-w-prose">
      <h3 className="text-body">{title}</h3>
      <p className="mt-1 text-small text-soft">{children}</p>
    </div>
  );
}

/** The guide's own courses for this role, where the plan differs from them. */
function GuidePick() {
  const { steps, request } = usePlanner((state) => state.answer);
  const { roles, courses } = usePlanner((state) => state.vocabulary);
  const role = roles.find(({ id }) => id === request.goal);
  const planned = new Set(steps.flatMap((step) => step.courseId ?? []));
  if (!role || role.guide.length === 0 || role.guide.every((id) => planned.has(id))) return null;
  const titles = role.guide.flatMap((id) => {
    const brief = courses[id];
    return brief ? [brief.hours ? `${brief.title} (${hoursText(brief.hours.typical)})` : brief.title] : [];
  });
  return (
    <Note title={role.guide.length === 1 ? "The guide’s pick" : "The guide’s own sequence"}>
      The guide that Waymark grew out of names {listText(titles)} for this goal. The plan above reaches the
      same core with less of what you asked to keep low.{" "}
      <Link href={linkOf({ ...request, pin: [...role.guide].sort() })}>Plan with the guide’s courses</Link>{" "}
      and compare.
    </Note>
  );
}
