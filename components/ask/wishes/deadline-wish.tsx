"use client";

import { EditLink } from "@/components/session/edit-link";
import { usePlanner, usePlannerState, useRequest } from "@/components/session/planner-context";
import { DayField } from "@/components/ui/day-field";
import { useTranslator } from "@/components/ui/translator";
import { setDeadline } from "@/lib/request";
import { wishes } from "@/lib/words/messages/en/ask/wishes";

/** The day by which the learner wants to be done: the answer then says what that takes. */
export function DeadlineWish() {
  const t = useTranslator();
  const { change } = usePlanner();
  const { by } = useRequest();
  const start = usePlannerState((state) => state.view.answer.request.start);
  return (
    <fieldset className="text-small">
      <legend className="font-semibold">{t(wishes).deadline}</legend>
      <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-2">
        <DayField
          label={t(wishes).doneBy}
          value={by}
          min={start}
          onChange={(day) => {
            if (day === null || day >= start) change(setDeadline(day), "slide");
          }}
        />
        {by !== null && <EditLink edit={setDeadline(null)}>{t(wishes).noDeadline}</EditLink>}
      </div>
    </fieldset>
  );
}
