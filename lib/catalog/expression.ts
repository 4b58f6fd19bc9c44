import type { SkillExpression, SkillId } from "./schema";

/** Every skill that `expression` names, each once, in order of appearance. */
export function skillsIn(expression: SkillExpression): readonly SkillId[] {
  const found = new Set<SkillId>();
  const visit = (part: SkillExpression): void => {
    if (typeof part === "string") found.add(part);
    else for (const inner of "all" in part ? part.all : part.any) visit(inner);
  };
  visit(expression);
  return [...found];
}

/** Whether `expression` holds for a learner who has the skills for which `has` is true. */
export function holds(expression: SkillExpression, has: (skill: SkillId) => boolean): boolean {
  if (typeof expression === "string") return has(expression);
  if ("all" in expression) return expression.all.every((part) => holds(part, has));
  return expression.any.some((part) => holds(part, has));
}

/** What is left to ask for once the skills in `given` hold: `{ all: [] }` where nothing is. */
export function residual(expression: SkillExpression, given: ReadonlySet<SkillId>): SkillExpression {
  if (holds(expression, (skill) => given.has(skill))) return { all: [] };
  if (typeof expression === "string") return expression;
  if ("any" in expression) return simplify({ any: expression.any.map((part) => residual(part, given)) });
  return conjunction(expression.all.map((part) => residual(part, given)));
}

/** All of `parts`, flattened, without repeats: `{ all: [] }` for none, the part itself for one. */
export function conjunction(parts: readonly SkillExpression[]): SkillExpression {
  const flat = parts.flatMap((part) => (typeof part === "object" && "all" in part ? part.all : [part]));
  const unique = [...new Map(flat.map((part) => [JSON.stringify(part), part])).values()];
  return simplify({ all: unique });
}

function simplify(expression: SkillExpression): SkillExpression {
  if (typeof expression === "string") return expression;
  const parts = "all" in expression ? expression.all : expression.any;
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : expression;
}
