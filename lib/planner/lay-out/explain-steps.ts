import {
  type Course,
  type CourseId,
  type Held,
  heldAskedIn,
  holds,
  type Level,
  type Levels,
  type ProgramId,
  raise,
  readAdviceSource,
  type SkillExpression,
  type SkillId,
  spellHeld,
} from "@/lib/catalog";
import type { ActivityStep, Raise, Reason, StepHours, StepKind } from "@/lib/planner/types";
import type { PlanRequest, Prepared } from "@/lib/request";
import { hoursInPlan } from "./step-hours";
import { gives } from "./stops";

export interface Ordered {
  readonly order: readonly Course[];
  readonly programs: ReadonlyMap<CourseId, ProgramId | null>;
  readonly prepared: Prepared;
}

/** The ordered activities as steps, each with what it raises and why it is there and there. */
export function explainSteps(
  request: PlanRequest,
  { order, programs, prepared }: Ordered,
): readonly ActivityStep[] {
  const explainer = new Explainer({
    order,
    programs,
    prepared,
    taken: new Set(request.done),
    pinned: new Set(request.pin),
    hours: hoursInPlan(order, request),
  });
  return order.map((course, place) => explainer.step(course, place));
}

interface Seat {
  readonly place: number;
  readonly without: number;
}

interface Opened {
  readonly at: number;
  readonly later: Course;
  readonly skills: readonly SkillId[];
}

/** Places are positions in the order of the plan. */
class Explainer {
  private readonly led = new Map<number, ReadonlySet<SkillId>>();
  private readonly givers = new Map<string, readonly number[]>();
  /** The levels held at each place, were nothing left out. */
  private readonly levels: readonly Levels[];

  constructor(
    private readonly given: {
      readonly order: readonly Course[];
      readonly programs: ReadonlyMap<CourseId, ProgramId | null>;
      readonly prepared: Prepared;
      readonly taken: ReadonlySet<CourseId>;
      readonly pinned: ReadonlySet<CourseId>;
      readonly hours: (course: Course) => StepHours;
    },
  ) {
    this.levels = levelsAlong(given.order, given.prepared.known);
  }

  step(course: Course, place: number): ActivityStep {
    const raises = this.raises(course, place);
    return {
      kind: kindOf(course),
      courseId: course.id,
      programId: this.given.programs.get(course.id) ?? null,
      hours: this.given.hours(course),
      raises,
      teaches: raises.map(({ skill }) => skill),
      because: [...this.purpose(course, place), ...this.position(course, place)],
    };
  }

  private raises(course: Course, place: number): readonly Raise[] {
    const before = this.levels[place];
    return course.gives.flatMap(({ skill, level }) => {
      const from = before?.get(skill) ?? 0;
      return from < level ? [{ skill, from, to: level }] : [];
    });
  }

  /** Whether `held` is known or given before `place`, were the course at `without` not there. */
  private isHeld(held: Held, place: number, without = -1): boolean {
    if ((this.given.prepared.known.get(held.skill) ?? 0) >= held.level) return true;
    for (const at of this.giversOf(held)) if (at < place && at !== without) return true;
    return false;
  }

  /** The places of the courses that give a skill at a level: looked up far more often than there are such. */
  private giversOf(held: Held): readonly number[] {
    const key = spellHeld(held);
    const known = this.givers.get(key);
    if (known !== undefined) return known;
    const givers = this.given.order.flatMap((course, at) => (gives(course, held) ? [at] : []));
    this.givers.set(key, givers);
    return givers;
  }

  private canMeet(expression: SkillExpression, place: number, without = -1): boolean {
    const { order, taken } = this.given;
    return holds(expression, {
      has: (held) => this.isHeld(held, place, without),
      hasTaken: (id) =>
        taken.has(id) || order.some((course, at) => at < place && at !== without && course.id === id),
    });
  }

  /** The skills of `asked` that `course` gives as far as they are asked for, and that are not held without it. */
  private givenTo(asked: SkillExpression, course: Course, { place, without }: Seat): readonly SkillId[] {
    const held = heldAskedIn(asked).filter((one) => gives(course, one) && !this.isHeld(one, place, without));
    return [...new Set(held.map(({ skill }) => skill))];
  }

  private purpose(course: Course, place: number): readonly Reason[] {
    const serves = this.serves(course, place);
    const opens = this.opens(course, place).map(
      ({ at, later, skills }) =>
        ({ kind: "opens", course: later.id, skills, leadsTo: [...this.leadsTo(later, at)] }) as const,
    );
    return [
      ...(course.activity === "project" ? [{ kind: "something-to-show" } as const] : []),
      ...(this.given.pinned.has(course.id) ? [{ kind: "pinned" } as const] : []),
      ...(serves.length > 0 ? [{ kind: "serves", skills: serves } as const] : []),
      ...opens,
    ];
  }

  private serves(course: Course, place: number): readonly SkillId[] {
    const { needs } = this.given.prepared;
    return needs.filter((need) => gives(course, need) && !this.isHeld(need, place)).map(({ skill }) => skill);
  }

  /** The later courses that could not start without this one. */
  private opens(course: Course, place: number): readonly Opened[] {
    return this.given.order.slice(place + 1).flatMap((later, i): Opened[] => {
      const at = place + 1 + i;
      if (this.canMeet(later.requires, at, place)) return [];
      return [{ at, later, skills: this.givenTo(later.requires, course, { place: at, without: place }) }];
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

  private position(course: Course, place: number): readonly Reason[] {
    const hard = this.given.order.slice(0, place).flatMap((earlier, at): Reason[] => {
      if (this.canMeet(course.requires, place, at)) return [];
      const skills = this.givenTo(course.requires, earlier, { place, without: at });
      return [{ kind: "after", course: earlier.id, skills }];
    });
    const held = hard.length > 0 ? hard : this.heldByFirst(course, place);
    return [...held, ...this.softPosition(course, place), ...this.programOrder(course, place)];
  }

  /** Where several earlier courses could each open this one, the first at which its needs are met holds it. */
  private heldByFirst(course: Course, place: number): readonly Reason[] {
    if (this.canMeet(course.requires, 0)) return [];
    const at = this.given.order.findIndex((_, i) => i < place && this.canMeet(course.requires, i + 1));
    const opener = this.given.order[at];
    if (!opener) return [];
    const skills = this.givenTo(course.requires, opener, { place: 0, without: at });
    return [{ kind: "after", course: opener.id, skills }];
  }

  private softPosition(course: Course, place: number): readonly Reason[] {
    return course.recommended.flatMap(({ needs, source }): Reason[] => {
      if (this.canMeet(needs, 0)) return [];
      const at = this.given.order.findIndex((_, i) => i < place && this.canMeet(needs, i + 1));
      const teacher = this.given.order[at];
      if (!teacher) return [];
      const skills = this.givenTo(needs, teacher, { place: 0, without: at });
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

function kindOf({ activity, brushUp }: Course): StepKind {
  return activity === "course" && brushUp ? "brush-up" : activity;
}

/** What is held before each of `order`. */
function levelsAlong(order: readonly Course[], known: Levels): readonly Levels[] {
  let held: Levels = known;
  return order.map(({ gives: gains }) => {
    const before = held;
    const after = new Map<SkillId, Level>(before);
    raise(after, gains);
    held = after;
    return before;
  });
}
