import { readNumber } from "@/lib/request/reading/read-values";
import { wishSpec } from "@/lib/request/wish-spec";

const PARALLEL_RANGE = { min: 1, max: 3, perUnit: 1 } as const;

export interface ParallelFields {
  /** Courses at once. */
  readonly parallel: 1 | 2 | 3;
}

const usual: ParallelFields = { parallel: 1 };

export const parallel = wishSpec<ParallelFields>({
  parameters: [{ name: "parallel", value: { kind: "number", range: PARALLEL_RANGE } }],
  scope: "days",
  usual,
  read: (reading) => {
    const courses = readNumber(reading, "parallel", { range: PARALLEL_RANGE, usual: usual.parallel });
    return { parallel: courses === 2 || courses === 3 ? courses : 1 };
  },
  spell: (fields) => ({ parallel: fields.parallel === usual.parallel ? null : String(fields.parallel) }),
});
