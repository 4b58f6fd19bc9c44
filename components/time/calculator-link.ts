import { MIDDLE_KEYS, type MiddleKey } from "@/lib/time";

/** What the calculator is asked. */
export interface CalculatorAsk {
  readonly of: MiddleKey;
  readonly stated: number;
  readonly hoursPerWeek: number;
  readonly studyWeeksPerYear: number;
}

export const LIMITS = {
  stated: { min: 1, max: 2000 },
  hoursPerWeek: { min: 1, max: 80 },
  studyWeeksPerYear: { min: 20, max: 52 },
} as const;

export type CalculatorNumber = keyof typeof LIMITS;

/** A number of the calculator from what was typed or linked; null for what is none or out of its limits. */
export function readNumber(field: CalculatorNumber, text: string): number | null {
  const { min, max } = LIMITS[field];
  const value = Number(text);
  return text.trim() !== "" && value >= min && value <= max ? value : null;
}

type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The ask of a link; what it leaves out or what cannot be read is as in `usual`. */
export function askOf(search: Search, usual: CalculatorAsk): CalculatorAsk {
  const text = (name: string) => {
    const value = search[name];
    return typeof value === "string" ? value : "";
  };
  const number = (field: CalculatorNumber) => readNumber(field, text(field)) ?? usual[field];
  return {
    of: MIDDLE_KEYS.find((key) => key === text("of")) ?? usual.of,
    stated: number("stated"),
    hoursPerWeek: number("hoursPerWeek"),
    studyWeeksPerYear: number("studyWeeksPerYear"),
  };
}
