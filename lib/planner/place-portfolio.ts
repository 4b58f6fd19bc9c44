import type { CourseId, SkillId } from "@/lib/catalog";
import type { PlanStep, PortfolioHours } from "./types";
import { PORTFOLIO_HOURS } from "./weights";

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

interface PortfolioWish {
  /** The skill that the plan must end with by portfolio work; null where no goal asks for it. */
  readonly skill: SkillId | null;
  /** Hours in all, if the learner set them. */
  readonly hours: number | null;
  readonly known: ReadonlySet<SkillId>;
}

/**
 * `steps` with the portfolio work of the plan: a first piece right after the course in which the first model is built
 * (guide:S2), the rest at the end. One piece at the end where a model was built before the plan begins, where no course
 * builds one, or where no main course follows. Hours that the learner set are a time box: low, typical and high alike.
 * A learner who sets hours gets portfolio work in any plan; else it is there where the goal asks for it.
 * The pieces add up to the hours; weight and choice of courses do not depend on them.
 */
export function placePortfolio(
  steps: readonly PlanStep[],
  { skill, hours, known }: PortfolioWish,
): readonly PlanStep[] {
  if (skill === null && hours === null) return steps;
  const total = hours === null ? PORTFOLIO_HOURS : { low: hours, typical: hours, high: hours };
  const first = firstModelAt(steps, known);
  if (first === null) return [...steps, finalPiece(skill, total)];
  const opening = share(total, FIRST_MODEL_SHARE);
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
    finalPiece(skill, without(total, opening)),
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

/** Where no goal asks for it, it teaches nothing that the plan counts. */
function finalPiece(skill: SkillId | null, hours: PortfolioHours): PlanStep {
  const teaches = skill === null ? [] : [skill];
  return {
    kind: "portfolio",
    part: "final",
    hours,
    teaches,
    because: skill === null ? [] : [{ kind: "serves", skills: teaches }],
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
