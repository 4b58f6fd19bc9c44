import { readNumber } from "@/lib/request/reading/read-values";
import { YEAR_WEEKS } from "@/lib/request/week-hours";
import { wishSpec } from "@/lib/request/wish-spec";

const WEEKS_RANGE = { min: 20, max: YEAR_WEEKS, perUnit: 1 } as const;

export interface WeeksFields {
  /** Study weeks a year, 20 to 52: fewer stretch the calendar evenly. */
  readonly weeks: number;
}

const usual: WeeksFields = { weeks: YEAR_WEEKS };

export const weeks = wishSpec<WeeksFields>({
  parameters: [{ name: "weeks", value: { kind: "number", range: WEEKS_RANGE } }],
  scope: "time",
  usual,
  read: (reading) => ({ weeks: readNumber(reading, "weeks", { range: WEEKS_RANGE, usual: usual.weeks }) }),
  spell: (fields) => ({ weeks: fields.weeks === usual.weeks ? null : String(fields.weeks) }),
  numbers: [
    {
      name: "weeks",
      range: WEEKS_RANGE,
      usual: usual.weeks,
      of: (fields) => fields.weeks,
      set: (value) => ({ weeks: value }),
    },
  ],
});
