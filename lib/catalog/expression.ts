import type { CourseId, SkillId } from "./ids";
import type { Held, SkillExpression } from "./skill-level";

/** Whether the expression is a leaf about a skill. */
export const isSkillLeaf = (expression: SkillExpression): expression is Held => "skill" in expression;

/** Every skill at a level that `expression` names, each once, in order of appearance. */
export function heldAskedIn(expression: SkillExpression): readonly Held[] {
  const found = new Map<string, Held>();
  const visit = (part: SkillExpression): void => {
    if ("skill" in part) found.set(`${part.skill}~${part.level}`, part);
    else if (!("taken" in part)) for (const inner of "all" in part ? part.all : part.any) visit(inner);
  };
  visit(expression);
  return [...found.values()];
}

/** Every skill that `expression` names, each once, in order of appearance. */
export function skillsIn(expression: SkillExpression): readonly SkillId[] {
  return [...new Set(heldAskedIn(expression).map(({ skill }) => skill))];
}

/** Every course that `expression` asks to have been taken. */
export function coursesIn(expression: SkillExpression): readonly CourseId[] {
  if ("skill" in expression) return [];
  if ("taken" in expression) return [expression.taken];
  return ("all" in expression ? expression.all : expression.any).flatMap(coursesIn);
}

/** What a learner has: skills at levels, and courses behind them. */
export interface Holding {
  readonly has: (held: Held) => boolean;
  readonly hasTaken?: (course: CourseId) => boolean;
}

/** Whether `expression` holds for a learner. Without `hasTaken`, no course was taken. */
export function holds(expression: SkillExpression, holding: Holding): boolean {
  if ("skill" in expression) return holding.has(expression);
  if ("taken" in expression) return holding.hasTaken?.(expression.taken) ?? false;
  if ("all" in expression) return expression.all.every((part) => holds(part, holding));
  return expression.any.some((part) => holds(part, holding));
}

/** What is left to ask for once what is given holds: `{ all: [] }` where nothing is. */
export function residual(expression: SkillExpression, given: Holding): SkillExpression {
  if (holds(expression, given)) return { all: [] };
  if ("skill" in expression || "taken" in expression) return expression;
  if ("any" in expression) return simplify({ any: expression.any.map((part) => residual(part, given)) });
  return conjunction(expression.all.map((part) => residual(part, given)));
}

/** All of `parts`, flattened, without repeats: `{ all: [] }` for none, the part itself for one. */
export function conjunction(parts: readonly SkillExpression[]): SkillExpression {
  const flat = parts.flatMap((part) => ("all" in part ? part.all : [part]));
  const unique = [...new Map(flat.map((part) => [JSON.stringify(part), part])).values()];
  return simplify({ all: unique });
}

function simplify(expression: SkillExpression): SkillExpression {
  if ("skill" in expression || "taken" in expression) return expression;
  const parts = "all" in expression ? expression.all : expression.any;
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : expression;
}
