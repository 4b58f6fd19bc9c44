import type { SkillId } from "@/lib/catalog";
import { readIds } from "@/lib/request/reading/read-values";
import type { Reading } from "@/lib/request/reading/reading";
import { wishSpec } from "@/lib/request/wish-spec";

const ids = { kind: "ids" } as const;

function readSkills(reading: Reading, name: string): readonly SkillId[] {
  return readIds(reading, name, (id) => reading.catalog.findSkill(id));
}

export interface KnowFields {
  /** Skills added to the background's. */
  readonly know: readonly SkillId[];
}

export const know = wishSpec<KnowFields>({
  parameters: [{ name: "know", value: ids }],
  scope: "plan",
  usual: { know: [] },
  read: (reading) => ({ know: readSkills(reading, "know") }),
  spell: (fields) => ({ know: fields.know.join(",") }),
});

export interface LearnFields {
  /** Skills taken from the background's: just these, not what rests on them. */
  readonly learn: readonly SkillId[];
}

export const learn = wishSpec<LearnFields>({
  parameters: [{ name: "learn", value: ids }],
  scope: "plan",
  usual: { learn: [] },
  read: (reading) => ({ learn: readSkills(reading, "learn") }),
  spell: (fields) => ({ learn: fields.learn.join(",") }),
});

export interface WantFields {
  /** Skills wanted beside the role's, or instead of a role. */
  readonly want: readonly SkillId[];
}

export const want = wishSpec<WantFields>({
  parameters: [{ name: "want", value: ids }],
  scope: "plan",
  usual: { want: [] },
  read: (reading) => ({ want: readSkills(reading, "want") }),
  spell: (fields) => ({ want: fields.want.join(",") }),
});
