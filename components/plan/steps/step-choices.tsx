"use client";

import { Ban, Check, Lightbulb, type LucideIcon, Pin, PinOff } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { EditLink } from "@/components/session/edit-link";
import type { StepFacts } from "@/components/session/plan-view";
import { usePlanner, usePlannerState, useRequest } from "@/components/session/planner-context";
import { Disclosure } from "@/components/ui/disclosure";
import { useTranslator } from "@/components/ui/translator";
import type { AnswerStep } from "@/lib/answer";
import { ALONE } from "@/lib/catalog";
import {
  type Edit,
  finishCourse,
  finishOn,
  freeCourse,
  knowSkill,
  pinCourse,
  skipCourse,
} from "@/lib/request";
import { steps as messages } from "@/lib/words/messages/en/plan/steps";

const ChoiceEffect = lazy(() => import("./choice-effect"));
const FinishForm = lazy(() => import("@/components/progress/finish-form"));

interface StepChoicesProps {
  readonly step: AnswerStep;
  readonly facts: StepFacts;
  /** The choices are in sight: what each would do is worked out. */
  readonly isOpen: boolean;
}

/** What the learner may decide about a step, each with what it would do. Without JavaScript they are plain links. */
export function StepChoices({ step, facts, isOpen }: StepChoicesProps) {
  const t = useTranslator();
  const pinned = useRequest().pin.includes(facts.id);
  const { id } = facts;
  const common = { title: step.title, shows: isOpen, course: id };
  return (
    <section aria-label={t(messages).decideAbout(step.title)} className="no-print">
      <h4 className="heading-plain text-small">{t(messages).decide}</h4>
      <ul className="mt-0.5 grid gap-1 text-small">
        <FinishChoice {...common} step={step} facts={facts} />
        <Choice {...common} edit={skipCourse(id)} icon={Ban} text={t(messages).without} />
        {pinned ? (
          <Choice {...common} edit={freeCourse(id)} icon={PinOff} text={t(messages).letPlanChoose} />
        ) : (
          <Choice {...common} edit={pinCourse(id)} icon={Pin} text={t(messages).keepIt} />
        )}
      </ul>
      <KnownChoices step={step} course={id} />
    </section>
  );
}

interface ChoiceProps {
  readonly edit: Edit;
  /** What is foretold, where it is more than the link alone can say. */
  readonly foretold?: Edit;
  readonly icon: LucideIcon;
  readonly text: string;
  readonly title: string;
  readonly course: StepFacts["id"];
  readonly shows: boolean;
  readonly onFollow?: (() => void) | undefined;
}

function Choice({ edit, foretold = edit, icon: Icon, text, title, course, shows, onFollow }: ChoiceProps) {
  const t = useTranslator();
  return (
    <li className="flex flex-wrap items-baseline gap-x-3">
      <EditLink edit={edit} label={t(messages).choice(text, title)} onFollow={onFollow}>
        <Icon aria-hidden="true" size={15} className="self-center" /> {text}
      </EditLink>
      <Effect edit={foretold} course={course} shows={shows} />
    </li>
  );
}

/** Its place is there before it is known, so that nothing moves when it comes. */
function Effect({ edit, course, shows }: Pick<ChoiceProps, "edit" | "course" | "shows">) {
  return (
    <span className="js-only min-w-0 flex-[1_1_14rem] text-soft">
      {shows ? (
        <Suspense fallback="…">
          <ChoiceEffect edit={edit} course={course} />
        </Suspense>
      ) : (
        "…"
      )}
    </span>
  );
}

type FinishChoiceProps = Pick<ChoiceProps, "title" | "shows" | "course"> & Omit<StepChoicesProps, "isOpen">;

/** Asks for the hours that it took, and shows the plan made again, before anything changes. */
function FinishChoice({ step, facts, ...common }: FinishChoiceProps) {
  const t = useTranslator();
  const [isAsking, setIsAsking] = useState(false);
  const hasEngine = usePlannerState(({ engine }) => engine !== null);
  const today = usePlannerState(({ view }) => view.answer.request.today);
  return (
    <>
      <Choice
        {...common}
        edit={finishCourse(common.course)}
        foretold={finishOn(common.course, today)}
        icon={Check}
        text={t(messages).finished}
        onFollow={hasEngine ? () => setIsAsking(true) : undefined}
      />
      {isAsking && (
        <li>
          <Suspense fallback={null}>
            <FinishForm step={step} facts={facts} close={() => setIsAsking(false)} />
          </Suspense>
        </li>
      )}
    </>
  );
}

/** Skills that a step gives and that the learner may hold already. */
function KnownChoices({ step, course }: { readonly step: AnswerStep; readonly course: StepFacts["id"] }) {
  const t = useTranslator();
  const { skills, options } = usePlanner();
  const { from } = useRequest();
  const [isOpen, setIsOpen] = useState(false);
  const held = options.backgrounds.find(({ id }) => id === from)?.held ?? [];
  const taught = step.teaches.flatMap((id) => skills.get(id) ?? []);
  if (taught.length === 0) return null;
  return (
    <Disclosure
      className="mt-1"
      onToggle={setIsOpen}
      summary={
        <>
          {t(messages).knowSome}
          <span className="sr-only"> {t(messages).ofCourse(step.title)}</span>
        </>
      }
    >
      <ul className="mt-1 grid gap-1 pl-5 text-small">
        {taught.map(({ id, title }) => (
          <Choice
            key={id}
            edit={knowSkill(id, {
              level: ALONE,
              background: held.find(({ skill }) => skill === id)?.level ?? 0,
            })}
            icon={Lightbulb}
            text={t(messages).iKnow(title)}
            title={t(messages).fromCourse(step.title)}
            course={course}
            shows={isOpen}
          />
        ))}
      </ul>
    </Disclosure>
  );
}
