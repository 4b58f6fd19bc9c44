import type { Catalog, Course, ProgramId, SkillExpression } from "@/lib/catalog";
import { PORTFOLIO_SKILL } from "@/lib/request";
import { invertLists, type Lists, packLists } from "./lists";
import { missingTraits } from "./weights";

/** What an action stands for: a course, a program's entry, the portfolio step, or a branch of an OR (which costs nothing). */
export type Owner =
  | { readonly kind: "course"; readonly course: Course }
  | { readonly kind: "entry"; readonly program: ProgramId }
  | { readonly kind: "portfolio" }
  | { readonly kind: "branch" };

/** One way to make facts true. */
interface Action {
  readonly needs: readonly number[];
  readonly gives: readonly number[];
  readonly owner: Owner;
}

/**
 * The catalog as a delete-free planning task: facts by number, actions over them. Made once; a request only chooses
 * which actions may be used, what they weigh, what holds at the start and what must hold at the end.
 */
export interface CompiledCatalog {
  readonly catalog: Catalog;
  readonly facts: number;
  /** Fact numbers of skills by id. */
  readonly skillFact: ReadonlyMap<string, number>;
  /** Fact numbers that say a course was taken, by course id. */
  readonly takenFact: ReadonlyMap<string, number>;
  /** The fact that portfolio work is done or its skill held; null where the catalog has no such skill. */
  readonly portfolioFact: number | null;
  /** Owners of all actions, by number; `needs`, `gives` and `givers` (actions that give each fact) go with them. */
  readonly owners: readonly Owner[];
  readonly needs: Lists;
  readonly gives: Lists;
  readonly givers: Lists;
}

export function compileCatalog(catalog: Catalog): CompiledCatalog {
  const builder = new TaskBuilder(catalog);
  for (const course of catalog.courses)
    if (course.plannable && course.hours !== null) builder.addCourse(course);
  builder.addPortfolio();
  return builder.finish();
}

class TaskBuilder {
  private facts = 0;
  private readonly actions: Action[] = [];
  private readonly skillFact = new Map<string, number>();
  private readonly takenFact = new Map<string, number>();
  private readonly entryFact = new Map<string, number>();
  private portfolioFact: number | null = null;

  constructor(private readonly catalog: Catalog) {
    for (const skill of catalog.skills) this.skillFact.set(skill.id, this.facts++);
  }

  addCourse(course: Course): void {
    missingTraits(course);
    const taken = this.facts++;
    this.takenFact.set(course.id, taken);
    const entry = course.brushUp || course.programs.length === 0 ? [] : [this.entryOf(course)];
    const gives = [taken, ...course.teaches.map((skill) => this.fact(skill))];
    const needs = [...this.conjuncts(course.requires), ...entry];
    this.actions.push({ needs, gives, owner: { kind: "course", course } });
  }

  /** Portfolio work ends a plan: it serves a goal, and no course may rest on it. A course that teaches the skill does as well. */
  addPortfolio(): void {
    const skill = this.catalog.findSkill(PORTFOLIO_SKILL);
    if (!skill) return;
    const fact = this.oneOf([[this.fact(skill.id)]]);
    this.portfolioFact = fact;
    this.actions.push({
      needs: this.conjuncts(skill.requires),
      gives: [fact],
      owner: { kind: "portfolio" },
    });
  }

  finish(): CompiledCatalog {
    const { catalog, facts, skillFact, takenFact, portfolioFact, actions } = this;
    const gives = packLists(actions.map((action) => action.gives));
    return {
      catalog,
      facts,
      skillFact,
      takenFact,
      portfolioFact,
      owners: actions.map((action) => action.owner),
      needs: packLists(actions.map((action) => action.needs)),
      gives,
      givers: invertLists(gives, facts),
    };
  }

  private fact(skill: string): number {
    const fact = this.skillFact.get(skill);
    if (fact === undefined) throw new Error(`The skill ${skill} is not in the catalog`);
    return fact;
  }

  /** The fact that one of the course's programs was entered. */
  private entryOf(course: Course): number {
    const entries = course.programs.map(({ programId }) => {
      const known = this.entryFact.get(programId);
      if (known !== undefined) return known;
      const fact = this.facts++;
      this.entryFact.set(programId, fact);
      this.actions.push({ needs: [], gives: [fact], owner: { kind: "entry", program: programId } });
      return fact;
    });
    const [only] = entries;
    return entries.length === 1 && only !== undefined ? only : this.oneOf(entries.map((fact) => [fact]));
  }

  private conjuncts(expression: SkillExpression): readonly number[] {
    if (typeof expression === "string") return [this.fact(expression)];
    if ("all" in expression) return [...new Set(expression.all.flatMap((part) => this.conjuncts(part)))];
    return [this.oneOf(expression.any.map((part) => this.conjuncts(part)))];
  }

  /** A new fact that holds as soon as one of the `branches` holds whole. */
  private oneOf(branches: readonly (readonly number[])[]): number {
    const fact = this.facts++;
    for (const needs of branches) this.actions.push({ needs, gives: [fact], owner: { kind: "branch" } });
    return fact;
  }
}
