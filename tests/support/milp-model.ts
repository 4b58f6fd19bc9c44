import type { Catalog, Course, SkillExpression } from "@/lib/catalog";
import type { PlanRequest } from "@/lib/planner";

/*
 * The planner's contract as a mixed-integer program in LP format, written from the catalog alone: it shares no code with
 * the planner. Whether courses support each other in a circle is settled by level variables, not by landmarks.
 */

/** Start-ups in minutes, as `lib/planner/README.md` states them, for courses without facts on traits. */
const FIGURES = {
  fastest: { course: 0, brushUp: 0, entry: 0 },
  balanced: { course: 240 + 3 * 120, brushUp: 60, entry: 960 },
} as const;

type Requested = Pick<PlanRequest, "goal" | "from" | "pin" | "skip" | "done"> & {
  readonly prefer: keyof typeof FIGURES;
};

/** The LP file of `request`: its least objective is the weight of the lightest plan; infeasible where there is none. */
export function milpModel(catalog: Catalog, request: Requested): string {
  const known = new Set<string>(request.from === null ? [] : catalog.background(request.from).knows);
  for (const id of request.done) for (const skill of catalog.course(id).teaches) known.add(skill);
  return new Model(catalog, request, known).text();
}

class Model {
  private readonly rows: string[] = [];
  private readonly binaries: string[] = [];
  private readonly levels: string[] = [];
  private readonly courses: readonly Course[];
  private readonly begun: ReadonlySet<string>;
  private readonly big: number;
  private branches = 0;

  constructor(
    catalog: Catalog,
    private readonly request: Requested,
    private readonly known: ReadonlySet<string>,
  ) {
    const { pin, skip, done } = request;
    this.courses = catalog.courses.filter(
      ({ id, plannable, hours }) =>
        plannable && hours !== null && (pin.includes(id) || !(skip.includes(id) || done.includes(id))),
    );
    const finished = done.map((id) => catalog.course(id)).filter((course) => !course.brushUp);
    this.begun = new Set(finished.flatMap(({ programs }) => programs.map(({ programId }) => programId)));
    this.big = this.courses.length + 1;
    for (const skill of catalog.skills) if (!known.has(skill.id)) this.addSkill(skill.id);
    for (const course of this.courses) this.addCourse(course);
    const wanted = request.goal === null ? [] : catalog.role(request.goal).mustHave;
    for (const skill of wanted) if (!known.has(skill)) this.rows.push(`has_${skill} = 1`);
    for (const id of pin) this.rows.push(`take_${id} = 1`);
  }

  text(): string {
    const { entry } = FIGURES[this.request.prefer];
    const programs = [...new Set(this.courses.flatMap(({ programs: all }) => all.map((p) => p.programId)))];
    const terms = [
      ...this.courses.map((course) => `${this.weightOf(course)} take_${course.id}`),
      ...programs.map((id) => `${this.begun.has(id) ? Math.min(1, entry) : entry} enter_${id}`),
    ];
    const binaries = [...this.binaries, ...programs.map((id) => `enter_${id}`)];
    const bounds = this.levels.map((level) => `0 <= ${level} <= ${this.big}`);
    return `Minimize\n obj: ${terms.join(" + ")}\nSubject To\n ${this.rows.join("\n ")}\nBounds\n ${bounds.join("\n ")}\nBinary\n ${binaries.join(" ")}\nEnd\n`;
  }

  private weightOf(course: Course): number {
    const figures = FIGURES[this.request.prefer];
    const start = course.brushUp ? figures.brushUp : figures.course;
    const alone = !course.brushUp && course.programs.length === 0 ? figures.entry : 0;
    return Math.round((course.hours?.typical ?? 0) * 60) + start + alone;
  }

  /** A skill is there only if one chosen course gives it, at a level above that course's. */
  private addSkill(skill: string): void {
    this.binaries.push(`has_${skill}`);
    this.levels.push(`at_${skill}`);
    const givers = this.courses.filter((course) => course.teaches.some((taught) => taught === skill));
    const gives = givers.map(({ id }) => `by_${skill}_${id}`);
    this.rows.push(`has_${skill}${gives.map((give) => ` - ${give}`).join("")} <= 0`);
    for (const { id } of givers) {
      this.binaries.push(`by_${skill}_${id}`);
      this.rows.push(`by_${skill}_${id} - take_${id} <= 0`);
      this.rows.push(`at_${skill} - on_${id} - ${this.big} by_${skill}_${id} >= ${1 - this.big}`);
    }
  }

  private addCourse(course: Course): void {
    this.binaries.push(`take_${course.id}`);
    this.levels.push(`on_${course.id}`);
    this.demand(course, course.requires, `take_${course.id}`);
    if (this.request.prefer === "fastest" || course.brushUp || course.programs.length === 0) return;
    const entries = course.programs.map(({ programId }) => ` - enter_${programId}`);
    this.rows.push(`take_${course.id}${entries.join("")} <= 0`);
  }

  /** Where `flag` is 1, `expression` holds from skills whose levels do not exceed the course's. */
  private demand(course: Course, expression: SkillExpression, flag: string): void {
    if (typeof expression === "string") {
      if (this.known.has(expression)) return;
      this.rows.push(`${flag} - has_${expression} <= 0`);
      this.rows.push(`on_${course.id} - at_${expression} - ${this.big} ${flag} >= ${-this.big}`);
      return;
    }
    if ("all" in expression) {
      for (const part of expression.all) this.demand(course, part, flag);
      return;
    }
    const picks = expression.any.map((part) => {
      const pick = `pick_${this.branches++}`;
      this.binaries.push(pick);
      this.demand(course, part, pick);
      return pick;
    });
    this.rows.push(`${flag}${picks.map((pick) => ` - ${pick}`).join("")} <= 0`);
  }
}
