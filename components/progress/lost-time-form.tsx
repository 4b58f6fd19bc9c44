"use client";

import { type ReactNode, useId, useState } from "react";
import { usePlanner } from "@/components/session/planner-context";
import { useAsked, useReply } from "@/components/session/use-reply";
import { SelectField } from "@/components/ui/field";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import { useFocusAtStart } from "@/components/ui/use-focus-at-start";
import { loseWeeks, takeOver } from "@/lib/request";
import { progress } from "@/lib/words/messages/en/views/progress";
import { ChangePreview } from "./change-preview";
import { focusStand } from "./focus-stand";

const WEEKS = [1, 2, 3, 4, 6, 8, 12] as const;

/** "I lost two weeks": the dates move on, and nothing is a failure. */
export default function LostTimeForm({ close }: { readonly close: () => void }) {
  const t = useTranslator();
  const { change: changePlan } = usePlanner();
  const asked = useAsked();
  const id = useId();
  const [weeks, setWeeks] = useState(2);
  const field = useFocusAtStart<HTMLSelectElement>();
  const { reply, isFresh } = useReply("change", {
    ...asked,
    to: loseWeeks(weeks, asked.today)(asked.request),
  });
  return (
    <form
      aria-label={t(progress).lostTime}
      className="mt-2 max-w-xl rounded-lg bg-sunk p-4 text-small"
      onSubmit={(event) => event.preventDefault()}
    >
      <label htmlFor={id} className="inline-flex items-center gap-2">
        {richly(
          t(progress).lostWeeks<ReactNode>(
            (text) => <span className="font-semibold">{text}</span>,
            <SelectField
              id={id}
              value={weeks}
              ref={field}
              onChange={(event) => setWeeks(Number(event.target.value))}
            >
              {WEEKS.map((count) => (
                <option key={count} value={count}>
                  {t(progress).weeks(count)}
                </option>
              ))}
            </SelectField>,
          ),
        )}
      </label>
      <ChangePreview
        change={isFresh ? reply : null}
        leave={close}
        accept={({ request }) => {
          changePlan(takeOver(request));
          close();
          focusStand();
        }}
      />
    </form>
  );
}
