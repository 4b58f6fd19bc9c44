import {
  type Catalog,
  type Course,
  type CourseId,
  familiesOf,
  holds,
  isHeld,
  isInOtherLanguage,
  type Level,
  raise,
  type SkillId,
} from "@/lib/catalog";
import {
  entryWeight,
  isAlone,
  isMain,
  membersBegun,
  programsBegun,
  weightsFor,
} from "@/lib/planner/task/weights";
import type { Certificate, Landmark } from "@/lib/planner/types";
import { type PlanRequest, type Prepared, prepare } from "@/lib/request";

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

const courseKey = (id: string) => `course ${id}`;
const programKey = (id: string) => `program ${id}`;
const memberKey = (id: string) => `member ${id}`;

/** What the landmarks count of each thing: the shares that list it, less those that hold only when it is taken. */
function countShares(landmarks: readonly Landmark[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  const count = (key: string, share: number) => counted.set(key, (counted.get(key) ?? 0) + share);
  for (const { when, courses, programs, members, share } of landmarks) {
    const listed = [...courses.map(courseKey), ...programs.map(programKey), ...members.map(memberKey)];
    for (const key of new Set(listed)) count(key, share);
    if (when !== null) count(courseKey(when), -share);
  }
  return counted;
}

interface Behind {
  readonly levels: ReadonlyMap<SkillId, Level>;
  readonly taken: ReadonlySet<CourseId>;
}

/** What a request allows, spelled out once more. */
class Court {
  private readonly prepared: Prepared;
  private readonly open: readonly Course[];
  private readonly weights: ReadonlyMap<string, number>;

  constructor(
    private readonly catalog: Catalog,
    private readonly request: PlanRequest,
  ) {
    this.prepared = prepare(catalog, request);
    this.open = catalog.courses.filter((course) => this.isAllowed(course));
    const weights = weightsFor(request);
    const { course, entry } = weights;
    const begun = programsBegun(catalog, request);
    const isBegun = membersBegun(catalog, request, this.prepared.known);
    const members = catalog.courses.flatMap((one) => familiesOf(one, catalog));
    this.weights = new Map([
      ...catalog.courses.map((one) => [courseKey(one.id), course(one) + (isAlone(one) ? entry : 0)] as const),
      ...catalog.programs.map(({ id }) => [programKey(id), entryWeight(weights, begun.has(id))] as const),
      ...members.map((member) => [memberKey(member.id), isBegun(member) ? 0 : weights.member] as const),
    ]);
  }

  /** Nothing for what the catalog does not hold. */
  weightOf(key: string): number {
    return this.weights.get(key) ?? 0;
  }

  /** Whether the goals, or what its `when` needs, can be reached with nothing that the landmark lists. */
  canAvoid({ when, courses, programs, members }: Landmark): boolean {
    const shut = new Set<string>([...programs.map(programKey), ...members.map(memberKey)]);
    const left = this.open.filter(
      (course) => !courses.includes(course.id) && course.id !== when && this.canEnter(course, shut),
    );
    const { levels, taken } = this.takeAll(left);
    if (when === null) {
      const isMet = this.prepared.needs.every((need) => isHeld(levels, need));
      return isMet && this.request.pin.every((id) => taken.has(id));
    }
    const course = this.catalog.course(when);
    return this.canStart(course, { levels, taken }) && this.canEnter(course, shut);
  }

  private canEnter(course: Course, shut: ReadonlySet<string>): boolean {
    const { programs } = course;
    const isIn =
      !isMain(course) ||
      programs.length === 0 ||
      programs.some((part) => !shut.has(programKey(part.programId)));
    return isIn && familiesOf(course, this.catalog).every(({ id }) => !shut.has(memberKey(id)));
  }

  private canStart({ requires }: Course, { levels, taken }: Behind): boolean {
    return holds(requires, {
      has: (held) => isHeld(levels, held),
      hasTaken: (id) => taken.has(id) || (this.request.done.includes(id) && !this.request.pin.includes(id)),
    });
  }

  /** All that can be learned from `courses`, whatever it weighs. */
  private takeAll(courses: readonly Course[]): Behind {
    const levels = new Map<SkillId, Level>(this.prepared.known);
    const taken = new Set<CourseId>();
    for (let before = -1; before < taken.size; ) {
      before = taken.size;
      for (const course of courses) {
        if (taken.has(course.id) || !this.canStart(course, { levels, taken })) continue;
        taken.add(course.id);
        raise(levels, course.gives);
      }
    }
    return { levels, taken };
  }

  private isAllowed(course: Course): boolean {
    const { pin, skip, done, audit, goal, portfolioHours } = this.request;
    const roles = course.project?.roles ?? [];
    const isOther = goal !== null && roles.length > 0 && !roles.includes(goal);
    const isForeign = isInOtherLanguage(course, new Set(this.prepared.needs.map(({ skill }) => skill)));
    const isOut = isForeign || (course.activity === "project" && (portfolioHours === 0 || isOther));
    if (!course.plannable || course.hours === null) return false;
    if (audit && course.audit !== "open" && course.price?.highCents !== 0) return false;
    return pin.includes(course.id) || !(isOut || skip.includes(course.id) || done.includes(course.id));
  }
}
