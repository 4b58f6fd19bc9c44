import type { SkillId } from "@/lib/catalog";
import type { PlanRequest } from "@/lib/planner";
import type { BackgroundBrief } from "./vocabulary";

/** Skills that a request takes as known, finished courses apart. */
export function heldSkills(
  request: PlanRequest,
  background: BackgroundBrief | undefined,
): ReadonlySet<SkillId> {
  const relearn = new Set(request.learn);
  return new Set([...(background?.knows ?? []), ...request.know].filter((skill) => !relearn.has(skill)));
}

/** The request with `skill` ticked as known, or unticked: the smallest difference from the background's preset. */
export function toggleSkill(
  request: PlanRequest,
  skill: SkillId,
  background: BackgroundBrief | undefined,
): Pick<PlanRequest, "know" | "learn"> {
  const preset = background?.knows.includes(skill) ?? false;
  const held = heldSkills(request, background).has(skill);
  const know = request.know.filter((id) => id !== skill);
  const learn = request.learn.filter((id) => id !== skill);
  if (held) return { know, learn: preset ? [...learn, skill].sort() : learn };
  return { know: preset ? know : [...know, skill].sort(), learn };
}

/** The request with another background: single skills that the new preset settles anyway are dropped. */
export function chooseBackground(request: PlanRequest, background: BackgroundBrief): Partial<PlanRequest> {
  const preset = new Set(background.knows);
  return {
    from: background.id,
    know: request.know.filter((skill) => !preset.has(skill)),
    learn: request.learn.filter((skill) => preset.has(skill)),
  };
}
