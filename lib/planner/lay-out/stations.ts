import {
  atMost,
  type Catalog,
  type Held,
  isHeld,
  type Level,
  raise,
  type SkillId,
  type Stage,
} from "@/lib/catalog";
import type { PlanStep, Station } from "@/lib/planner/types";
import { type PlanRequest, type Prepared, stageOf } from "@/lib/request";

/** The stages of the role up to the one that `request` aims at, the first first. */
export function stagesUpTo(catalog: Catalog, request: PlanRequest): readonly Stage[] {
  const aim = stageOf(catalog, request);
  if (request.goal === null || aim === null) return [];
  const { stages } = catalog.role(request.goal);
  return stages.slice(0, stages.indexOf(aim) + 1);
}

/** What a stage needs beside what is asked for: without own projects nothing that only they give. */
export function stageNeeds({ needs }: Stage, prepared: Pick<Prepared, "needs">): readonly Held[] {
  const asked = new Map(prepared.needs.map(({ skill, level }) => [skill, level]));
  return needs.flatMap((need): readonly Held[] => {
    const most = asked.get(need.needs.skill);
    return most === undefined ? [] : [atMost(need.needs, most)];
  });
}

/** After which step each stage is reached, as the steps raise skills; a stage that they do not reach is left out. */
export function stationsOf(
  catalog: Catalog,
  request: PlanRequest,
  { steps, prepared }: { readonly steps: readonly PlanStep[]; readonly prepared: Prepared },
): readonly Station[] {
  const levels = new Map<SkillId, Level>(prepared.known);
  const open = [...stagesUpTo(catalog, request)];
  const stations: Station[] = [];
  for (let afterStep = -1; afterStep < steps.length; afterStep++) {
    const raises = steps[afterStep]?.raises ?? [];
    raise(
      levels,
      raises.map(({ skill, to }) => ({ skill, level: to })),
    );
    for (
      let [next] = open;
      next && stageNeeds(next, prepared).every((held) => isHeld(levels, held));
      [next] = open
    ) {
      stations.push({ stage: next.id, afterStep });
      open.shift();
    }
  }
  return stations;
}
