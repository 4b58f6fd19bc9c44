import { type Catalog, type Course, type Held, heldIn, LEVELS, type SkillExpression } from "@/lib/catalog";
import { type PlanRequest, prepare } from "@/lib/request";
import type { MilpModel } from "@/tests/support/milp-model";

/**
 * The request as an answer-set program: choose courses and programs, what they teach follows, the goals must. Circular
 * support needs no rule: what is not founded on the start does not follow.
 */
export function clingoProgram(catalog: Catalog, request: PlanRequest, { levels }: MilpModel): string {
  const weights = new Map(
    levels.flatMap(({ unit, terms }) => terms.map(({ name, factor }) => [name, unit * factor] as const)),
  );
  const prepared = prepare(catalog, request);
  const goals = prepared.needs.map(factOf);
  const lines: string[] = heldIn(prepared.known).flatMap((held) =>
    factsUpTo(held).map((fact) => `has(${fact}).`),
  );
  let branches = 0;
  const body = (expression: SkillExpression): readonly string[] => {
    if ("skill" in expression) return [`has(${factOf(expression)})`];
    if ("taken" in expression) return [`done(${expression.taken})`];
    if ("all" in expression) return expression.all.flatMap(body);
    const branch = `branch(${branches++})`;
    for (const part of expression.any) lines.push(rule(branch, body(part)));
    return [branch];
  };
  for (const course of relevant(catalog, goals)) {
    lines.push(`{ take(${course.id}) }.`);
    lines.push(rule(`done(${course.id})`, [`take(${course.id})`, ...body(course.requires)]));
    for (const fact of course.gives.flatMap(factsUpTo))
      lines.push(rule(`has(${fact})`, [`done(${course.id})`]));
    if (course.brushUp || course.programs.length === 0) continue;
    const entries = course.programs.map(({ programId }) => `enter(${programId})`);
    for (const entry of entries) lines.push(`{ ${entry} }.`);
    lines.push(`:- take(${course.id}), ${entries.map((entry) => `not ${entry}`).join(", ")}.`);
  }
  for (const goal of goals) lines.push(`:- not has(${goal}).`);
  const terms = [...weights].map(([name, weight]) => {
    const [kind = "", id = ""] = name.split("_");
    return `${weight},${id} : ${kind}(${id})`;
  });
  return `${[...new Set(lines)].join("\n")}\n#minimize { ${terms.join("; ")} }.\n`;
}

const factOf = ({ skill, level }: Held): string => `${skill},${level}`;
const factsUpTo = ({ skill, level }: Held): readonly string[] =>
  LEVELS.filter((lower) => lower <= level).map((lower) => factOf({ skill, level: lower }));

const rule = (head: string, body: readonly string[]): string =>
  body.length === 0 ? `${head}.` : `${head} :- ${body.join(", ")}.`;

/** The courses that the goals can depend on, going backwards. */
function relevant(catalog: Catalog, goals: readonly string[]): readonly Course[] {
  const wanted = new Set<string>(goals);
  const kept = new Set<Course>();
  const collect = (expression: SkillExpression): void => {
    if ("skill" in expression) wanted.add(factOf(expression));
    else if (!("taken" in expression))
      for (const part of "all" in expression ? expression.all : expression.any) collect(part);
  };
  for (let before = -1; before < kept.size; ) {
    before = kept.size;
    for (const course of catalog.courses) {
      if (kept.has(course) || !course.gives.flatMap(factsUpTo).some((fact) => wanted.has(fact))) continue;
      kept.add(course);
      collect(course.requires);
    }
  }
  return [...kept];
}
