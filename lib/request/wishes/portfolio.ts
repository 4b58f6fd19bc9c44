import { readNumber } from "@/lib/request/reading/read-values";
import { wishSpec } from "@/lib/request/wish-spec";

/** Hours of portfolio work in all; 0 for none. */
export const PORTFOLIO_RANGE = { min: 0, max: 400, perUnit: 4 } as const;

export interface PortfolioFields {
  /** Hours of portfolio work in all, 0 (none) to 400; null leaves them to the role. */
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
