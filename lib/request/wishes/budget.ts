import { readNumber } from "@/lib/request/reading/read-values";
import { wishSpec } from "@/lib/request/wish-spec";

/** US dollars. */
export const BUDGET_RANGE = { min: 0, max: 1_000_000, perUnit: 100 } as const;

export interface BudgetFields {
  /** The most that the whole plan may cost, in US cents. */
  readonly budgetCents: number | null;
}

export const budget = wishSpec<BudgetFields>({
  parameters: [{ name: "budget", value: { kind: "number", range: BUDGET_RANGE } }],
  scope: "plan",
  usual: { budgetCents: null },
  read: (reading) => {
    const dollars = readNumber(reading, "budget", { range: BUDGET_RANGE, usual: null });
    return { budgetCents: dollars === null ? null : Math.round(dollars * 100) };
  },
  spell: ({ budgetCents }) => ({ budget: budgetCents === null ? null : String(budgetCents / 100) }),
});
