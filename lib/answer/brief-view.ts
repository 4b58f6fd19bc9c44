import { type Brief, briefFor, type Catalog, type Dataset, type SkillId } from "@/lib/catalog";
import type { PortfolioPart } from "@/lib/planner";
import { knownSkills } from "@/lib/request";
import type { Answer } from "./types";

/** A brief with the data that it names. */
export interface BriefView extends Pick<Brief, "title" | "task" | "steps" | "writeUp" | "questions"> {
  readonly datasets: readonly Pick<Dataset, "id" | "title" | "holder" | "url" | "what" | "licence">[];
}

/** What to build in a plan's portfolio work. `final` is also there for a plan without any. */
export interface BriefViews {
  readonly firstModel: BriefView | null;
  readonly final: BriefView | null;
}

export function describeBriefs({ steps, request }: Answer, catalog: Catalog): BriefViews {
  const known = knownSkills(catalog, request);
  const view = (part: Brief["part"], before: number): BriefView | null => {
    const taught = steps.slice(0, before).flatMap((step) => step.teaches);
    const skills = new Set<SkillId>([
      ...known,
      ...taught.flatMap((skill) => catalog.findSkill(skill)?.id ?? []),
    ]);
    const brief = briefFor(catalog, { role: request.goal, part, skills });
    return brief && describeBrief(brief, catalog);
  };
  const first = steps.findIndex((step) => step.part === "first-model");
  return {
    firstModel: first < 0 ? null : view("first-model", first),
    final: view("final", steps.length),
  };
}

/** The brief of a step; null for a course, and where no brief fits. */
export function briefOfStep(
  { part }: { readonly part: PortfolioPart | null },
  { firstModel, final }: BriefViews,
): BriefView | null {
  if (part === null) return null;
  return part === "first-model" ? firstModel : final;
}

/** A brief with its data in place of their ids. */
export function describeBrief(
  { title, task, steps, writeUp, questions, datasets }: Brief,
  catalog: Catalog,
): BriefView {
  return {
    title,
    task,
    steps,
    writeUp,
    questions,
    datasets: datasets.map((id) => {
      const { title: name, holder, url, what, licence } = catalog.dataset(id);
      return { id, title: name, holder, url, what, licence };
    }),
  };
}
