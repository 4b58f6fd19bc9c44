"use client";

import { useId } from "react";
import { usePlanner, useRequest } from "@/components/session/planner-context";
import { PREFERENCES } from "@/lib/planner";
import { setPreference } from "@/lib/request";
import { PREFERENCE_LABEL, PREFERENCE_MEANING } from "@/lib/words/catalog/labels";

/** What "best" means. */
export function PreferenceWish() {
  const { change } = usePlanner();
  const { prefer } = useRequest();
  const name = useId();
  return (
    <fieldset>
      <legend className="text-small font-semibold">The best plan is</legend>
      <div className="mt-1 grid gap-1">
        {PREFERENCES.map((choice) => (
          <label key={choice} className="flex items-start gap-2.5 py-1 text-small">
            <input
              type="radio"
              name={name}
              className="tick tick-round mt-0.5"
              checked={prefer === choice}
              onChange={() => change(setPreference(choice))}
            />
            <span>
              <span className="font-semibold first-letter:uppercase">{PREFERENCE_LABEL[choice]}</span>
              <span className="block text-soft">{PREFERENCE_MEANING[choice]}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
