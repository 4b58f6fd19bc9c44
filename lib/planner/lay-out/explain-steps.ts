import {
  type Catalog,
  type Course,
  type CourseId,
  holds,
  type ProgramId,
  readAdviceSource,
  type SkillExpression,
  type SkillId,
  skillsIn,
} from "@/lib/catalog";
import type { PlanStep, Reason } from "@/lib/planner/types";
import { type PlanRequest, PORTFOLIO_SKILL, wantedSkills } from "@/lib/request";

/** The ordered courses as steps, each with what it teaches that is new and why it is there and there. */
export function explainSteps(
  catalog: Catalog,
  request: PlanRequest,
  {
    order,
    known,
    programs,
  }: {
    readonly order: readonly Course[];
    readonly known: ReadonlySet<SkillId>;
    readonly programs: ReadonlyMap<CourseId, ProgramId | null>;
  },
): readonly PlanStep[] {
  const wanted = new Set(wantedSkills(catalog, request));
  const portfolio =
    catalog.skills.find(({ id }) => id === PORTFOLIO_SKILL && wanted.has(id))?.requires ?? null;
  const pinned = new Set(request.pin);
  const explainer = new Explainer({ order, known, wanted, programs, pinned, portfolio });
  return order.map((course, place) => explainer.step(course, place));
}

interface Opened {
  readonly at: number;
  readonly later: Course;
  readonly skills: readonly SkillId[];
}

/** Places are positions in the order of the plan. */
class Explainer {
  private readonly teachers = new Map<SkillId, readonly number[]>();
  private readonly led = new Map<number, ReadonlySet<SkillId>>();

  constructor(
    private readonly given: {
      readonly order: readonly Course[];
      readonly known: ReadonlySet<SkillId>;
      readonly wanted: ReadonlySet<SkillId>;
      readonly programs: ReadonlyMap<CourseId, ProgramId | null>;
      readonly pinned: ReadonlySet<CourseId>;
      /** What portfolio work rests on; null where the goal asks for none. */
      readonly portfolio: SkillExpression | null;
    },
  ) {
    for (const [place, course] of given.order.entries())
      for (const skill of course.teaches)
        this.teachers.set(skill, [...(this.teachers.get(skill) ?? []), place]);
  }

  step(course: Course, place: number): PlanStep {
    return {
      kind: course.brushUp ? "brush-up" : "course",
      courseId: course.id,
      programId: this.given.programs.get(course.id) ?? null,
      teaches: this.fresh(course, place),
      because: [...this.purpose(course, place), ...this.position(course, place)],
    };
  }

  /** Whether `skill` is known or taught before `place`, were the course at `without` not there. */
  private isHeld(skill: SkillId, place: number, without = -1): boolean {
    if (this.given.known.has(skill)) return true;
    return this.teachers.get(skill)?.some((at) => at < place && at !== without) ?? false;
  }

  private fresh(course: Course, place: number): readonly SkillId[] {
    return course.teaches.filter((skill) => !this.isHeld(skill, place));
  }

  private purpose(course: Course, place: number): readonly Reason[] {
    const serves = this.serves(course, place);
    const opens = this.opens(course, place).map(
      ({ at, later, skills }) =>
        ({ kind: "opens", course: later.id, skills, leadsTo: [...this.leadsTo(later, at)] }) as const,
    );
    return [
      ...(this.given.pinned.has(course.id) ? [{ kind: "pinned" } as const] : []),
      ...(serves.length > 0 ? [{ kind: "serves", skills: serves } as const] : []),
      ...opens,
      ...this.opensPortfolio(course, place),
    ];
  }

  private serves(course: Course, place: number): readonly SkillId[] {
    return this.fresh(course, place).filter((skill) => this.given.wanted.has(skill));
  }

  /** The later courses that could not start without this one. */
  private opens(course: Course, place: number): readonly Opened[] {
    const fresh = this.fresh(course, place);
    return this.given.order.slice(place + 1).flatMap((later, i): Opened[] => {
      const at = place + 1 + i;
      if (holds(later.requires, (skill) => this.isHeld(skill, at, place))) return [];
      const skills = skillsIn(later.requires).filter((skill) => fresh.includes(skill));
      return skills.length > 0 ? [{ at, later, skills }] : [];
    });
  }

  /** Wanted skills that a course brings, itself or through what it opens. */
  private leadsTo(course: Course, place: number): ReadonlySet<SkillId> {
    const known = this.led.get(place);
    if (known) return known;
    const further = this.opens(course, place).flatMap(({ at, later }) => [...this.leadsTo(later, at)]);
    const led = new Set([...this.serves(course, place), ...further]);
    this.led.set(place, led);
    return led;
  }

  private opensPortfolio(course: Course, place: number): readonly Reason[] {
    const { portfolio, order } = this.given;
    if (portfolio === null || holds(portfolio, (skill) => this.isHeld(skill, order.length, place))) return [];
    const fresh = this.fresh(course, place);
    const skills = skillsIn(portfolio).filter((skill) => fresh.includes(skill));
    return skills.length > 0 ? [{ kind: "opens-portfolio", skills }] : [];
  }

  private position(course: Course, place: number): readonly Reason[] {
    const hard = this.given.order.slice(0, place).flatMap((earlier, at): Reason[] => {
      if (holds(course.requires, (skill) => this.isHeld(skill, place, at))) return [];
      const skills = skillsIn(course.requires).filter(
        (skill) => earlier.teaches.includes(skill) && !this.isHeld(skill, place, at),
      );
      return [{ kind: "after", course: earlier.id, skills }];
    });
    const held = hard.length > 0 ? hard : this.heldByFirst(course, place);
    return [...held, ...this.softPosition(course, place), ...this.programOrder(course, place)];
  }

  /** Where several earlier courses could each open this one, the first at which its needs are met holds it. */
  private heldByFirst(course: Course, place: number): readonly Reason[] {
    if (holds(course.requires, (skill) => this.given.known.has(skill))) return [];
    const opener = this.given.order
      .slice(0, place)
      .find((_, at) => holds(course.requires, (skill) => this.isHeld(skill, at + 1)));
    if (!opener) return [];
    const skills = skillsIn(course.requires).filter(
      (skill) => opener.teaches.includes(skill) && !this.given.known.has(skill),
    );
    return [{ kind: "after", course: opener.id, skills }];
  }

  private softPosition(course: Course, place: number): readonly Reason[] {
    return course.recommended.flatMap(({ needs, source }): Reason[] => {
      if (holds(needs, (skill) => this.given.known.has(skill))) return [];
      const teacher = this.given.order
        .slice(0, place)
        .find((_, at) => holds(needs, (skill) => this.isHeld(skill, at + 1)));
      if (!teacher) return [];
      const skills = skillsIn(needs).filter((skill) => teacher.teaches.includes(skill));
      return [{ kind: "better-after", course: teacher.id, skills, source: readAdviceSource(source) }];
    });
  }

  private programOrder(course: Course, place: number): readonly Reason[] {
    const program = this.given.programs.get(course.id) ?? null;
    if (program === null) return [];
    const earlier = this.given.order
      .slice(0, place)
      .findLast((other) => this.given.programs.get(other.id) === program);
    return earlier ? [{ kind: "program-order", course: earlier.id, program }] : [];
  }
}
