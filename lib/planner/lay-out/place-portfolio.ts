import type { CourseId, SkillId } from "@/lib/catalog";
import type { PlanStep, PortfolioHours } from "@/lib/planner/types";

/** Who has one of these has built a model: what the guide's step S2 waits for. */
export const MODEL_SKILLS: readonly string[] = [
  "ml-foundations",
  "scikit-learn",
  "linear-regression",
  "logistic-regression",
  "decision-trees",
  "tree-ensembles",
  "nearest-neighbors",
  "neural-networks",
];

/** A weekend's notebook of what is otherwise a month of evenings: our judgement. */
const FIRST_MODEL_SHARE = 0.3;

export interface PortfolioWish {
  /** The skill that the plan must end with by portfolio work; null where no goal asks for it. */
  readonly skill: SkillId | null;
  /** Hours in all; null places none. */
  readonly hours: PortfolioHours | null;
  readonly known: ReadonlySet<SkillId>;
}

/**
 * `steps` with the portfolio work of the plan: a first piece right after the course in which the first model is built
 * (guide:S2), the rest at the end. One piece at the end where a model was built before the plan begins, where no course
 * builds one, where no main course follows, or where the hours do not stretch to two. The pieces add up to the hours;
 * weight and choice of courses do not depend on them.
 */
export function placePortfolio(
  steps: readonly PlanStep[],
  { skill, hours, known }: PortfolioWish,
): readonly PlanStep[] {
  if (hours === null) return steps;
  const first = firstModelAt(steps, known);
  const opening = share(hours, FIRST_MODEL_SHARE);
  if (first === null || opening.low === 0) return [...steps, finalPiece(skill, hours)];
  return [
    ...steps.slice(0, first.place + 1),
    {
      kind: "portfolio",
      part: "first-model",
      hours: opening,
      teaches: [],
      because: [{ kind: "first-model", course: first.course }],
    },
    ...steps.slice(first.place + 1),
    finalPiece(skill, without(hours, opening)),
  ];
}

function firstModelAt(
  steps: readonly PlanStep[],
  known: ReadonlySet<SkillId>,
): { readonly place: number; readonly course: CourseId } | null {
  const isModel = (skill: SkillId) => MODEL_SKILLS.includes(skill);
  if ([...known].some(isModel)) return null;
  const place = steps.findIndex((step) => step.teaches.some(isModel));
  const step = steps[place];
  const goesOn = steps.slice(place + 1).some((later) => later.kind === "course");
  return step === undefined || step.kind === "portfolio" || !goesOn ? null : { place, course: step.courseId };
}

/** Where no goal asks for the skill, it teaches nothing that the plan counts. */
function finalPiece(skill: SkillId | null, hours: PortfolioHours): PlanStep {
  const teaches = skill === null ? [] : [skill];
  return {
    kind: "portfolio",
    part: "final",
    hours,
    teaches,
    because: [
      { kind: "something-to-show" },
      ...(skill === null ? [] : [{ kind: "serves", skills: teaches } as const]),
    ],
  };
}

const QUARTERS = 4;

/** A share of each figure, to the quarter of an hour. */
function share({ low, typical, high }: PortfolioHours, part: number): PortfolioHours {
  const of = (hours: number) => Math.round(hours * part * QUARTERS) / QUARTERS;
  return { low: of(low), typical: of(typical), high: of(high) };
}

const without = (total: PortfolioHours, part: PortfolioHours): PortfolioHours => ({
  low: total.low - part.low,
  typical: total.typical - part.typical,
  high: total.high - part.high,
});
