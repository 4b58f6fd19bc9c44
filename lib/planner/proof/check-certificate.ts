import { type Catalog, type Course, type CourseId, holds, type SkillId } from "@/lib/catalog";
import { entryWeight, programsBegun, weightsFor } from "@/lib/planner/task/weights";
import type { Certificate, Landmark } from "@/lib/planner/types";
import { knownSkills, type PlanRequest, PORTFOLIO_SKILL, wantedSkills } from "@/lib/request";

/** What is wrong with a certificate: `at` is the place of a landmark in its list, `id` what is counted too often. */
export type CertificateFault =
  /** Goals can be reached without anything of this landmark. */
  | { readonly kind: "avoidable"; readonly at: number }
  /** A share is negative, or no multiple of 2⁻¹¹. */
  | { readonly kind: "bad-share"; readonly at: number }
  /** The shares of the landmarks that list it exceed what it weighs. */
  | { readonly kind: "overcounted"; readonly id: string }
  /** The shares do not add up to the bound. */
  | { readonly kind: "wrong-sum" }
  /** The bound is not the weight, and no case was looked into. */
  | { readonly kind: "not-closed" };

const UNIT = 2 ** -11;

/**
 * Judges a certificate against catalog and request alone: each landmark is one, no weight is counted twice, the shares
 * add up. One without faults and without cases proves that no valid set of courses weighs less than `weight`; one with
 * cases proves its `bound`. Sums are exact while weights stay below 2⁴². Shares no code with the search; the weights
 * themselves are those of `weights.ts`.
 */
export function checkCertificate(
  catalog: Catalog,
  request: PlanRequest,
  certificate: Certificate,
): readonly CertificateFault[] {
  const { landmarks, bound, weight, cases } = certificate;
  const court = new Court(catalog, request);
  const faults: CertificateFault[] = [];
  for (const [at, landmark] of landmarks.entries()) {
    if (!(landmark.share >= 0) || !Number.isInteger(landmark.share / UNIT))
      faults.push({ kind: "bad-share", at });
    if (court.canAvoid(landmark)) faults.push({ kind: "avoidable", at });
  }
  for (const [id, counted] of countShares(landmarks)) {
    if (counted > court.weightOf(id)) faults.push({ kind: "overcounted", id });
  }
  const unconditional = landmarks.filter(({ when }) => when === null);
  const sum = unconditional.reduce((total, { share }) => total + share, 0);
  if (bound !== Math.ceil(sum)) faults.push({ kind: "wrong-sum" });
  if (bound > weight || (bound < weight && cases === 0)) faults.push({ kind: "not-closed" });
  return faults;
}

const PORTFOLIO = "portfolio";
const courseKey = (id: string) => `course ${id}`;
const programKey = (id: string) => `program ${id}`;

/** What the landmarks count of each thing: the shares that list it, less those that hold only when it is taken. */
function countShares(landmarks: readonly Landmark[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  const count = (key: string, share: number) => counted.set(key, (counted.get(key) ?? 0) + share);
  for (const { when, courses, programs, portfolio, share } of landmarks) {
    const listed = [...new Set(courses)].map(courseKey).concat([...new Set(programs)].map(programKey));
    for (const key of portfolio ? [...listed, PORTFOLIO] : listed) count(key, share);
    if (when !== null) count(when === PORTFOLIO ? PORTFOLIO : courseKey(when), -share);
  }
  return counted;
}

/** What a request allows, spelled out once more. */
class Court {
  private readonly known: readonly SkillId[];
  private readonly wanted: readonly SkillId[];
  private readonly open: readonly Course[];
  private readonly weights: ReadonlyMap<string, number>;

  constructor(
    private readonly catalog: Catalog,
    private readonly request: PlanRequest,
  ) {
    this.known = knownSkills(catalog, request);
    this.wanted = wantedSkills(catalog, request);
    this.open = catalog.courses.filter((course) => this.isAllowed(course));
    const weights = weightsFor(request);
    const { course, entry, portfolio } = weights;
    const begun = programsBegun(catalog, request);
    const isAlone = ({ brushUp, programs }: Course) => !brushUp && programs.length === 0;
    this.weights = new Map([
      ...catalog.courses.map((one) => [courseKey(one.id), course(one) + (isAlone(one) ? entry : 0)] as const),
      ...catalog.programs.map(({ id }) => [programKey(id), entryWeight(weights, begun.has(id))] as const),
      [PORTFOLIO, portfolio],
    ]);
  }

  /** Nothing for what the catalog does not hold. */
  weightOf(key: string): number {
    return this.weights.get(key) ?? 0;
  }

  /** Whether the goals, or what its `when` needs, can be reached with nothing that the landmark lists. */
  canAvoid(landmark: Landmark): boolean {
    const { when, courses, programs } = landmark;
    const shut = new Set<string>(programs);
    const left = this.open.filter(
      (course) => !courses.includes(course.id) && course.id !== when && canEnter(course, shut),
    );
    const { skills, taken } = this.takeAll(left);
    const has = (skill: SkillId) => skills.has(skill);
    if (when === null) {
      const canShow = !landmark.portfolio && this.canDoPortfolio(has);
      const reached = (skill: SkillId) => has(skill) || (skill === PORTFOLIO_SKILL && canShow);
      return this.wanted.every(reached) && this.request.pin.every((id) => taken.has(id));
    }
    if (when === PORTFOLIO) return this.canDoPortfolio(has);
    const course = this.catalog.course(when);
    return holds(course.requires, has) && canEnter(course, shut);
  }

  private canDoPortfolio(has: (skill: SkillId) => boolean): boolean {
    const skill = this.catalog.findSkill(PORTFOLIO_SKILL);
    return skill !== undefined && holds(skill.requires, has);
  }

  /** All that can be learned from `courses`, whatever it weighs. */
  private takeAll(courses: readonly Course[]): {
    readonly skills: ReadonlySet<SkillId>;
    readonly taken: ReadonlySet<CourseId>;
  } {
    const skills = new Set(this.known);
    const taken = new Set<CourseId>();
    for (let before = -1; before < taken.size; ) {
      before = taken.size;
      for (const course of courses) {
        if (taken.has(course.id) || !holds(course.requires, (skill) => skills.has(skill))) continue;
        taken.add(course.id);
        for (const skill of course.teaches) skills.add(skill);
      }
    }
    return { skills, taken };
  }

  private isAllowed(course: Course): boolean {
    const { pin, skip, done, audit } = this.request;
    if (!course.plannable || course.hours === null) return false;
    if (audit && course.audit !== "open" && course.price?.highCents !== 0) return false;
    return pin.includes(course.id) || !(skip.includes(course.id) || done.includes(course.id));
  }
}

function canEnter({ brushUp, programs }: Course, shut: ReadonlySet<string>): boolean {
  return brushUp || programs.length === 0 || programs.some(({ programId }) => !shut.has(programId));
}
