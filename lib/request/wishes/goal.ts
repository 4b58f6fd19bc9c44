import type { BackgroundId, RoleId, StageId } from "@/lib/catalog";
import { readId } from "@/lib/request/reading/read-values";
import type { Reading } from "@/lib/request/reading/reading";
import { wishSpec } from "@/lib/request/wish-spec";

export interface GoalFields {
  /** null where only skills are wanted. */
  readonly goal: RoleId | null;
  /** How far towards the role; null: its usual stage. Always null without a goal. */
  readonly stage: StageId | null;
}

const usual: GoalFields = { goal: null, stage: null };

export const goal = wishSpec<GoalFields>({
  parameters: [{ name: "goal", value: { kind: "id" } }],
  scope: "plan",
  usual,
  read: readGoal,
  spell: (fields) => ({ goal: fields.stage === null ? fields.goal : `${fields.goal}~${fields.stage}` }),
});

/** `data-scientist~ds-1`: a role, and how far. A stage that the role does not have is left out. */
function readGoal({ values, catalog, report }: Reading): GoalFields {
  const text = values.get("goal");
  if (!text) return usual;
  const [id = "", stage, ...more] = text.split("~");
  const role = catalog.findRole(id);
  if (role === undefined) {
    report("goal", text, "unknown-id");
    return usual;
  }
  const found = role.stages.find((one) => one.id === stage);
  if (stage !== undefined && (found === undefined || more.length > 0))
    report("goal", text, "unknown-stage", role.usual);
  const isBeyond = found !== undefined && found.beyondPlans !== null;
  if (isBeyond) report("goal", text, "stage-beyond-plans", role.usual);
  const isUsual = found === undefined || isBeyond || found.id === role.usual;
  return { goal: role.id, stage: isUsual ? null : found.id };
}

export interface FromFields {
  /** null where nothing is known. */
  readonly from: BackgroundId | null;
}

export const from = wishSpec<FromFields>({
  parameters: [{ name: "from", value: { kind: "id" } }],
  scope: "plan",
  usual: { from: null },
  read: (reading) => ({ from: readId(reading, "from", (id) => reading.catalog.findBackground(id)) }),
  spell: (fields) => ({ from: fields.from }),
});
