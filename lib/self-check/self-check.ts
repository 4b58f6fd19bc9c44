import { ALONE, type Catalog, type Held, type SkillId, WITH_HELP } from "@/lib/catalog";
import {
  givenByProjectsAlone,
  knownLevels,
  knownSkills,
  type PlanRequest,
  wantedSkills,
} from "@/lib/request";
import { groundsOf } from "./ground";
import { followFrom, reachOf } from "./implied-skills";

/**
 * `sure`: I could explain it, so it is held alone. `unsure`: I once could, or could in part: with help. `no`: I could not:
 * it is not held.
 */
export const SELF_CHECK_ANSWERS = ["sure", "unsure", "no"] as const;
export type SelfCheckAnswer = (typeof SELF_CHECK_ANSWERS)[number];

/** What was answered, in the order of the questions. */
export type SelfCheckAnswers = readonly {
  readonly skill: SkillId;
  readonly answer: SelfCheckAnswer;
}[];

/** A self-check for one request: which skills it is about, and what is taken to be likely before the first answer. */
export interface SelfCheck {
  readonly catalog: Catalog;
  readonly request: PlanRequest;
  /** The wanted skills first, then what they rest on; each group by id. */
  readonly skills: readonly SkillId[];
  /** These and all that any way to them rests on. */
  readonly reach: readonly SkillId[];
  /** Held at the start, by background, ticks and finished courses. */
  readonly held: ReadonlySet<SkillId>;
}

/**
 * The self-check of a request: its wanted skills and all that these certainly rest on, without what a finished course
 * has taught. What only own projects give is not asked about: it is shown, not explained.
 */
export function makeSelfCheck(catalog: Catalog, request: PlanRequest): SelfCheck {
  const finished = new Set(request.done.flatMap((id) => catalog.course(id).teaches));
  const ownWork = givenByProjectsAlone(catalog);
  const wanted = wantedSkills(catalog, request).filter((skill) => !ownWork.has(skill));
  const grounds = groundsOf(catalog, wanted);
  const below = new Set(wanted.flatMap((skill) => [...(grounds.get(skill) ?? [])]));
  for (const skill of wanted) below.delete(skill);
  const skills = [...wanted, ...[...below].sort()].filter((skill) => !finished.has(skill));
  const reach = reachOf(catalog, skills);
  return { catalog, request, skills, reach, held: new Set(knownSkills(catalog, request)) };
}

/** What an answer, given or implied, says about each skill of the check that is settled. */
export type Settled = ReadonlyMap<SkillId, SelfCheckAnswer>;

/**
 * What `answers` settle. A skill that was asked about is as it was answered. "Sure" settles all that the skill rests on
 * as "sure"; "no" settles all that cannot be had without it as "no". "Unsure" settles nothing else: one can be rusty in
 * the ground and firm in what was built on it.
 */
export function settle(check: SelfCheck, answers: SelfCheckAnswers): Settled {
  const saying = (said: SelfCheckAnswer) =>
    answers.flatMap(({ skill, answer }) => (answer === said ? [skill] : []));
  const { sure, no } = followFrom(check.catalog, {
    sure: saying("sure"),
    no: saying("no"),
    reach: check.reach,
  });
  const settled = new Map<SkillId, SelfCheckAnswer>();
  for (const skill of check.skills) {
    if (sure.has(skill)) settled.set(skill, "sure");
    else if (no.has(skill)) settled.set(skill, "no");
  }
  for (const { skill, answer } of answers) settled.set(skill, answer);
  return settled;
}

/** One in ten presets is wrong about a skill: our guess, and what `npm run bench:self-check` simulates. */
const DOUBT = 0.1;

/**
 * The skill to ask about next: the one whose answer settles most skills of the check on average, where the learner is
 * taken to have a skill as the background says, but for one time in ten. Ties go to the first in the order of the
 * check, so wanted skills come before their ground. Null where all is settled.
 */
export function nextQuestion(check: SelfCheck, answers: SelfCheckAnswers): SkillId | null {
  const settled = settle(check, answers);
  let best: { readonly skill: SkillId; readonly gain: number } | null = null;
  for (const skill of check.skills) {
    if (settled.has(skill)) continue;
    const sure = settle(check, [...answers, { skill, answer: "sure" }]).size - settled.size;
    const no = settle(check, [...answers, { skill, answer: "no" }]).size - settled.size;
    const likely = check.held.has(skill) ? 1 - DOUBT : DOUBT;
    const gain = likely * sure + (1 - likely) * no;
    if (best === null || gain > best.gain) best = { skill, gain };
  }
  return best?.skill ?? null;
}

/** Skills that a self-check raises or lowers against what the request counts as held; each list by id. */
export interface SelfCheckResult {
  readonly request: PlanRequest;
  readonly added: readonly SkillId[];
  readonly taken: readonly SkillId[];
}

/**
 * The request with what `answers` settle: "sure" counts as held alone, "unsure" as held with help, "no" as not held. Skills
 * that are not settled stay as they were.
 */
export function applySelfCheck(check: SelfCheck, answers: SelfCheckAnswers): SelfCheckResult {
  const { catalog, request } = check;
  const changed = assume(check, settle(check, answers));
  const before = knownLevels(catalog, request);
  const now = knownLevels(catalog, changed);
  const level = (levels: typeof now, skill: SkillId) => levels.get(skill) ?? 0;
  return {
    request: changed,
    added: [...now.keys()].filter((skill) => level(now, skill) > level(before, skill)).sort(),
    taken: [...before.keys()].filter((skill) => level(now, skill) < level(before, skill)).sort(),
  };
}

const LEVEL = { sure: ALONE, unsure: WITH_HELP, no: 0 } as const satisfies Record<
  SelfCheckAnswer,
  0 | Held["level"]
>;

/** The request of a check where these skills are as `settled` says. */
export function assume({ catalog, request }: SelfCheck, settled: Settled): PlanRequest {
  const said = [...settled]
    .map(([skill, answer]) => ({ skill, level: LEVEL[answer] }))
    .sort((a, b) => (a.skill < b.skill ? -1 : 1));
  const others = <T extends { readonly skill: SkillId }>(list: readonly T[]) =>
    list.filter(({ skill }) => !settled.has(skill));
  const bare = { ...request, know: others(request.know), learn: others(request.learn) };
  const before = knownLevels(catalog, bare);
  const know = said.flatMap(({ skill, level }) =>
    level !== 0 && level > (before.get(skill) ?? 0) ? [{ skill, level }] : [],
  );
  const raised = { ...bare, know: [...bare.know, ...know] };
  // What the answers raise may imply more than was said.
  const held = knownLevels(catalog, raised);
  const learn = said.flatMap(({ skill, level }) =>
    level !== ALONE && level < (held.get(skill) ?? 0) ? [{ skill, level }] : [],
  );
  return { ...raised, learn: [...bare.learn, ...learn] };
}
