import type { Catalog, Course, SkillExpression } from "@/lib/catalog";
import type { PlanRequest } from "@/lib/request";
import { stronglyConnected } from "./strongly-connected";

/*
 * The planner's contract as a mixed-integer program, written from the catalog alone: it shares no code with the planner.
 * Whether courses support each other in a circle is settled by level variables, which only what lies on a circle gets.
 */

export interface Term {
  readonly name: string;
  readonly factor: number;
}

/** `sum of terms >= atLeast`. */
interface Row {
  readonly terms: readonly Term[];
  readonly atLeast: number;
}

/** A way to pay for a course. */
interface Way {
  readonly name: string;
  /** The bill that it is under, with others; null for a fee of its own. */
  readonly bill: string | null;
  readonly cents: number;
  readonly isMonthly: boolean;
  readonly months: number;
}

export interface MilpModel {
  /** What is made as small as can be, one after the other; the weight is the sum over them of `unit` times the value. */
  readonly levels: readonly { readonly unit: number; readonly terms: readonly Term[] }[];
  readonly rows: readonly Row[];
  readonly binaries: readonly string[];
  /** Continuous variables from 0 to their upper bound. */
  readonly continuous: readonly { readonly name: string; readonly upTo: number }[];
  /** Those of them that are whole numbers: months that are billed. */
  readonly whole: readonly string[];
}

/** Start-ups in minutes, as `lib/planner/README.md` states them, for courses without facts on traits. */
const MINUTE_FIGURES = {
  fastest: { course: 0, brushUp: 0, entry: 0 },
  balanced: { course: 240 + 3 * 120, brushUp: 60, entry: 960 },
  strongest: { course: 240 + 3 * 900, brushUp: 60, entry: 960 },
} as const;

/** The model of `request`: infeasible where there is no plan. */
export function milpModel(catalog: Catalog, request: PlanRequest): MilpModel {
  return new ModelBuilder(catalog, request).model();
}

/** The model in LP format, its levels added up to one objective. */
export function lpText(model: MilpModel): string {
  return lpOf(
    model,
    model.levels.flatMap(({ unit, terms }) =>
      terms.map(({ name, factor }) => ({ name, factor: unit * factor })),
    ),
  );
}

/** The model in LP format with `objective` as its only level. */
export function lpOf(model: MilpModel, objective: readonly Term[]): string {
  const nothing = model.binaries.slice(0, 1).map((name) => ({ name, factor: 0 }));
  const sum = (terms: readonly Term[]) =>
    terms.map(({ name, factor }) => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${name}`).join("\n ");
  const rows = model.rows.map(({ terms, atLeast }, i) => `r${i}: ${sum(terms)} >= ${atLeast}`);
  const bounds = model.continuous.map(({ name, upTo }) => `0 <= ${name} <= ${upTo}`);
  return `Minimize\n obj: ${sum(objective.length > 0 ? objective : nothing)}\nSubject To\n ${rows.join("\n ")}\nBounds\n ${bounds.join("\n ")}\nBinary\n ${model.binaries.join("\n ")}\nGeneral\n ${model.whole.join("\n ")}\nEnd\n`;
}

class ModelBuilder {
  private readonly rows: Row[] = [];
  private readonly binaries = new Set<string>();
  private readonly continuous: { name: string; upTo: number }[] = [];
  private readonly whole: string[] = [];
  private readonly known: ReadonlySet<string>;
  private readonly goals: readonly string[];
  private readonly courses: readonly Course[];
  private readonly component: ReadonlyMap<string, number>;
  private readonly size = new Map<number, number>();
  private branches = 0;

  constructor(
    private readonly catalog: Catalog,
    private readonly request: PlanRequest,
  ) {
    this.known = heldAtStart(catalog, request);
    const role = request.goal === null ? [] : catalog.role(request.goal).mustHave;
    this.goals = [...new Set<string>([...role, ...request.want])].filter((skill) => !this.known.has(skill));
    this.courses = this.relevantCourses();
    this.component = this.circles();
    for (const number of this.component.values()) this.size.set(number, (this.size.get(number) ?? 0) + 1);
  }

  model(): MilpModel {
    const skills = new Set([
      ...this.goals,
      ...this.courses.flatMap((course) => this.unknownIn(course.requires)),
    ]);
    for (const skill of skills) this.addSkill(skill);
    for (const course of this.courses) this.addCourse(course);
    for (const skill of this.goals) this.require([plus(`has_${skill}`)], 1);
    for (const id of this.request.pin) {
      const isUsable = this.courses.some((course) => course.id === id);
      this.binaries.add(`take_${id}`);
      this.require([isUsable ? plus(`take_${id}`) : minus(`take_${id}`)], 1);
    }
    this.addBudget();
    const { rows, continuous, whole } = this;
    return { levels: this.levels(), rows, binaries: [...this.binaries], continuous, whole };
  }

  private levels(): MilpModel["levels"] {
    const { prefer } = this.request;
    const minutes = this.overCourses((course) => minutesOf(course));
    if (prefer === "cheapest")
      return [
        { unit: 2 ** 20, terms: this.overCourses((course) => Math.round(meanCents(course, this.request))) },
        { unit: 1, terms: minutes },
      ];
    const begun = this.programsBegun();
    const entries = this.programs()
      .filter((id) => !begun.has(id))
      .map((id) => plus(`enter_${id}`));
    // Going on with a program costs one unit.
    const begunEntries = this.programs()
      .filter((id) => begun.has(id))
      .map((id) => plus(`enter_${id}`));
    const alone = this.overCourses((course) => (isAlone(course) ? 1 : 0));
    if (prefer === "focused")
      return [
        { unit: 2 ** 36, terms: [...entries, ...alone] },
        { unit: 2 ** 24, terms: this.overCourses((course) => (course.brushUp ? 0 : 1)) },
        { unit: 1, terms: [...minutes, ...begunEntries] },
      ];
    const figures = MINUTE_FIGURES[prefer];
    const weights = this.overCourses(
      (course) =>
        minutesOf(course) +
        (course.brushUp ? figures.brushUp : figures.course) +
        (isAlone(course) ? figures.entry : 0),
    );
    const starts = entries.map(({ name }) => ({ name, factor: figures.entry }));
    const goingOn = figures.entry > 0 ? begunEntries : [];
    return [{ unit: 1, terms: [...weights, ...starts, ...goingOn].filter(({ factor }) => factor > 0) }];
  }

  /** Programs of which a main course is finished. */
  private programsBegun(): ReadonlySet<string> {
    const finished = this.request.done
      .map((id) => this.catalog.course(id))
      .filter((course) => !course.brushUp);
    return new Set(finished.flatMap(({ programs }) => programs.map((part) => part.programId)));
  }

  private overCourses(factorOf: (course: Course) => number): readonly Term[] {
    return this.courses
      .map((course) => ({ name: `take_${course.id}`, factor: factorOf(course) }))
      .filter(({ factor }) => factor !== 0);
  }

  private programs(): readonly string[] {
    return [...new Set(this.courses.flatMap(({ programs }) => programs.map((part) => part.programId)))];
  }

  /** Each course is paid in one of its ways; a bill is that of the dearest price under it, its begun months whole. */
  private addBudget(): void {
    const { budgetCents } = this.request;
    if (budgetCents === null) return;
    const fees: Term[] = [];
    const shared = new Map<string, Way[]>();
    for (const course of this.courses) {
      const ways = this.waysOf(course);
      for (const way of ways) {
        this.binaries.add(way.name);
        if (way.bill === null) fees.push({ name: way.name, factor: way.cents });
        else shared.set(way.bill, [...(shared.get(way.bill) ?? []), way]);
      }
      this.require([...ways.map(({ name }) => plus(name)), minus(`take_${course.id}`)], 0);
    }
    const bills = [...shared.values()].map((ways, i) => this.addBill(ways, i));
    const all = [...fees, ...bills.map(plus)];
    this.require(
      all.map(({ name, factor }) => ({ name, factor: -factor })),
      -budgetCents,
    );
  }

  private addBill(ways: readonly Way[], number: number): string {
    const [bill, months] = [`bill_${number}`, `months_${number}`];
    const most = Math.ceil(ways.reduce((sum, way) => sum + way.months, 0)) + 1;
    const dearest = Math.max(...ways.map(({ cents }) => cents));
    this.continuous.push({ name: bill, upTo: dearest * most }, { name: months, upTo: most });
    this.whole.push(months);
    const used = ways.map((way) => ({ name: way.name, factor: -way.months }));
    this.require([plus(months), ...used], 0);
    for (const { name, cents, isMonthly } of ways) {
      const room = cents * most;
      if (!isMonthly) this.require([plus(bill), { name, factor: -cents }], 0);
      else this.require([plus(bill), { name: months, factor: -cents }, { name, factor: -room }], -room);
    }
    return bill;
  }

  private waysOf(course: Course): readonly Way[] {
    const programs = course.programs.map(({ programId }) => this.catalog.program(programId));
    const places = course.brushUp || programs.length === 0 ? [null, ...programs] : programs;
    return places.flatMap((program, i) => {
      const monthly = program?.price?.per === "month" ? program.price : null;
      const price = monthly ?? course.price ?? program?.price ?? null;
      if (price === null) return [];
      const isMonthly = price.per === "month";
      const isShared = isMonthly || (price.per === "once" && course.price === null);
      const home = program ? `program ${program.id}` : `course ${course.id}`;
      const payee = isMonthly && price.covers === "platform" ? `platform ${course.platform}` : home;
      return {
        name: `way_${course.id}_${i}`,
        bill: isShared ? `${payee} ${price.per}` : null,
        cents: price.highCents,
        isMonthly,
        months: monthsOf(course, this.request),
      };
    });
  }

  /** A skill is there only if one chosen course gives it, on a circle at a level above that course's. */
  private addSkill(skill: string): void {
    this.binaries.add(`has_${skill}`);
    const gives = this.courses
      .filter((course) => course.teaches.some((taught) => taught === skill))
      .map(({ id }) => {
        const circle = this.circleOf(`skill ${skill}`, `course ${id}`);
        if (circle === null) return plus(`take_${id}`);
        const by = `by_${skill}_${id}`;
        this.binaries.add(by);
        this.require([plus(`take_${id}`), minus(by)], 0);
        const terms = [plus(this.level("at", skill, circle)), minus(this.level("on", id, circle))];
        this.require([...terms, { name: by, factor: -circle }], 1 - circle);
        return plus(by);
      });
    this.require([...gives, minus(`has_${skill}`)], 0);
  }

  private addCourse(course: Course): void {
    this.binaries.add(`take_${course.id}`);
    this.demand(course, course.requires, `take_${course.id}`);
    if (course.brushUp || course.programs.length === 0) return;
    for (const { programId } of course.programs) this.binaries.add(`enter_${programId}`);
    this.require(
      [...course.programs.map(({ programId }) => plus(`enter_${programId}`)), minus(`take_${course.id}`)],
      0,
    );
  }

  /** Where `flag` is 1, `expression` holds, from skills of no higher level where they share a circle with the course. */
  private demand(course: Course, expression: SkillExpression, flag: string): void {
    if (typeof expression === "string") {
      if (this.known.has(expression)) return;
      this.require([plus(`has_${expression}`), minus(flag)], 0);
      const circle = this.circleOf(`skill ${expression}`, `course ${course.id}`);
      if (circle === null) return;
      const terms = [plus(this.level("on", course.id, circle)), minus(this.level("at", expression, circle))];
      this.require([...terms, { name: flag, factor: -circle }], -circle);
      return;
    }
    if ("all" in expression) {
      for (const part of expression.all) this.demand(course, part, flag);
      return;
    }
    const picks = expression.any.map((part) => {
      const pick = `pick_${this.branches++}`;
      this.binaries.add(pick);
      this.demand(course, part, pick);
      return plus(pick);
    });
    this.require([...picks, minus(flag)], 0);
  }

  private require(terms: readonly Term[], atLeast: number): void {
    this.rows.push({ terms, atLeast });
  }

  private level(kind: "at" | "on", id: string, upTo: number): string {
    const name = `${kind}_${id}`;
    if (!this.continuous.some((one) => one.name === name)) this.continuous.push({ name, upTo });
    return name;
  }

  /** One more than the size of the circle that both lie on; null where they share none. */
  private circleOf(a: string, b: string): number | null {
    const number = this.component.get(a);
    return number !== undefined && number === this.component.get(b) ? (this.size.get(number) ?? 0) + 1 : null;
  }

  private circles(): ReadonlyMap<string, number> {
    const next = new Map<string, string[]>();
    const link = (from: string, to: string) => next.set(from, [...(next.get(from) ?? []), to]);
    for (const course of this.courses) {
      for (const skill of this.unknownIn(course.requires)) link(`skill ${skill}`, `course ${course.id}`);
      for (const skill of course.teaches)
        if (!this.known.has(skill)) link(`course ${course.id}`, `skill ${skill}`);
    }
    return stronglyConnected(next);
  }

  /** The courses that the goals can depend on, going backwards. */
  private relevantCourses(): readonly Course[] {
    const { pin, skip, done } = this.request;
    const usable = this.catalog.courses.filter(
      ({ id, plannable, hours }) =>
        plannable && hours !== null && (pin.includes(id) || !(skip.includes(id) || done.includes(id))),
    );
    const kept = new Set(usable.filter(({ id }) => pin.includes(id)));
    const wanted = new Set([
      ...this.goals,
      ...[...kept].flatMap((course) => this.unknownIn(course.requires)),
    ]);
    for (let before = -1; before < kept.size; ) {
      before = kept.size;
      for (const course of usable) {
        if (kept.has(course) || !course.teaches.some((skill) => wanted.has(skill))) continue;
        kept.add(course);
        for (const skill of this.unknownIn(course.requires)) wanted.add(skill);
      }
    }
    return usable.filter((course) => kept.has(course));
  }

  private unknownIn(expression: SkillExpression): readonly string[] {
    if (typeof expression === "string") return this.known.has(expression) ? [] : [expression];
    const parts = "all" in expression ? expression.all : expression.any;
    return parts.flatMap((part) => this.unknownIn(part));
  }
}

const plus = (name: string): Term => ({ name, factor: 1 });
const minus = (name: string): Term => ({ name, factor: -1 });
const isAlone = (course: Course): boolean => !course.brushUp && course.programs.length === 0;
const minutesOf = (course: Course): number => Math.round((course.hours?.typical ?? 0) * 60);

function heldAtStart(catalog: Catalog, request: PlanRequest): ReadonlySet<string> {
  const held = new Set<string>(request.from === null ? [] : catalog.background(request.from).knows);
  for (const skill of request.know) held.add(skill);
  for (const skill of request.learn) held.delete(skill);
  for (const id of request.done) for (const skill of catalog.course(id).teaches) held.add(skill);
  return held;
}

function monthsOf({ hours }: Course, { pace, hoursPerWeek }: PlanRequest): number {
  return ((hours?.typical ?? 0) * pace) / (hoursPerWeek * 4.35);
}

/** An unknown price counts as the dearest usual subscription, $79 a month. */
function meanCents(course: Course, request: PlanRequest): number {
  const { price } = course;
  if (price === null) return 7900 * monthsOf(course, request);
  return ((price.lowCents + price.highCents) / 2) * (price.per === "month" ? monthsOf(course, request) : 1);
}
