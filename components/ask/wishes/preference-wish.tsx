"use client";

import { useId } from "react";
import { usePlanner, useRequest } from "@/components/session/planner-context";
import { Choice } from "@/components/ui/tick";
import { useTranslator } from "@/components/ui/translator";
import { PREFERENCES, setPreference } from "@/lib/request";
import { wishes } from "@/lib/words/messages/en/ask/wishes";
import { labels } from "@/lib/words/messages/en/labels";

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
          <Choice
            key={choice}
            name={name}
            chosen={prefer === choice}
            onChoose={() => change(setPreference(choice))}
          >
            <span className="font-semibold first-letter:uppercase">{t(labels).preference[choice]}</span>
            <span className="block text-soft">{t(labels).preferenceMeaning[choice]}</span>
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
