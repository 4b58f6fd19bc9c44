import type { CourseId, SkillId } from "./ids";

/** How far a skill goes: 1 seen, 2 with help, 3 alone. A higher level holds the lower ones. */
export type Level = 1 | 2 | 3;
export const LEVELS = [1, 2, 3] as const satisfies readonly Level[];

/** A skill at a level. */
export interface Held {
  readonly skill: SkillId;
  readonly level: Level;
}

/** What a bare skill id means in a condition, in a wish and in files of version 1. */
export const WITH_HELP = 2 as const;
export const ALONE = 3 as const;

/** A condition on what is held, and on courses taken. `{ all: [] }` asks for nothing. */
export type SkillExpression =
  | Held
  | { readonly taken: CourseId }
  | { readonly all: readonly SkillExpression[] }
  | { readonly any: readonly SkillExpression[] };

/** The level at which each skill is held; skills that are not held are not in it. */
export type Levels = ReadonlyMap<SkillId, Level>;

export function isHeld(levels: Levels, { skill, level: asked }: Held): boolean {
  return (levels.get(skill) ?? 0) >= asked;
}

/** Raises `levels` to what is in `gains`; what is held higher stays. */
export function raise(levels: Map<SkillId, Level>, gains: readonly Held[]): void {
  for (const { skill, level: gained } of gains)
    if ((levels.get(skill) ?? 0) < gained) levels.set(skill, gained);
}

/** `held`, but no further than `most`. */
export const atMost = (held: Held, most: Level): Held =>
  held.level > most ? { ...held, level: most } : held;

/** The highest of each skill, by id. */
export function highest(gains: readonly Held[]): readonly Held[] {
  const levels = new Map<SkillId, Level>();
  raise(levels, gains);
  return heldIn(levels);
}

/** What `levels` holds, by id. */
export function heldIn(levels: Levels): readonly Held[] {
  return [...levels]
    .map(([skill, at]) => ({ skill, level: at }))
    .sort((a, b) => (a.skill < b.skill ? -1 : 1));
}

/** `python~2`. */
export const spellHeld = ({ skill, level: at }: { readonly skill: string; readonly level: number }): string =>
  `${skill}~${at}`;
