"use client";

import { Award } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import type { PlanView, StepFacts } from "@/components/session/plan-view";
import { Disclosure } from "@/components/ui/disclosure";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import type { AnswerStep } from "@/lib/answer";
import { hoursRangeText, hoursText } from "@/lib/words/amounts";
import { spanText } from "@/lib/words/dates";
import { labels } from "@/lib/words/messages/en/labels";
import { steps } from "@/lib/words/messages/en/plan/steps";
import { RunsToday } from "./runs-today";
import { SkillChips } from "./skill-chips";
import { StepWhy } from "./step-why";

interface StepProps {
  readonly step: AnswerStep;
  readonly view: PlanView;
}

/** A main course: what it is, how long it takes, what it gives. */
export function CourseStep({ step, view }: StepProps) {
  const t = useTranslator();
  const facts = step.courseId === null ? undefined : view.steps[step.courseId];
  return (
    <article>
      <h3 className="text-lead">
        {facts ? (
          <Link href={`/courses/${facts.id}`} prefetch={false}>
            {step.title}
          </Link>
        ) : (
          step.title
        )}
      </h3>
      {facts && (
        <p className="text-small text-soft">
          {step.kind !== "course" && `${t(labels).step[step.kind]} · `}
          {facts.platform === facts.institution
            ? facts.institution
            : t(steps).givenBy(facts.institution, facts.platform)}
          {step.program && <PlaceInProgram program={step.program} />}
        </p>
      )}
      <StepTimes step={step} />
      {facts && <CertificateOf step={step} facts={facts} />}
      {facts && <RunsToday facts={facts} />}
      {facts?.summary && <p className="prose-measure mt-1.5">{facts.summary}</p>}
      <SkillChips raises={step.raises} />
      {facts && <StepWhy step={step} facts={facts} />}
    </article>
  );
}

/** What there is to show for it: a certificate, or for practice and books what one can do at the end. */
function CertificateOf({ step, facts }: { readonly step: AnswerStep; readonly facts: StepFacts }) {
  const t = useTranslator();
  const { certificate, definitionOfDone, institution, wellKnown } = facts;
  if (step.kind === "practice" || step.kind === "book") {
    return (
      <>
        <p className="text-small">{t(steps).noCertificate[step.kind]}</p>
        {definitionOfDone.length > 0 && (
          <Disclosure summary={t(steps).briefDone}>
            <ul className="prose-measure list-disc pl-5 text-small">
              {definitionOfDone.map((part) => (
                <li key={part}>{part}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </>
    );
  }
  const gives = certificate !== null && certificate !== "none";
  return (
    <p className="flex items-center gap-1.5 text-small">
      {gives && <Award aria-hidden="true" size={16} className="shrink-0" />}
      {certificate === null ? t(steps).certificateUnknown : t(steps).certificate[certificate](institution)}
      {gives && wellKnown !== null && `, ${t(steps).knownName}`}
    </p>
  );
}

export function StepTimes({ step }: { readonly step: AnswerStep }) {
  const t = useTranslator();
  const { hours, start, finish } = step;
  return (
    <p className="mt-1.5">
      <strong className="font-semibold">{hoursText(hours.typical, t)}</strong>{" "}
      <span className="text-soft">
        ({hoursRangeText(hours, t)}) · {spanText(start, finish, t)}
      </span>
    </p>
  );
}

function PlaceInProgram({ program }: { readonly program: NonNullable<AnswerStep["program"]> }) {
  const t = useTranslator();
  const link = (
    <Link href={`/programs/${program.id}`} prefetch={false}>
      {program.title}
    </Link>
  );
  return (
    <>
      {" · "}
      {richly(
        program.position === null
          ? t(steps).partOf<ReactNode>(link)
          : t(steps).courseOf<ReactNode>(program.position, link),
      )}
    </>
  );
}
