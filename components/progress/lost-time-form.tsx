"use client";

import { useState } from "react";
import { usePlanner } from "@/components/session/planner-context";
import { useAsked, useReply } from "@/components/session/use-reply";
import { SelectField } from "@/components/ui/field";
import { useFocusAtStart } from "@/components/ui/use-focus-at-start";
import { loseWeeks, takeOver } from "@/lib/request";
import { counted } from "@/lib/words/amounts";
import { ChangePreview } from "./change-preview";
import { focusStand } from "./focus-stand";

const WEEKS = [1, 2, 3, 4, 6, 8, 12] as const;

/** "I lost two weeks": the dates move on, and nothing is a failure. */
export default function LostTimeForm({ close }: { readonly close: () => void }) {
  const { change: changePlan } = usePlanner();
  const asked = useAsked();
  const [weeks, setWeeks] = useState(2);
  const field = useFocusAtStart<HTMLSelectElement>();
  const { reply, isFresh } = useReply("change", {
    ...asked,
    to: loseWeeks(weeks, asked.today)(asked.request),
  });
  return (
    <form
      aria-label="Lost time"
      className="mt-2 max-w-xl rounded-lg bg-sunk p-4 text-small"
      onSubmit={(event) => event.preventDefault()}
    >
      <label className="inline-flex items-center gap-2">
        <span className="font-semibold">I lost the last</span>
        <SelectField value={weeks} ref={field} onChange={(event) => setWeeks(Number(event.target.value))}>
          {WEEKS.map((count) => (
            <option key={count} value={count}>
              {counted(count, "week")}
            </option>
          ))}
        </SelectField>
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
