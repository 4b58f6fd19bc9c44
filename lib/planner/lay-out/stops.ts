import {
  atMost,
  type Course,
  type CourseId,
  type Held,
  holds,
  isHeld,
  type Level,
  type Levels,
  type ProgramId,
  raise,
  type SkillExpression,
  type SkillId,
  workHours,
} from "@/lib/catalog";
import { isAnyDone, type Stop, type Test, UNIT } from "./best-order";

export interface OrderInput {
  /** By id. */
  readonly courses: readonly Course[];
  readonly known: Levels;
  /** Courses behind the learner. */
  readonly taken: ReadonlySet<CourseId>;
  readonly needs: readonly Held[];
  readonly programs: ReadonlyMap<CourseId, ProgramId | null>;
}

/** Waits as heavily as so many wanted skills: a bridge over a small gap, and the first piece of one's own. */
const EAGER = 12;
/** What machine learning is at all comes before the tools for it (guide:S8). */
const EAGER_LITERACY = 24;
const LITERACY = "ml-literacy";

/** The courses as the order sees them. */
export function stopsOf(input: OrderInput): readonly Stop[] {
  const builder = new StopBuilder(input);
  return input.courses.map((course) => builder.stop(course));
}

class StopBuilder {
  /** What is held once all courses are behind. */
  private readonly end: Levels;
  /** By skill, the courses that give it. */
  private readonly givers = new Map<SkillId, { readonly number: number; readonly level: Level }[]>();

  constructor(private readonly input: OrderInput) {
    const end = new Map<SkillId, Level>(input.known);
    for (const [number, { gives: gains }] of input.courses.entries()) {
      raise(end, gains);
      for (const { skill, level } of gains) {
        const givers = this.givers.get(skill) ?? [];
        givers.push({ number, level });
        this.givers.set(skill, givers);
      }
    }
    this.end = end;
  }

  stop(course: Course): Stop {
    const { known, needs, programs } = this.input;
    const position = this.position(course);
    const program = programs.get(course.id) ?? null;
    const siblings = this.numbersOf(
      (other) => program !== null && other !== course && programs.get(other.id) === program,
    );
    return {
      canStart: this.test(course.requires),
      recommended: course.recommended.flatMap(({ needs: wish, source }) => {
        const reached = this.reached(wish);
        if (!holds(reached, { has: (held) => isHeld(this.end, held) })) return [];
        return [{ kept: this.test(reached), cost: costOf(source) }];
      }),
      wanted: needs
        .filter((need) => gives(course, need) && !isHeld(known, need))
        .map((need) => this.giversOf(need)),
      eager: this.eagerness(course),
      hours: Math.max(1, Math.round(workHours(course)?.typical ?? 0)),
      siblings,
      earlier: siblings.filter((number) => {
        const other = this.input.courses[number];
        const place = other ? this.position(other) : null;
        return position !== null && place !== null && place < position;
      }),
    };
  }

  /** `wish` with each skill no further than the plan takes it. */
  private reached(wish: SkillExpression): SkillExpression {
    if ("skill" in wish) return atMost(wish, this.end.get(wish.skill) ?? wish.level);
    if ("taken" in wish) return wish;
    const parts = ("all" in wish ? wish.all : wish.any).map((part) => this.reached(part));
    return "all" in wish ? { all: parts } : { any: parts };
  }

  private test(expression: SkillExpression): Test {
    if ("skill" in expression) {
      if (isHeld(this.input.known, expression)) return () => true;
      const givers = this.giversOf(expression);
      return (done) => isAnyDone(givers, done);
    }
    if ("taken" in expression) {
      if (this.input.taken.has(expression.taken)) return () => true;
      const self = this.numbersOf(({ id }) => id === expression.taken);
      return (done) => isAnyDone(self, done);
    }
    if ("all" in expression) {
      const parts = expression.all.map((part) => this.test(part));
      return (done) => parts.every((part) => part(done));
    }
    const parts = expression.any.map((part) => this.test(part));
    return (done) => parts.some((part) => part(done));
  }

  private giversOf({ skill, level: asked }: Held): readonly number[] {
    const givers = this.givers.get(skill) ?? [];
    return givers.flatMap(({ number, level }) => (level >= asked ? [number] : []));
  }

  private numbersOf(matches: (course: Course) => boolean): readonly number[] {
    return this.input.courses.flatMap((course, number) => (matches(course) ? [number] : []));
  }

  private eagerness(course: Course): number | null {
    const { known } = this.input;
    const isLiteracy = course.gives.some((gain) => gain.skill === LITERACY && !isHeld(known, gain));
    if (isLiteracy) return EAGER_LITERACY;
    // What shows all that was learned waits for it.
    if (course.project?.part === "final") return 0;
    return course.brushUp || course.project?.part === "first" ? EAGER : null;
  }

  private position(course: Course): number | null {
    const program = this.input.programs.get(course.id);
    return course.programs.find((part) => part.programId === program)?.position ?? null;
  }
}

/** What breaking a recommendation costs: the guide's own order weighs most. */
function costOf(source: string): number {
  if (source === "taxonomy") return UNIT.implied;
  return source.startsWith("guide:") ? 2 * UNIT.broken : UNIT.broken;
}

export const gives = (course: Course, { skill, level }: Held): boolean =>
  course.gives.some((gain) => gain.skill === skill && gain.level >= level);
