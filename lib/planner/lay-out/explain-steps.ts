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
  private readonly holders = new Map<number, readonly number[]>();
  /** By skill, the places of the courses that give it. */
  private readonly givers = new Map<SkillId, { readonly at: number; readonly level: Level }[]>();
  private readonly places: ReadonlyMap<CourseId, number>;
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
    this.places = new Map(given.order.map(({ id }, at) => [id, at]));
    for (const [at, { gives: gains }] of given.order.entries())
      for (const { skill, level } of gains) {
        const places = this.givers.get(skill) ?? [];
        places.push({ at, level });
        this.givers.set(skill, places);
      }
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
  private isHeld({ skill, level: asked }: Held, place: number, without = -1): boolean {
    if ((this.given.prepared.known.get(skill) ?? 0) >= asked) return true;
    for (const { at, level } of this.givers.get(skill) ?? [])
      if (level >= asked && at < place && at !== without) return true;
    return false;
  }

  private canMeet(expression: SkillExpression, place: number, without = -1): boolean {
    return holds(expression, {
      has: (held) => this.isHeld(held, place, without),
      hasTaken: (id) => {
        const at = this.places.get(id);
        return this.given.taken.has(id) || (at !== undefined && at < place && at !== without);
      },
    });
  }

  /** The places of the courses that `expression` can rest on, in their order: without another it holds all the same. */
  private bearersOf(expression: SkillExpression): readonly number[] {
    const bearers = new Set<number>();
    const visit = (part: SkillExpression): void => {
      if ("skill" in part) {
        for (const { at, level } of this.givers.get(part.skill) ?? [])
          if (level >= part.level) bearers.add(at);
      } else if ("taken" in part) {
        const at = this.places.get(part.taken);
        if (at !== undefined) bearers.add(at);
      } else for (const inner of "all" in part ? part.all : part.any) visit(inner);
    };
    visit(expression);
    return [...bearers].sort((a, b) => a - b);
  }

  /** The place after which `expression` holds; none where it holds at the start. */
  private firstMet(expression: SkillExpression, place: number): number | undefined {
    if (this.canMeet(expression, 0)) return undefined;
    return this.bearersOf(expression).find((at) => at < place && this.canMeet(expression, at + 1));
  }

  /** The earlier places without which the course at `place` could not start. */
  private holdersOf(place: number): readonly number[] {
    const known = this.holders.get(place);
    if (known !== undefined) return known;
    const { order } = this.given;
    const requires = order[place]?.requires ?? { all: [] };
    const bearers = this.canMeet(requires, place) ? this.bearersOf(requires) : [...order.keys()];
    const holders = bearers.filter((at) => at < place && !this.canMeet(requires, place, at));
    this.holders.set(place, holders);
    return holders;
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
    return this.given.order.flatMap((later, at): Opened[] => {
      if (!this.holdersOf(at).includes(place)) return [];
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
    const hard = this.holdersOf(place).flatMap((at): Reason[] => {
      const earlier = this.given.order[at];
      if (!earlier) return [];
      const skills = this.givenTo(course.requires, earlier, { place, without: at });
      return [{ kind: "after", course: earlier.id, skills }];
    });
    const held = hard.length > 0 ? hard : this.heldByFirst(course, place);
    return [...held, ...this.softPosition(course, place), ...this.programOrder(course, place)];
  }

  /** Where several earlier courses could each open this one, the first at which its needs are met holds it. */
  private heldByFirst(course: Course, place: number): readonly Reason[] {
    const at = this.firstMet(course.requires, place);
    const opener = at === undefined ? undefined : this.given.order[at];
    if (at === undefined || !opener) return [];
    const skills = this.givenTo(course.requires, opener, { place: 0, without: at });
    return [{ kind: "after", course: opener.id, skills }];
  }

  private softPosition(course: Course, place: number): readonly Reason[] {
    return course.recommended.flatMap(({ needs, source }): Reason[] => {
      const at = this.firstMet(needs, place);
      const teacher = at === undefined ? undefined : this.given.order[at];
      if (at === undefined || !teacher) return [];
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
