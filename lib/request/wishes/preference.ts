import { readChoice } from "@/lib/request/reading/read-values";
import { wishSpec } from "@/lib/request/wish-spec";

export const PREFERENCES = ["balanced", "fastest", "focused", "strongest", "cheapest"] as const;
/** What "best" means: weights over one search. */
export type Preference = (typeof PREFERENCES)[number];

export interface PreferenceFields {
  readonly prefer: Preference;
}

const usual: PreferenceFields = { prefer: "balanced" };

export const preference = wishSpec<PreferenceFields>({
  parameters: [{ name: "prefer", value: { kind: "choice", choices: PREFERENCES } }],
  scope: "plan",
  usual,
  read: (reading) => ({
    prefer: readChoice(reading, "prefer", { choices: PREFERENCES, usual: usual.prefer }),
  }),
  spell: ({ prefer }) => ({ prefer: prefer === usual.prefer ? null : prefer }),
});
