import { type Course, type CourseId, holds, type ProgramId, type SkillId } from "@/lib/catalog";

/** What an order is judged by, each before the next: less is better. */
type Score = readonly [broken: number, brokenTaxonomy: number, switches: number, waiting: number];

export interface OrderInput {
  readonly courses: readonly Course[];
  readonly known: ReadonlySet<SkillId>;
  readonly wanted: ReadonlySet<SkillId>;
  readonly programs: ReadonlyMap<CourseId, ProgramId | null>;
}

/** Up to so many courses the order is exact; beyond, the best next course is taken step by step. */
const EXACT_ORDER_LIMIT = 12;

/**
 * `courses` in an order in which each one's requirement holds from what is known and taught before; of those orders the
 * one with fewest broken recommendations (the guide's and the courses' own, and program orders, before those that follow
 * from the taxonomy alone), then fewest interruptions of a program, then least waiting for wanted skills, then by ids. Dynamic programming over the sets of courses done and the last of them.
 * Requires that some valid order exists.
 */
export function orderCourses(input: OrderInput): readonly Course[] {
  const courses = [...input.courses].sort((a, b) => (a.id < b.id ? -1 : 1));
  const table = new OrderTable({ ...input, courses });
  const order = courses.length <= EXACT_ORDER_LIMIT ? table.best(0, -1).order : table.greedy();
  return order.flatMap((index) => courses[index] ?? []);
}

/** Waits as heavily as so many wanted skills. */
const EAGER_BRUSH_UP = 12;

interface Tail {
  readonly score: Score;
  readonly order: readonly number[];
}

class OrderTable {
  private readonly memo = new Map<number, Tail>();
  private readonly skillsAfter = new Map<number, ReadonlySet<SkillId>>();
  private readonly everTaught: ReadonlySet<SkillId>;

  constructor(private readonly input: OrderInput) {
    this.everTaught = new Set([...input.known, ...input.courses.flatMap((course) => course.teaches)]);
  }

  /** The best way to go on when the courses of the bit set `done` are behind and `last` was the latest. */
  best(done: number, last: number): Tail {
    const { courses } = this.input;
    const key = done * (courses.length + 1) + last + 1;
    const known = this.memo.get(key);
    if (known) return known;
    let best: Tail | null = null;
    for (const next of this.startable(done)) {
      const rest = this.best(done | (1 << next), next);
      const tail = { score: add(this.cost(done, last, next), rest.score), order: [next, ...rest.order] };
      if (best === null || compare(tail.score, best.score) < 0) best = tail;
    }
    const tail = best ?? { score: [0, 0, 0, 0], order: [] };
    this.memo.set(key, tail);
    return tail;
  }

  /** The cheapest startable course each time; ties by id. Always a valid order, not always the best. */
  greedy(): readonly number[] {
    const order: number[] = [];
    const done = new Set<number>();
    while (done.size < this.input.courses.length) {
      const skills = this.skills(done);
      const open = [...this.input.courses.keys()].filter((i) => !done.has(i) && this.canStart(i, skills));
      const [next] = open
        .map((i) => ({ i, score: this.costAfter(done, order.at(-1) ?? -1, i) }))
        .sort((a, b) => compare(a.score, b.score) || a.i - b.i);
      if (!next) throw new Error("The courses of a plan do not support each other");
      order.push(next.i);
      done.add(next.i);
    }
    return order;
  }

  private startable(done: number): readonly number[] {
    const skills = this.skillsOf(done);
    return [...this.input.courses.keys()].filter((i) => (done & (1 << i)) === 0 && this.canStart(i, skills));
  }

  private canStart(index: number, skills: ReadonlySet<SkillId>): boolean {
    const course = this.input.courses[index];
    return course !== undefined && holds(course.requires, (skill) => skills.has(skill));
  }

  private skillsOf(done: number): ReadonlySet<SkillId> {
    const cached = this.skillsAfter.get(done);
    if (cached) return cached;
    const indexes = [...this.input.courses.keys()].filter((i) => (done & (1 << i)) !== 0);
    const skills = this.skills(new Set(indexes));
    this.skillsAfter.set(done, skills);
    return skills;
  }

  private skills(done: ReadonlySet<number>): ReadonlySet<SkillId> {
    const taught = [...done].flatMap((i) => this.input.courses[i]?.teaches ?? []);
    return new Set([...this.input.known, ...taught]);
  }

  private cost(done: number, last: number, next: number): Score {
    const indexes = [...this.input.courses.keys()].filter((i) => (done & (1 << i)) !== 0);
    return this.costAfter(new Set(indexes), last, next);
  }

  /** What placing `next` right after `last` costs, the courses `done` being behind. */
  private costAfter(done: ReadonlySet<number>, last: number, next: number): Score {
    const course = this.input.courses[next];
    if (!course) return [0, 0, 0, 0];
    const skills = this.skills(done);
    const late = course.recommended.filter(
      ({ needs }) =>
        !holds(needs, (skill) => skills.has(skill)) && holds(needs, (skill) => this.everTaught.has(skill)),
    );
    const implied = late.filter((edge) => edge.source === "taxonomy").length;
    const fresh = course.teaches.filter((skill) => this.input.wanted.has(skill) && !skills.has(skill)).length;
    const broken = late.length - implied + this.overtaken(done, course);
    // A bridge over a small gap comes early, whether or not a wanted skill waits for it.
    const eager = course.brushUp ? EAGER_BRUSH_UP : fresh;
    return [broken, implied, this.interrupts(done, last, course), eager * done.size];
  }

  /** Courses of the same program with a lower position that still lie ahead. */
  private overtaken(done: ReadonlySet<number>, course: Course): number {
    const position = this.position(course);
    if (position === null) return 0;
    return this.others(course, done).filter((other) => (this.position(other) ?? position) < position).length;
  }

  /** 1 where the last course's program has courses ahead and `course` is none of them. */
  private interrupts(done: ReadonlySet<number>, last: number, course: Course): number {
    const before = this.input.courses[last];
    if (!before) return 0;
    const program = this.input.programs.get(before.id) ?? null;
    if (program === null || this.input.programs.get(course.id) === program) return 0;
    return this.others(before, done).length > 0 ? 1 : 0;
  }

  private others(course: Course, done: ReadonlySet<number>): readonly Course[] {
    const program = this.input.programs.get(course.id) ?? null;
    if (program === null) return [];
    return this.input.courses.filter(
      (other, i) => !done.has(i) && other !== course && this.input.programs.get(other.id) === program,
    );
  }

  private position(course: Course): number | null {
    const program = this.input.programs.get(course.id);
    return course.programs.find((part) => part.programId === program)?.position ?? null;
  }
}

const add = (a: Score, b: Score): Score => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];
const compare = (a: Score, b: Score): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
