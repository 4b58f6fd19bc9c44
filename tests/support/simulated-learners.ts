import {
  ALONE,
  type Background,
  type Catalog,
  holds,
  type SkillExpression,
  type SkillId,
} from "@/lib/catalog";
import { compileCatalog, plan } from "@/lib/planner";
import type { PlanRequest } from "@/lib/request";
import {
  type BestCourses,
  isPlanSettled,
  makeSelfCheck,
  nextQuestion,
  type SelfCheck,
  type SelfCheckAnswers,
  settle,
} from "@/lib/self-check";
import { courseIds, requestFor } from "./requests";

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How flipped skills are made to fit together again: what is held brings its ground, or what lacks its ground goes. */
export const CLOSINGS = ["ground added", "unfounded dropped"] as const;
type Closing = (typeof CLOSINGS)[number];

/** A learner like `background`, but for one skill in ten of the whole taxonomy; closed under floors and what skills bring. */
function simulateLearner(
  catalog: Catalog,
  background: Background,
  { random, closing }: { readonly random: () => number; readonly closing: Closing },
): ReadonlySet<SkillId> {
  const usual = new Set(background.knows);
  const flipped = catalog.skills.filter(({ id }) => (random() < 0.1 ? !usual.has(id) : usual.has(id)));
  const skills = new Set(flipped.map(({ id }) => id));
  return closing === "ground added" ? addGround(catalog, skills) : dropUnfounded(catalog, skills);
}

function addGround(catalog: Catalog, skills: Set<SkillId>): ReadonlySet<SkillId> {
  const add = (expression: SkillExpression): void => {
    if ("taken" in expression || holds(expression, { has: ({ skill }) => skills.has(skill) })) return;
    if ("skill" in expression) {
      skills.add(expression.skill);
      add(catalog.skill(expression.skill).requires);
    } else if ("all" in expression) for (const part of expression.all) add(part);
    else if (expression.any[0] !== undefined) add(expression.any[0]);
  };
  for (const id of [...skills]) add(catalog.skill(id).requires);
  return addBrought(catalog, skills);
}

const broughtBy = (catalog: Catalog, id: SkillId): readonly SkillId[] => [
  ...catalog.closeLevels(new Map([[id, ALONE]])).keys(),
];

const addBrought = (catalog: Catalog, skills: ReadonlySet<SkillId>): ReadonlySet<SkillId> =>
  new Set([...skills].flatMap((id) => broughtBy(catalog, id)));

function dropUnfounded(catalog: Catalog, skills: Set<SkillId>): ReadonlySet<SkillId> {
  for (let changed = true; changed; ) {
    changed = false;
    for (const id of skills) {
      const isWhole = broughtBy(catalog, id).every((brought) => skills.has(brought));
      if (isWhole && holds(catalog.skill(id).requires, { has: ({ skill }) => skills.has(skill) })) continue;
      skills.delete(id);
      changed = true;
    }
  }
  return skills;
}

/** The whole self-check as a learner who knows exactly `skills` would answer it. */
function answerSelfCheck(check: SelfCheck, skills: ReadonlySet<SkillId>): SelfCheckAnswers {
  const answers: SelfCheckAnswers[number][] = [];
  for (let skill = nextQuestion(check, answers); skill !== null; skill = nextQuestion(check, answers)) {
    answers.push({ skill, answer: skills.has(skill) ? "sure" : "no" });
  }
  return answers;
}

/** How many skills of the check an answer must be given to, as all other answers together would leave them open. */
function fewestAnswers(check: SelfCheck, skills: ReadonlySet<SkillId>): number {
  const said = (skill: SkillId) => ({ skill, answer: skills.has(skill) ? "sure" : "no" }) as const;
  return check.skills.filter(
    (skill) => !settle(check, check.skills.filter((other) => other !== skill).map(said)).has(skill),
  ).length;
}

/** The planner as a self-check asks it. Requests that know the same are planned once. */
export function bestCourses(catalog: Catalog): BestCourses {
  const compiled = compileCatalog(catalog);
  const found = new Map<string, readonly string[] | null>();
  const find = (request: PlanRequest) => {
    const outcome = plan(compiled, request);
    if (outcome.outcome !== "planned" || outcome.proof.kind !== "optimal") return null;
    return courseIds(outcome.plan.steps.filter((step) => step.kind !== "applying"));
  };
  return (request) => {
    const key = JSON.stringify(request);
    const known = found.get(key);
    if (known !== undefined) return known;
    const courses = find(request);
    found.set(key, courses);
    return courses;
  };
}

/** After how many of `answers`, one at least, what is open can no longer change the plan. */
function answersForPlan(check: SelfCheck, answers: SelfCheckAnswers, best: BestCourses): number {
  let [least, most] = [Math.min(1, answers.length), answers.length];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (isPlanSettled(check, answers.slice(0, middle), best)) most = middle;
    else least = middle + 1;
  }
  return least;
}

export interface SimulatedCheck {
  readonly role: string;
  readonly background: string;
  readonly skills: number;
  readonly answers: number;
  /** After how many of them the plan can no longer change; as many as `answers` where that was not asked. */
  readonly forPlan: number;
  /** No order of questions gets by with fewer: each of these skills follows from no other answer. */
  readonly fewest: number;
  /** Settled against what the learner knows; must be 0. */
  readonly wrong: number;
}

/** `learners` self-checks for every pair of role and background. */
export function simulateSelfChecks(
  catalog: Catalog,
  {
    learners,
    closing,
    seed,
    best,
  }: {
    readonly learners: number;
    readonly closing: Closing;
    readonly seed: number;
    /** Given to find out when the plan is settled as well, which takes a second for a hundred learners. */
    readonly best?: BestCourses;
  },
): readonly SimulatedCheck[] {
  const random = seeded(seed);
  return catalog.roles.flatMap((role) =>
    catalog.backgrounds.flatMap((background) => {
      const check = makeSelfCheck(catalog, requestFor(catalog, { goal: role.id, from: background.id }));
      return Array.from({ length: learners }, (): SimulatedCheck => {
        const knows = simulateLearner(catalog, background, { random, closing });
        const answers = answerSelfCheck(check, knows);
        const wrong = [...settle(check, answers)].filter(([id, said]) => (said === "sure") !== knows.has(id));
        return {
          role: role.id,
          background: background.id,
          skills: check.skills.length,
          answers: answers.length,
          forPlan: best ? answersForPlan(check, answers, best) : answers.length,
          fewest: fewestAnswers(check, knows),
          wrong: wrong.length,
        };
      });
    }),
  );
}
