import type { StageFault } from "./stage-faults";

/** Plans that break a rule with a reason. Backgrounds by id. */
export interface StageException {
  readonly rule: StageFault["rule"];
  readonly stage: string;
  readonly backgrounds: readonly string[];
  readonly because: string;
}

export const STAGE_EXCEPTIONS: readonly StageException[] = [
];
