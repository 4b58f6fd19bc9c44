import { ALONE, type Held, type Level, type SkillId, WITH_HELP } from "@/lib/catalog";
import { readList } from "@/lib/request/reading/read-values";
import type { Reading } from "@/lib/request/reading/reading";
import { wishSpec } from "@/lib/request/wish-spec";

const ids = { kind: "ids" } as const;

/** A skill of the background that is held no further than `level`; 0: not at all. */
export interface HeldBelow {
  readonly skill: SkillId;
  readonly level: 0 | 1 | 2;
}

interface SkillAt<At extends number> {
  readonly skill: SkillId;
  readonly level: At;
}

/** The skills of a list, `sql~2` each; a bare id is at `bare`. Of a skill that stands twice the last counts. */
function readSkills<At extends 0 | Level>(
  reading: Reading,
  name: string,
  { bare, levels }: { readonly bare: At; readonly levels: readonly At[] },
): readonly SkillAt<At>[] {
  const found = new Map<SkillId, At>();
  for (const item of readList(reading, name)) {
    const [id = "", text, ...more] = item.split("~");
    const skill = reading.catalog.findSkill(id)?.id;
    const isBare = text === undefined;
    const level = more.length > 0 ? undefined : levels.find((one) => String(one) === text);
    if (skill === undefined) reading.report(name, item, "unknown-id");
    else if (!isBare && level === undefined) reading.report(name, item, "not-a-level", id);
    if (skill !== undefined) found.set(skill, level ?? bare);
  }
  return [...found].map(([skill, level]) => ({ skill, level }));
}

const spellSkills = (skills: readonly SkillAt<number>[], bare: number): string =>
  skills.map(({ skill, level }) => (level === bare ? skill : `${skill}~${level}`)).join(",");

export interface KnowFields {
  /** Skills held at least so far, whatever the background says. */
  readonly know: readonly Held[];
}

export const know = wishSpec<KnowFields>({
  parameters: [{ name: "know", value: ids }],
  scope: "plan",
  usual: { know: [] },
  read: (reading) => ({ know: readSkills(reading, "know", { bare: ALONE, levels: [1, 2, 3] }) }),
  spell: (fields) => ({ know: spellSkills(fields.know, ALONE) }),
});

export interface LearnFields {
  /** Skills of the background that are held no further than this: just these, not what rests on them. */
  readonly learn: readonly HeldBelow[];
}

export const learn = wishSpec<LearnFields>({
  parameters: [{ name: "learn", value: ids }],
  scope: "plan",
  usual: { learn: [] },
  read: (reading) => ({ learn: readSkills(reading, "learn", { bare: 0, levels: [0, 1, 2] }) }),
  spell: (fields) => ({ learn: spellSkills(fields.learn, 0) }),
});

export interface WantFields {
  /** Skills wanted beside the role's, or instead of a role. */
  readonly want: readonly Held[];
}

export const want = wishSpec<WantFields>({
  parameters: [{ name: "want", value: ids }],
  scope: "plan",
  usual: { want: [] },
  read: (reading) => ({ want: readSkills(reading, "want", { bare: WITH_HELP, levels: [1, 2, 3] }) }),
  spell: (fields) => ({ want: spellSkills(fields.want, WITH_HELP) }),
});
