import type { BackgroundId, RoleId } from "@/lib/catalog";
import { readId } from "@/lib/request/reading/read-values";
import { wishSpec } from "@/lib/request/wish-spec";

export interface GoalFields {
  /** null where only skills are wanted. */
  readonly goal: RoleId | null;
}

export const goal = wishSpec<GoalFields>({
  parameters: [{ name: "goal", value: { kind: "id" } }],
  scope: "plan",
  usual: { goal: null },
  read: (reading) => ({ goal: readId(reading, "goal", (id) => reading.catalog.findRole(id)) }),
  spell: (fields) => ({ goal: fields.goal }),
});

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
