import type { CivilDate } from "@/lib/civil-date";
import { readDate } from "@/lib/request/reading/read-values";
import { wishSpec } from "@/lib/request/wish-spec";

const day = { kind: "day" } as const;

export interface StartFields {
  /** The first day; null is "today". */
  readonly start: CivilDate | null;
}

export const start = wishSpec<StartFields>({
  parameters: [{ name: "start", value: day }],
  scope: "days",
  usual: { start: null },
  read: (reading) => ({ start: readDate(reading, "start") }),
  spell: (fields) => ({ start: fields.start }),
});

export interface DeadlineFields {
  /** The day to be done by. */
  readonly by: CivilDate | null;
}

export const deadline = wishSpec<DeadlineFields>({
  parameters: [{ name: "by", value: day }],
  scope: "days",
  usual: { by: null },
  read: (reading) => ({ by: readDate(reading, "by") }),
  spell: (fields) => ({ by: fields.by }),
});
