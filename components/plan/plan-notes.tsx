"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { EditLink } from "@/components/session/edit-link";
import type { GuideCourse, PlanView, RoleView } from "@/components/session/plan-view";
import { useRequest, useWords } from "@/components/session/planner-context";
import { type Edit, pinCourse, setFull } from "@/lib/request";
import { hoursText, listText } from "@/lib/words/amounts";
import { roleWords } from "@/lib/words/ask/sentence";
import { proofWords } from "@/lib/words/plan/proof-text";
import { tightText } from "@/lib/words/tight-text";

/** What an honest adviser would add, beside the route. */
export function PlanNotes({ view }: { readonly view: PlanView }) {
  const { role } = view;
  // Who needs no course is not told of other courses.
  const guide = view.advice.size === "none" ? 0 : (role?.guide.length ?? 0);
  return (
    <aside aria-label="Good to know" className="no-print grid content-start gap-7 text-small">
      {role !== null && guide === 1 && <GuidePick role={role} />}
      <PlanNote title="Before you start">
        <p>
          A certificate is not competence. Interviewers ask why your own model failed on new data, or what you
          did about missing values: do the assignments until you can answer.
        </p>
        <p>
          Take one program at a time, finish it, and show what you built. More certificates add less than you
          think. <Link href="/guide">The whole guide</Link>
        </p>
      </PlanNote>
      {role !== null && role.certificates !== "" && (
        <PlanNote title={`What certificates do for ${roleWords(role)}`}>
          <p>{tightText(role.certificates)}</p>
        </PlanNote>
      )}
      {role !== null && guide > 1 && <GuidePick role={role} />}
      {role !== null && <OftenAsked role={role} view={view} />}
      {view.advice.size !== "none" && <ProofNote view={view} />}
      <PlanNote title="Where the numbers come from">
        <p>
          Hours are the providers’ own estimates. Where no range is published, the slow end is 1.6 times the
          listed hours: a rule of thumb from a study of planning, not a measurement of these courses. Hours
          for work of your own are our judgement.
        </p>
        <p>
          The early date holds if every course goes as fast as listed at best, the late one if every course is
          slow: whoever is slow in one is taken to be slow in all. We read the three figures of a course as
          the hours that two, five and eight learners of ten stay within. Then the same holds for the plan’s
          three dates.
        </p>
        <p>Each course page names the sources and their dates.</p>
      </PlanNote>
    </aside>
  );
}

function PlanNote({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="text-body">{title}</h2>
      <div className="prose-measure mt-1 grid gap-2 text-soft">{children}</div>
    </section>
  );
}

function ProofNote({ view: { answer } }: { readonly view: PlanView }) {
  if (answer.proof === null) return null;
  const { claim, meaning } = proofWords(answer.proof, answer.weight, answer.request.prefer);
  return (
    <PlanNote title={claim}>
      <p>{meaning}</p>
    </PlanNote>
  );
}

/** What a first job does not need and many postings still name. */
function OftenAsked({ role, view }: { readonly role: RoleView; readonly view: PlanView }) {
  const words = useWords();
  const { full } = useRequest();
  const gained = new Set([...view.known, ...view.answer.steps.flatMap((step) => step.teaches)]);
  const open = full ? role.oftenAsked : role.oftenAsked.filter((id) => !gained.has(id));
  if (open.length === 0) return null;
  const untaught = open.filter((id) => role.untaught.includes(id));
  const all = open.length === 1 ? "it" : "them";
  const untaughtText = untaught.length === open.length ? all : listText(untaught.map(words.skill));
  return (
    <PlanNote title={full ? "With what is often asked" : "Not in the core, but often asked"}>
      <p>{listText(open.map((id) => words.skill(id)))}.</p>
      {untaught.length > 0 && <p>No course to plan with teaches {untaughtText} yet.</p>}
      {full ? (
        <p>
          <EditLink edit={setFull(false)}>Plan the core alone</EditLink>
        </p>
      ) : (
        open.length > untaught.length && (
          <p>
            <EditLink edit={setFull(true)}>
              {untaught.length > 0 ? "Plan the others as well" : `Plan ${all} as well`}
            </EditLink>
          </p>
        )
      )}
    </PlanNote>
  );
}

/** Where the guide picks other courses for this role, its pick stands beside ours. */
function GuidePick({ role }: { readonly role: RoleView }) {
  if (role.guide.length === 0) return null;
  const missing = role.guide.filter((course) => !course.planned);
  if (missing.length === 0) {
    return (
      <PlanNote title="The guide agrees">
        <p>Every course that the guide names for this role is in your plan.</p>
      </PlanNote>
    );
  }
  const pinnable = missing.filter((course) => course.plannable);
  const [only] = role.guide;
  return (
    <PlanNote
      title={`The guide’s pick: ${role.guide.length === 1 && only ? guideTitle(only) : "other courses"}`}
    >
      <p>
        {role.guide.length > 1 &&
          `The guide that Waymark grew out of names ${listText(role.guide.map(guideTitle))} for this role. `}
        Your plan reaches all core skills with less work or fewer places to start. Both are good roads.
      </p>
      {pinnable.length > 0 && (
        <p>
          <EditLink edit={pinAll(pinnable)}>
            {pinnable.length === 1 ? `Plan with ${pinnable[0]?.title}` : "Plan with the guide’s courses"}
          </EditLink>
        </p>
      )}
    </PlanNote>
  );
}

function pinAll(courses: readonly GuideCourse[]): Edit {
  return (request) => courses.reduce((edited, { id }) => pinCourse(id)(edited), request);
}

function guideTitle({ title, typicalHours }: GuideCourse): string {
  return typicalHours === null ? title : `${title} (${hoursText(typicalHours)})`;
}
