import { useState } from "react";
import type { SkillId } from "@/lib/catalog";

interface Ticks {
  readonly ticked: ReadonlySet<SkillId>;
  tick(skill: SkillId, isTicked: boolean): void;
  tickEach(skills: readonly SkillId[], isTicked: boolean): void;
}

/** What is ticked: at first `atFirst`, from then on as the reader said, also where the text changes. */
export function useTicks(atFirst: ReadonlySet<SkillId>): Ticks {
  const [said, setSaid] = useState<ReadonlyMap<SkillId, boolean>>(new Map());
  const tickEach = (skills: readonly SkillId[], isTicked: boolean) =>
    setSaid((before) => new Map([...before, ...skills.map((skill) => [skill, isTicked] as const)]));
  const ticked = new Set([...atFirst].filter((skill) => said.get(skill) !== false));
  for (const [skill, isTicked] of said) if (isTicked) ticked.add(skill);
  return { ticked, tickEach, tick: (skill, isTicked) => tickEach([skill], isTicked) };
}
