import type { Held, SkillId } from "@/lib/catalog";
import type { Level, PostingsReading, SharedDemand, Term, Tier } from "@/lib/posting";
import type { KnownPlan } from "./known-plan";
import { plannable, type Reader } from "./load-names";
import type { Stand } from "./posting-words";

/** A skill that postings ask for, as a line of the list. */
export interface AskedSkill {
  readonly id: SkillId;
  readonly title: string;
  readonly tier: Tier;
  readonly level: Level;
  /** What a plan for it aims at. */
  readonly aim: Held;
  /** Lines with the same number are alternatives. */
  readonly anyOf: number | null;
  readonly postings: number;
  /** Null where there is no plan to hold it against. */
  readonly stand: Stand | null;
}

export interface PostingView {
  readonly skills: readonly AskedSkill[];
  /** What the catalog has no skill for. */
  readonly noWord: readonly Term[];
  readonly filters: readonly Term[];
}

export function postingView(
  { demands }: PostingsReading,
  { skills }: Reader,
  plan: KnownPlan | null,
): PostingView {
  const asked = demands.flatMap((demand): readonly AskedSkill[] => {
    const skill = skills.get(demand.term.id);
    if (skill === undefined) return [];
    const { tier, level, postings } = demand;
    const aim = plannable(skill, level);
    const stand = plan && standOf(aim, plan);
    const { id, title } = skill;
    return [{ id, title, tier, level, aim, postings, stand, anyOf: choice(demand, demands) }];
  });
  const others = demands.map(({ term }) => term).filter(({ id }) => !skills.has(id));
  return {
    skills: asked,
    noWord: others.filter(({ kind }) => kind === "skill"),
    filters: others.filter(({ kind }) => kind !== "skill"),
  };
}

/** A choice needs two demands of the same tier. */
function choice({ anyOf, tier, term }: SharedDemand, demands: readonly SharedDemand[]): number | null {
  const others = demands.filter(
    (other) => other.term !== term && other.anyOf === anyOf && other.tier === tier,
  );
  return others.length > 0 ? anyOf : null;
}

function standOf(aim: Held, { known, raised }: KnownPlan): Stand {
  const reaches = ({ skill, level }: { readonly skill: string; readonly level: Level }) =>
    skill === aim.skill && level >= aim.level;
  if (known.some(reaches)) return "known";
  if (raised.some(reaches)) return "taught";
  return [...known, ...raised].some(({ skill }) => skill === aim.skill) ? "below" : "lacking";
}

/**
 * What is ticked at first: all that is required or preferred; of alternatives those that the plan covers, else the first.
 */
export function tickedAtFirst(skills: readonly AskedSkill[]): ReadonlySet<SkillId> {
  const isCovered = ({ stand }: AskedSkill) => stand === "known" || stand === "taught";
  return new Set(
    skills
      .filter((skill) => {
        if (skill.tier === "mentioned") return false;
        if (skill.anyOf === null) return true;
        const choices = skills.filter(({ anyOf, tier }) => anyOf === skill.anyOf && tier === skill.tier);
        return choices.some(isCovered) ? isCovered(skill) : choices[0] === skill;
      })
      .map(({ id }) => id),
  );
}
