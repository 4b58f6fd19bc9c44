import { readNumber } from "@/lib/request/reading/read-values";
import { wishSpec } from "@/lib/request/wish-spec";

export const PACE_RANGE = { min: 0.5, max: 4, perUnit: 100 } as const;

export interface PaceFields {
  /** Factor on all hours, 0.5 to 4. */
  readonly pace: number;
}

const usual: PaceFields = { pace: 1 };

export const pace = wishSpec<PaceFields>({
  parameters: [{ name: "pace", value: { kind: "number", range: PACE_RANGE } }],
  scope: "time",
  usual,
  read: (reading) => ({ pace: readNumber(reading, "pace", { range: PACE_RANGE, usual: usual.pace }) }),
  spell: (fields) => ({ pace: fields.pace === usual.pace ? null : String(fields.pace) }),
});
