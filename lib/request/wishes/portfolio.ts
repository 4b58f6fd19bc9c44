import { readNumber } from "@/lib/request/reading/read-values";
import { wishSpec } from "@/lib/request/wish-spec";

/** Hours of own projects, or of applying, in all; 0 for none. */
export const PORTFOLIO_RANGE = { min: 0, max: 400, perUnit: 4 } as const;

export interface PortfolioFields {
  /** Hours of own projects in all: 0 leaves them out; null: what each takes. */
  readonly portfolioHours: number | null;
}

export const portfolio = wishSpec<PortfolioFields>({
  parameters: [{ name: "portfolio", value: { kind: "number", range: PORTFOLIO_RANGE } }],
  scope: "plan",
  usual: { portfolioHours: null },
  read: (reading) => ({
    portfolioHours: readNumber(reading, "portfolio", { range: PORTFOLIO_RANGE, usual: null }),
  }),
  spell: ({ portfolioHours }) => ({ portfolio: portfolioHours === null ? null : String(portfolioHours) }),
});

export interface ApplyFields {
  /** Hours of applying at the end: 0 leaves them out; null: those of the role. */
  readonly applyHours: number | null;
}

export const applying = wishSpec<ApplyFields>({
  parameters: [{ name: "apply", value: { kind: "number", range: PORTFOLIO_RANGE } }],
  scope: "plan",
  usual: { applyHours: null },
  read: (reading) => ({ applyHours: readNumber(reading, "apply", { range: PORTFOLIO_RANGE, usual: null }) }),
  spell: ({ applyHours }) => ({ apply: applyHours === null ? null : String(applyHours) }),
});
