"use client";

import { useId } from "react";
import { usePlanner, useRequest } from "@/components/session/planner-context";
import { useTranslator } from "@/components/ui/translator";
import { PREFERENCES } from "@/lib/planner";
import { setPreference } from "@/lib/request";
import { labels } from "@/lib/words/messages/en/labels";
import { wishes } from "@/lib/words/messages/en/wishes";

/** What "best" means. */
export function PreferenceWish() {
  const t = useTranslator();
  const { change } = usePlanner();
  const { prefer } = useRequest();
  const name = useId();
  return (
    <fieldset>
      <legend className="text-small font-semibold">{t(wishes).prefer}</legend>
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
              <span className="font-semibold first-letter:uppercase">{t(labels).preference[choice]}</span>
              <span className="block text-soft">{t(labels).preferenceMeaning[choice]}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
