"use client";

import { useId } from "react";
import { usePlanner, useRequest } from "@/components/session/planner-context";
import { Choice } from "@/components/ui/tick";
import { PREFERENCES, setPreference } from "@/lib/request";
import { PREFERENCE_LABEL, PREFERENCE_MEANING } from "@/lib/words/labels";

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
          <Choice
            key={choice}
            name={name}
            chosen={prefer === choice}
            onChoose={() => change(setPreference(choice))}
          >
            <span className="font-semibold first-letter:uppercase">{PREFERENCE_LABEL[choice]}</span>
            <span className="block text-soft">{PREFERENCE_MEANING[choice]}</span>
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
