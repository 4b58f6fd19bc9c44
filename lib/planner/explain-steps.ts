import {
  type Catalog,
  type Course,
  type CourseId,
  holds,
  type ProgramId,
  type SkillId,
  skillsIn,
} from "@/lib/catalog";
import type { PlanRequest, PlanStep, Reason } from "./types";
import { wantedSkills } from "./wanted-skills";

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
  const explainer = new Explainer({ order, known, wanted, programs, pinned: new Set(request.pin) });
  return order.map((course, place) => explainer.step(course, place));
}

/** Places are positions in the order of the plan. */
class Explainer {
  private readonly teachers = new Map<SkillId, readonly number[]>();

  constructor(
    private readonly given: {
      readonly order: readonly Course[];
      readonly known: ReadonlySet<SkillId>;
      readonly wanted: ReadonlySet<SkillId>;
      readonly programs: ReadonlyMap<CourseId, ProgramId | null>;
      readonly pinned: ReadonlySet<CourseId>;
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
    const fresh = this.fresh(course, place);
    const serves = fresh.filter((skill) => this.given.wanted.has(skill));
    const opens = this.given.order.slice(place + 1).flatMap((later, i): Reason[] => {
      if (holds(later.requires, (skill) => this.isHeld(skill, place + 1 + i, place))) return [];
      const skills = skillsIn(later.requires).filter((skill) => fresh.includes(skill));
      return skills.length > 0 ? [{ kind: "opens", course: later.id, skills }] : [];
    });
    return [
      ...(this.given.pinned.has(course.id) ? [{ kind: "pinned" } as const] : []),
      ...(serves.length > 0 ? [{ kind: "serves", skills: serves } as const] : []),
      ...opens,
    ];
  }

  private position(course: Course, place: number): readonly Reason[] {
    const hard = this.given.order.slice(0, place).flatMap((earlier, at): Reason[] => {
      if (holds(course.requires, (skill) => this.isHeld(skill, place, at))) return [];
      const skills = skillsIn(course.requires).filter(
        (skill) => earlier.teaches.includes(skill) && !this.isHeld(skill, place, at),
      );
      return [{ kind: "after", course: earlier.id, skills }];
    });
    return [...hard, ...this.softPosition(course, place), ...this.programOrder(course, place)];
  }

  private softPosition(course: Course, place: number): readonly Reason[] {
    return course.recommended.flatMap(({ needs, source }): Reason[] => {
      if (holds(needs, (skill) => this.given.known.has(skill))) return [];
      const teacher = this.given.order
        .slice(0, place)
        .find((_, at) => holds(needs, (skill) => this.isHeld(skill, at + 1)));
      if (!teacher) return [];
      const skills = skillsIn(needs).filter((skill) => teacher.teaches.includes(skill));
      return [{ kind: "better-after", course: teacher.id, skills, source }];
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
