"use client";

import { useId, useState } from "react";
import type { Keeping } from "@/components/kept/kept-store";
import { useKeeping, useKept } from "@/components/kept/use-keeping";
import type { StepFacts } from "@/components/session/plan-view";
import { usePlanner } from "@/components/session/planner-context";
import { useAsked, useReply } from "@/components/session/use-reply";
import { DayField } from "@/components/ui/day-field";
import { Field } from "@/components/ui/field";
import { Switch } from "@/components/ui/tick";
import { useTranslator } from "@/components/ui/translator";
import { useFocusAtStart } from "@/components/ui/use-focus-at-start";
import type { AnswerStep } from "@/lib/answer";
import type { Kept } from "@/lib/kept";
import { finishOn, takeOver } from "@/lib/request";
import { learnPace } from "@/lib/schedule";
import { progress } from "@/lib/words/messages/en/views/progress";
import { ChangePreview } from "./change-preview";
import { focusStand } from "./focus-stand";

interface FinishFormProps {
  readonly step: AnswerStep;
  readonly facts: StepFacts;
  readonly close: () => void;
}

/** Finishing a course: how long it took and when, and the rest of the plan made again, before it is taken. */
export default function FinishForm(props: FinishFormProps) {
  const keeping = useKeeping();
  return keeping === null ? null : <Form {...props} keeping={keeping} />;
}

function Form({ step, facts, close, keeping }: FinishFormProps & { readonly keeping: Keeping }) {
  const t = useTranslator();
  const { change: changePlan } = usePlanner();
  const asked = useAsked();
  const kept = useKept(keeping);
  const [typed, setTyped] = useState("");
  const [on, setOn] = useState(asked.today);
  const [ownPace, setOwnPace] = useState(false);
  const hours = hoursFrom(typed);
  const listed = facts.hours?.typical ?? null;
  const learned = paceWith(kept, { course: facts.id, hours, listed });
  const isOffered = learned !== null && learned.pace !== asked.request.pace;
  const pace = ownPace && isOffered ? learned.pace : null;
  const { reply, isFresh } = useReply("change", {
    ...asked,
    to: finishOn(facts.id, on, pace)(asked.request),
  });
  return (
    <form
      aria-label={t(progress).finishing(step.title)}
      className="mt-1 mb-3 max-w-xl rounded-lg bg-sunk p-4"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <HoursField value={typed} onChange={setTyped} listed={listed} />
        <label className="grid content-start gap-1">
          <span className="font-semibold">{t(progress).finishedOn}</span>
          <DayField value={on} max={asked.today} onChange={(day) => setOn(day ?? on)} />
        </label>
      </div>
      {isOffered && (
        <Switch checked={ownPace} onChange={setOwnPace} className="mt-3 py-0">
          {t(progress).ownPace(learned.pace, learned.courses)}
        </Switch>
      )}
      <ChangePreview
        change={isFresh ? reply : null}
        named={[facts.id]}
        leave={close}
        accept={({ request }) => {
          keeping.finish({ course: facts.id, title: step.title, hours, listed, on });
          changePlan(takeOver(request));
          close();
          focusStand();
        }}
      />
    </form>
  );
}

interface HoursFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly listed: number | null;
}

function HoursField({ value, onChange, listed }: HoursFieldProps) {
  const t = useTranslator();
  const note = useId();
  const field = useFocusAtStart<HTMLInputElement>();
  return (
    <div className="grid content-start gap-1">
      <label className="grid content-start gap-1">
        <span className="font-semibold">{t(progress).hoursTaken}</span>
        <Field
          type="number"
          inputMode="decimal"
          className="w-28"
          min={0}
          max={10000}
          step="any"
          aria-describedby={note}
          value={value}
          ref={field}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      <span id={note} className="text-soft">
        {listed === null ? t(progress).ifKnown : t(progress).listedHours(listed)}
      </span>
    </div>
  );
}

function hoursFrom(typed: string): number | null {
  const hours = Number(typed);
  return typed !== "" && hours >= 0 && hours <= 10_000 ? hours : null;
}

interface Logged {
  readonly course: string;
  readonly hours: number | null;
  readonly listed: number | null;
}

/** The pace that all finished courses with known hours suggest, this one among them. */
function paceWith({ finished }: Kept, latest: Logged) {
  const others: readonly Logged[] = finished.filter(({ course }) => course !== latest.course);
  const logged = [...others, latest].flatMap(({ hours, listed }) =>
    hours !== null && hours > 0 && listed !== null && listed > 0
      ? [{ spentHours: hours, listedHours: listed }]
      : [],
  );
  const learned = learnPace(logged);
  return learned && { pace: learned.pace, courses: logged.length };
}
