import {
  type Catalog,
  type Course,
  type FamilyMember,
  familiesOf,
  type Held,
  LEVELS,
  type ProgramId,
  type SkillExpression,
} from "@/lib/catalog";
import { invertLists, type Lists, packLists } from "./lists";
import { isMain, missingTraits } from "./weights";

/** What an action stands for: a course, a program's entry, the start with a tool of a family, or a branch of an OR (which costs nothing). */
export type Owner =
  | { readonly kind: "course"; readonly course: Course }
  | { readonly kind: "entry"; readonly program: ProgramId }
  | { readonly kind: "member"; readonly member: FamilyMember }
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
  /** Fact numbers of skills by id, for level 1; those of levels 2 and 3 follow. */
  readonly skillFact: ReadonlyMap<string, number>;
  /** Fact numbers that say a course was taken, by course id. */
  readonly takenFact: ReadonlyMap<string, number>;
  /** The facts that hold as soon as each one does, which therefore needs no action: the branches of an OR that are a single fact. */
  readonly following: Lists;
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
  return builder.finish();
}

class TaskBuilder {
  private facts = 0;
  private readonly actions: Action[] = [];
  private readonly skillFact = new Map<string, number>();
  private readonly takenFact = new Map<string, number>();
  private readonly entryFact = new Map<string, number>();
  private readonly memberFact = new Map<string, number>();
  /** Facts of ORs by their branches: the same one wherever it is asked. */
  private readonly orFact = new Map<string, number>();
  /** By fact, the ORs that it is a branch of. */
  private readonly branchOf = new Map<number, number[]>();

  constructor(private readonly catalog: Catalog) {
    for (const skill of catalog.skills) {
      this.skillFact.set(skill.id, this.facts);
      this.facts += LEVELS.length;
    }
  }

  addCourse(course: Course): void {
    missingTraits(course);
    const entry = !isMain(course) || course.programs.length === 0 ? [] : [this.entryOf(course)];
    const members = familiesOf(course, this.catalog).map((member) => this.startWith(member));
    const gives = [this.taken(course.id), ...course.gives.flatMap((gain) => this.factsUpTo(gain))];
    const needs = [...new Set([...this.conjuncts(course.requires), ...entry, ...members])];
    this.actions.push({ needs, gives, owner: { kind: "course", course } });
  }

  finish(): CompiledCatalog {
    const { catalog, facts, skillFact, takenFact, actions } = this;
    const following = Array.from({ length: facts }, (_, fact) => this.followingOf(fact));
    const gives = packLists(
      actions.map((action) => [
        ...new Set(action.gives.flatMap((fact) => [fact, ...(following[fact] ?? [])])),
      ]),
    );
    return {
      catalog,
      facts,
      skillFact,
      takenFact,
      following: packLists(following),
      owners: actions.map((action) => action.owner),
      needs: packLists(actions.map((action) => action.needs)),
      gives,
      givers: invertLists(gives, facts),
    };
  }

  private fact({ skill, level }: Held): number {
    const fact = this.skillFact.get(skill);
    if (fact === undefined) throw new Error(`The skill ${skill} is not in the catalog`);
    return fact + level - 1;
  }

  /** What is held at a level is held at the lower ones. */
  private factsUpTo({ skill, level }: Held): readonly number[] {
    return LEVELS.filter((lower) => lower <= level).map((lower) => this.fact({ skill, level: lower }));
  }

  private taken(course: string): number {
    const fact = this.takenFact.get(course) ?? this.facts++;
    this.takenFact.set(course, fact);
    return fact;
  }

  /** The fact that a tool of a family is in use. */
  private startWith(member: FamilyMember): number {
    const known = this.memberFact.get(member.id);
    if (known !== undefined) return known;
    const fact = this.facts++;
    this.memberFact.set(member.id, fact);
    this.actions.push({ needs: [], gives: [fact], owner: { kind: "member", member } });
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
    if ("skill" in expression) return [this.fact(expression)];
    if ("taken" in expression) return [this.taken(expression.taken)];
    if ("all" in expression) return [...new Set(expression.all.flatMap((part) => this.conjuncts(part)))];
    return [this.oneOf(expression.any.map((part) => this.conjuncts(part)))];
  }

  /** The fact that holds as soon as one of the `branches` holds whole. */
  private oneOf(branches: readonly (readonly number[])[]): number {
    const key = branches.map((needs) => needs.join()).join("|");
    const known = this.orFact.get(key);
    if (known !== undefined) return known;
    const fact = this.facts++;
    this.orFact.set(key, fact);
    for (const needs of branches) {
      const [only] = needs;
      if (needs.length === 1 && only !== undefined)
        this.branchOf.set(only, [...(this.branchOf.get(only) ?? []), fact]);
      else this.actions.push({ needs, gives: [fact], owner: { kind: "branch" } });
    }
    return fact;
  }

  /** Each once: an OR may be a branch of another. */
  private followingOf(fact: number): readonly number[] {
    const ors = this.branchOf.get(fact) ?? [];
    return [...new Set(ors.flatMap((or) => [or, ...this.followingOf(or)]))];
  }
}
