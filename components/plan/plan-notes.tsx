"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { EditLink } from "@/components/session/edit-link";
import type { GuideCourse, PlanView, RoleView } from "@/components/session/plan-view";
import { useRequest, useWords } from "@/components/session/planner-context";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import { type Edit, pinCourse, setFull } from "@/lib/request";
import { hoursText } from "@/lib/words/amounts";
import { roleWords } from "@/lib/words/ask/sentence";
import { notes } from "@/lib/words/messages/en/plan/notes";
import type { Translator } from "@/lib/words/messages/translator";
import { proofWords } from "@/lib/words/plan/proof-text";
import { tightText } from "@/lib/words/tight-text";

/** What an honest adviser would add, beside the route. */
export function PlanNotes({ view }: { readonly view: PlanView }) {
  const t = useTranslator();
  const { role } = view;
  // Who needs no course is not told of other courses.
  const guide = view.advice.size === "none" ? 0 : (role?.guide.length ?? 0);
  return (
    <aside aria-label={t(notes).title} className="no-print grid content-start gap-7 text-small">
      {role !== null && guide === 1 && <GuidePick role={role} />}
      <PlanNote title={t(notes).beforeYouStart}>
        <p>{t(notes).notCompetence}</p>
        <p>{richly(t(notes).oneAtATime<ReactNode>((text) => <Link href="/guide">{text}</Link>))}</p>
      </PlanNote>
      {role !== null && role.certificates !== "" && (
        <PlanNote title={t(notes).certificates(roleWords(role, t))}>
          <p>{tightText(role.certificates)}</p>
        </PlanNote>
      )}
      {role !== null && guide > 1 && <GuidePick role={role} />}
      {role !== null && <OftenAsked role={role} view={view} />}
      {view.advice.size !== "none" && <ProofNote view={view} />}
      <PlanNote title={t(notes).numbers}>
        <p>{t(notes).hoursFrom}</p>
        <p>{t(notes).datesFrom}</p>
        <p>{t(notes).sources}</p>
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
  const t = useTranslator();
  if (answer.proof === null) return null;
  const { claim, meaning } = proofWords(answer.proof, answer.weight, answer.request.prefer, t);
  return (
    <PlanNote title={claim}>
      <p>{meaning}</p>
    </PlanNote>
  );
}

/** What a first job does not need and many postings still name. */
function OftenAsked({ role, view }: { readonly role: RoleView; readonly view: PlanView }) {
  const t = useTranslator();
  const words = useWords();
  const { full } = useRequest();
  const gained = new Set([...view.known, ...view.answer.steps.flatMap((step) => step.teaches)]);
  const open = full ? role.oftenAsked : role.oftenAsked.filter((id) => !gained.has(id));
  if (open.length === 0) return null;
  const untaught = open.filter((id) => role.untaught.includes(id));
  return (
    <PlanNote title={full ? t(notes).oftenAskedPlanned : t(notes).oftenAsked}>
      <p>{t(notes).skills(open.map(words.skill))}</p>
      {untaught.length > 0 && (
        <p>
          {untaught.length === open.length
            ? t(notes).allUntaught(open.length)
            : t(notes).untaught(untaught.map(words.skill))}
        </p>
      )}
      {full ? (
        <p>
          <EditLink edit={setFull(false)}>{t(notes).coreAlone}</EditLink>
        </p>
      ) : (
        open.length > untaught.length && (
          <p>
            <EditLink edit={setFull(true)}>
              {untaught.length > 0 ? t(notes).othersAsWell : t(notes).planAsWell(open.length)}
            </EditLink>
          </p>
        )
      )}
    </PlanNote>
  );
}

/** Where the guide picks other courses for this role, its pick stands beside ours. */
function GuidePick({ role }: { readonly role: RoleView }) {
  const t = useTranslator();
  if (role.guide.length === 0) return null;
  const missing = role.guide.filter((course) => !course.planned);
  if (missing.length === 0) {
    return (
      <PlanNote title={t(notes).guideAgrees}>
        <p>{t(notes).guideInPlan}</p>
      </PlanNote>
    );
  }
  const pinnable = missing.filter((course) => course.plannable);
  const [only] = role.guide;
  return (
    <PlanNote
      title={role.guide.length === 1 && only ? t(notes).guidePick(guideTitle(only, t)) : t(notes).guidePicks}
    >
      <p>
        {role.guide.length > 1 && t(notes).guideNames(role.guide.map((course) => guideTitle(course, t)))}{" "}
        {t(notes).bothGood}
      </p>
      {pinnable.length > 0 && (
        <p>
          <EditLink edit={pinAll(pinnable)}>
            {pinnable.length === 1 && pinnable[0]
              ? t(notes).planWith(pinnable[0].title)
              : t(notes).planWithGuide}
          </EditLink>
        </p>
      )}
    </PlanNote>
  );
}

function pinAll(courses: readonly GuideCourse[]): Edit {
  return (request) => courses.reduce((edited, { id }) => pinCourse(id)(edited), request);
}

function guideTitle({ title, typicalHours }: GuideCourse, t: Translator): string {
  return typicalHours === null ? title : `${title} (${hoursText(typicalHours, t)})`;
}
