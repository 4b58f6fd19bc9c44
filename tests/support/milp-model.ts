import { type Catalog, type Course, familiesOf, type SkillExpression } from "@/lib/catalog";
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
const START = {
  brushUp: 240,
  practice: 360,
  book: 480,
  project: 120,
  entry: 840,
  member: 1440,
  changes: 600,
  unknown: 60,
  obscure: 180,
} as const;
const NOTHING = {
  course: 0,
  brushUp: 0,
  practice: 0,
  book: 0,
  project: 0,
  entry: 0,
  member: 0,
  changes: 0,
  unknown: 0,
  obscure: 0,
};
const MINUTE_FIGURES = {
  fastest: NOTHING,
  balanced: { ...START, course: 240 + 3 * 120 },
  strongest: { ...START, course: 240 + 3 * 900 },
} as const;
const FOCUSED_MEMBER = 1440;

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
  /** Facts that hold at the start: `skill_level`, and `taken_course`. */
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
    this.goals = [...new Set(goalsOf(catalog, request))].filter((fact) => !this.known.has(fact));
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
    const members = this.newMembers().map((id) => `start_${id}`);
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
        { unit: 2 ** 24, terms: this.overCourses((course) => (isMain(course) ? 1 : 0)) },
        {
          unit: 1,
          terms: [...minutes, ...begunEntries, ...members.map((name) => ({ name, factor: FOCUSED_MEMBER }))],
        },
      ];
    const figures = MINUTE_FIGURES[prefer];
    const weights = this.overCourses(
      (course) => minutesOf(course) + startOf(course, figures) + (isAlone(course) ? figures.entry : 0),
    );
    const starts = entries.map(({ name }) => ({ name, factor: figures.entry }));
    const goingOn = figures.entry > 0 ? begunEntries : [];
    return [
      {
        unit: 1,
        terms: [
          ...weights,
          ...starts,
          ...goingOn,
          ...members.map((name) => ({ name, factor: figures.member })),
        ].filter(({ factor }) => factor > 0),
      },
    ];
  }

  /** Programs of which a main course is finished. */
  private programsBegun(): ReadonlySet<string> {
    const finished = this.request.done
      .map((id) => this.catalog.course(id))
      .filter((course) => !course.brushUp);
    return new Set(finished.flatMap(({ programs }) => programs.map((part) => part.programId)));
  }

  /** Tools of families that the courses are built on and the learner does not use yet. */
  private newMembers(): readonly string[] {
    const { done } = this.request;
    const used = done.flatMap((id) =>
      familiesOf(this.catalog.course(id), this.catalog).map((member) => member.id),
    );
    const members = this.courses.flatMap((course) => familiesOf(course, this.catalog));
    const fresh = members.filter(
      ({ id, skills }) => !used.includes(id) && !skills.some((skill) => this.known.has(`${skill}_1`)),
    );
    return [...new Set(fresh.map(({ id }) => id))];
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
      .filter((course) => factsOf(course).includes(skill))
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
    for (const { id } of familiesOf(course, this.catalog)) {
      this.binaries.add(`start_${id}`);
      this.require([plus(`start_${id}`), minus(`take_${course.id}`)], 0);
    }
    if (course.brushUp || course.programs.length === 0) return;
    for (const { programId } of course.programs) this.binaries.add(`enter_${programId}`);
    this.require(
      [...course.programs.map(({ programId }) => plus(`enter_${programId}`)), minus(`take_${course.id}`)],
      0,
    );
  }

  /** Where `flag` is 1, `expression` holds, from skills of no higher level where they share a circle with the course. */
  private demand(course: Course, expression: SkillExpression, flag: string): void {
    if ("skill" in expression || "taken" in expression) {
      const fact = factIn(expression);
      if (this.known.has(fact)) return;
      this.require([plus(`has_${fact}`), minus(flag)], 0);
      const circle = this.circleOf(`skill ${fact}`, `course ${course.id}`);
      if (circle === null) return;
      const terms = [plus(this.level("on", course.id, circle)), minus(this.level("at", fact, circle))];
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
      for (const skill of factsOf(course))
        if (!this.known.has(skill)) link(`course ${course.id}`, `skill ${skill}`);
    }
    return stronglyConnected(next);
  }

  /** The courses that the goals can depend on, going backwards. */
  private relevantCourses(): readonly Course[] {
    const { pin, skip, done } = this.request;
    const usable = this.catalog.courses.filter(
      (course) =>
        course.plannable &&
        course.hours !== null &&
        (pin.includes(course.id) ||
          (isForGoal(course, this.request) && !skip.includes(course.id) && !done.includes(course.id))),
    );
    const kept = new Set(usable.filter(({ id }) => pin.includes(id)));
    const wanted = new Set([
      ...this.goals,
      ...[...kept].flatMap((course) => this.unknownIn(course.requires)),
    ]);
    for (let before = -1; before < kept.size; ) {
      before = kept.size;
      for (const course of usable) {
        if (kept.has(course) || !factsOf(course).some((fact) => wanted.has(fact))) continue;
        kept.add(course);
        for (const skill of this.unknownIn(course.requires)) wanted.add(skill);
      }
    }
    return usable.filter((course) => kept.has(course));
  }

  private unknownIn(expression: SkillExpression): readonly string[] {
    if ("skill" in expression || "taken" in expression) {
      const fact = factIn(expression);
      return this.known.has(fact) ? [] : [fact];
    }
    const parts = "all" in expression ? expression.all : expression.any;
    return parts.flatMap((part) => this.unknownIn(part));
  }
}

const plus = (name: string): Term => ({ name, factor: 1 });
const minus = (name: string): Term => ({ name, factor: -1 });
const isMain = ({ activity, brushUp }: Course): boolean => activity === "course" && !brushUp;
const isAlone = (course: Course): boolean => isMain(course) && course.programs.length === 0;
const repair = ({ runsToday, extraHours }: Course): number =>
  runsToday?.value === "with-changes" ? (extraHours ?? 0) : 0;
const hoursOf = (course: Course): number => (course.hours?.typical ?? 0) + repair(course);
const minutesOf = (course: Course): number => Math.round(hoursOf(course) * 60);

type Figures = typeof NOTHING;

function startOf(course: Course, figures: Readonly<Figures>): number {
  const value = course.runsToday?.value;
  const currency = value === "with-changes" ? figures.changes : value === "unknown" ? figures.unknown : 0;
  const { activity } = course;
  if (activity !== "course") return figures[activity] + currency;
  if (course.brushUp) return figures.brushUp + currency;
  return figures.course + (course.wellKnown === null ? figures.obscure : 0) + currency;
}

function isForGoal({ activity, project }: Course, { goal, portfolioHours }: PlanRequest): boolean {
  if (activity !== "project") return true;
  const roles = project?.roles ?? [];
  return portfolioHours !== 0 && (goal === null || roles.length === 0 || roles.includes(goal));
}

type Leaf = Extract<SkillExpression, { readonly skill: unknown } | { readonly taken: unknown }>;

const factIn = (leaf: Leaf): string =>
  "skill" in leaf ? `${leaf.skill}_${leaf.level}` : `taken_${leaf.taken}`;

/** What a course makes true: each skill at its level and the lower ones, and that it was taken. */
function factsOf({ id, gives }: Course): readonly string[] {
  return [`taken_${id}`, ...gives.flatMap(({ skill, level }) => upTo(skill, level))];
}

const upTo = (skill: string, level: number): readonly string[] =>
  Array.from({ length: level }, (_, i) => `${skill}_${i + 1}`);

function goalsOf(catalog: Catalog, { goal, stage, want }: PlanRequest): readonly string[] {
  const role = goal === null ? null : catalog.role(goal);
  const needs = role?.stages.find(({ id }) => id === (stage ?? role.usual))?.needs ?? [];
  return [...needs.map((need) => need.needs), ...want].map(factIn);
}

function heldAtStart(catalog: Catalog, request: PlanRequest): ReadonlySet<string> {
  const levels = new Map<string, number>();
  const lift = (skill: string, level: number) => levels.set(skill, Math.max(level, levels.get(skill) ?? 0));
  const background = request.from === null ? [] : catalog.background(request.from).held;
  for (const { skill, level } of [...background, ...request.know]) lift(skill, level);
  for (const _ of catalog.skills)
    for (const { id, implies } of catalog.skills)
      for (const implied of implies) lift(implied, levels.get(id) ?? 0);
  for (const { skill, level } of request.learn) levels.set(skill, Math.min(level, levels.get(skill) ?? 0));
  for (const id of request.done) for (const { skill, level } of catalog.course(id).gives) lift(skill, level);
  const taken = request.done.filter((id) => !request.pin.includes(id)).map((id) => `taken_${id}`);
  return new Set([...taken, ...[...levels].flatMap(([skill, level]) => upTo(skill, level))]);
}

function monthsOf(course: Course, { pace, hoursPerWeek }: PlanRequest): number {
  return (hoursOf(course) * pace) / (hoursPerWeek * 4.35);
}

/** An unknown price counts as the dearest usual subscription, $79 a month. */
function meanCents(course: Course, request: PlanRequest): number {
  const { price } = course;
  if (price === null) return 7900 * monthsOf(course, request);
  return ((price.lowCents + price.highCents) / 2) * (price.per === "month" ? monthsOf(course, request) : 1);
}
