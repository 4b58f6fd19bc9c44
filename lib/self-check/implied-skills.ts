import { type Catalog, type Held, holds, type SkillExpression, type SkillId, skillsIn } from "@/lib/catalog";

/** `skills` and all that any way to them rests on, by id: what answers about them can say something about. */
export function reachOf(catalog: Catalog, skills: Iterable<SkillId>): readonly SkillId[] {
  const reached = new Set<SkillId>();
  const visit = (id: SkillId): void => {
    if (reached.has(id)) return;
    reached.add(id);
    const { requires, implies } = catalog.skill(id);
    for (const below of [...skillsIn(requires), ...implies]) visit(below);
  };
  for (const id of skills) visit(id);
  return [...reached].sort();
}

interface Told {
  /** What the learner has for certain, and has not. */
  readonly sure: Iterable<SkillId>;
  readonly no: Iterable<SkillId>;
  readonly reach: readonly SkillId[];
}

/**
 * All that follows for certain, the told skills included. Nobody has a skill of which every way is closed; who has a skill
 * has what it certainly rests on, and where one way of several is left, all that lies on that one.
 */
export function followFrom(
  catalog: Catalog,
  { sure, no, reach }: Told,
): { readonly sure: ReadonlySet<SkillId>; readonly no: ReadonlySet<SkillId> } {
  const missing = closeUpwards(catalog, new Set(no), reach);
  const held = new Set<SkillId>();
  const isOpen = { has: ({ skill }: Held) => !missing.has(skill) };
  const haveSkill = (id: SkillId): void => {
    if (held.has(id)) return;
    held.add(id);
    const { requires, implies } = catalog.skill(id);
    have(requires);
    for (const implied of implies) haveSkill(implied);
  };
  const have = (expression: SkillExpression): void => {
    if ("skill" in expression) haveSkill(expression.skill);
    else if ("taken" in expression) return;
    else if ("all" in expression) for (const part of expression.all) have(part);
    else {
      const open = expression.any.filter((part) => holds(part, isOpen));
      if (open.length === 1 && open[0] !== undefined) have(open[0]);
    }
  };
  for (const id of sure) haveSkill(id);
  return { sure: held, no: missing };
}

/** The `missing` skills, and again and again those that cannot be had without them. */
function closeUpwards(
  catalog: Catalog,
  missing: Set<SkillId>,
  reach: readonly SkillId[],
): ReadonlySet<SkillId> {
  if (missing.size === 0) return missing;
  for (let changed = true; changed; ) {
    changed = false;
    for (const id of reach) {
      const { requires, implies } = catalog.skill(id);
      const isOpen = holds(requires, { has: ({ skill }) => !missing.has(skill) });
      if (missing.has(id) || (isOpen && !implies.some((implied) => missing.has(implied)))) continue;
      missing.add(id);
      changed = true;
    }
  }
  return missing;
}
