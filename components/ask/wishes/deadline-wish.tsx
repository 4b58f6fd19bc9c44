"use client";

import { EditLink } from "@/components/session/edit-link";
import { usePlanner, usePlannerState, useRequest } from "@/components/session/planner-context";
import { DayField } from "@/components/ui/day-field";
import { setDeadline } from "@/lib/request";

/** The day by which the learner wants to be done: the answer then says what that takes. */
export function DeadlineWish() {
  const { change } = usePlanner();
  const { by } = useRequest();
  const start = usePlannerState((state) => state.view.answer.request.start);
  return (
    <fieldset className="text-small">
      <legend className="font-semibold">A day to be done by</legend>
      <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-2">
        <DayField
          label="Done by"
          value={by}
          min={start}
          onChange={(day) => {
            if (day === null || day >= start) change(setDeadline(day), "slide");
          }}
        />
        {by !== null && <EditLink edit={setDeadline(null)}>No such day</EditLink>}
      </div>
    </fieldset>
  );
}
