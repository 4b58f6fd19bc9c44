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
import { PORTFOLIO_SKILL, wantedSkills } from "./wanted-skills";

interface Place {
  readonly course: Course;
  readonly before: readonly Course[];
  readonly after: readonly Course[];
}

/** The ordered courses as steps, each with what it teaches that is new and why it is there and there. */
export function explainSteps(
  catalog: Catalog,
  request: PlanRequest,
  {
    order,
    known,
    programs,
    hasPortfolio,
  }: {
    readonly order: readonly Course[];
    readonly known: ReadonlySet<SkillId>;
    readonly programs: ReadonlyMap<CourseId, ProgramId | null>;
    readonly hasPortfolio: boolean;
  },
): readonly PlanStep[] {
  const wanted = new Set(wantedSkills(catalog, request));
  const explain = new Explainer({ known, wanted, programs, pinned: new Set(request.pin) });
  const steps = order.map((course, i) =>
    explain.step({ course, before: order.slice(0, i), after: order.slice(i + 1) }),
  );
  if (!hasPortfolio) return steps;
  const portfolio = [...wanted].filter((skill) => skill === PORTFOLIO_SKILL);
  return [
    ...steps,
    { kind: "portfolio", teaches: portfolio, because: [{ kind: "serves", skills: portfolio }] },
  ];
}

class Explainer {
  constructor(
    private readonly given: {
      readonly known: ReadonlySet<SkillId>;
      readonly wanted: ReadonlySet<SkillId>;
      readonly programs: ReadonlyMap<CourseId, ProgramId | null>;
      readonly pinned: ReadonlySet<CourseId>;
    },
  ) {}

  step(place: Place): PlanStep {
    const { course } = place;
    return {
      kind: course.brushUp ? "brush-up" : "course",
      courseId: course.id,
      programId: this.given.programs.get(course.id) ?? null,
      teaches: this.fresh(course, place.before),
      because: [...this.purpose(place), ...this.position(place)],
    };
  }

  private skillsAfter(courses: readonly Course[]): ReadonlySet<SkillId> {
    return new Set([...this.given.known, ...courses.flatMap((course) => course.teaches)]);
  }

  private fresh(course: Course, before: readonly Course[]): readonly SkillId[] {
    const held = this.skillsAfter(before);
    return course.teaches.filter((skill) => !held.has(skill));
  }

  private purpose({ course, before, after }: Place): readonly Reason[] {
    const fresh = this.fresh(course, before);
    const serves = fresh.filter((skill) => this.given.wanted.has(skill));
    const opens = after.flatMap((later, i): Reason[] => {
      const others = this.skillsAfter([...before, ...after.slice(0, i)]);
      if (holds(later.requires, (skill) => others.has(skill))) return [];
      const skills = skillsIn(later.requires).filter((skill) => fresh.includes(skill));
      return skills.length > 0 ? [{ kind: "opens", course: later.id, skills }] : [];
    });
    return [
      ...(this.given.pinned.has(course.id) ? [{ kind: "pinned" } as const] : []),
      ...(serves.length > 0 ? [{ kind: "serves", skills: serves } as const] : []),
      ...opens,
    ];
  }

  private position({ course, before }: Place): readonly Reason[] {
    const hard = before.flatMap((earlier): Reason[] => {
      const without = this.skillsAfter(before.filter((other) => other !== earlier));
      if (holds(course.requires, (skill) => without.has(skill))) return [];
      const skills = skillsIn(course.requires).filter(
        (skill) => !without.has(skill) && earlier.teaches.includes(skill),
      );
      return [{ kind: "after", course: earlier.id, skills }];
    });
    return [...hard, ...this.softPosition(course, before), ...this.programOrder(course, before)];
  }

  private softPosition(course: Course, before: readonly Course[]): readonly Reason[] {
    return course.recommended.flatMap(({ needs, source }): Reason[] => {
      if (holds(needs, (skill) => this.given.known.has(skill))) return [];
      const teacher = before.find((_, i) => {
        const held = this.skillsAfter(before.slice(0, i + 1));
        return holds(needs, (skill) => held.has(skill));
      });
      if (!teacher) return [];
      const skills = skillsIn(needs).filter((skill) => teacher.teaches.includes(skill));
      return [{ kind: "better-after", course: teacher.id, skills, source }];
    });
  }

  private programOrder(course: Course, before: readonly Course[]): readonly Reason[] {
    const program = this.given.programs.get(course.id) ?? null;
    if (program === null) return [];
    const earlier = before.findLast((other) => this.given.programs.get(other.id) === program);
    return earlier ? [{ kind: "program-order", course: earlier.id, program }] : [];
  }
}
