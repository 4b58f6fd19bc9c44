import {
  ALONE,
  type Catalog,
  type Held,
  holds,
  type SkillExpression,
  type SkillId,
  skillsIn,
} from "@/lib/catalog";

/** `skills` and all that any way to them rests on, by id: what answers about them can say something about. */
export function reachOf(catalog: Catalog, skills: Iterable<SkillId>): readonly SkillId[] {
  const reached = new Set<SkillId>();
  const visit = (id: SkillId): void => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const below of [...skillsIn(catalog.skill(id).requires), ...impliedBy(catalog, id)]) visit(below);
  };
  for (const id of skills) visit(id);
  return [...reached].sort();
}

/** What whoever holds a skill holds with it: who writes Python can program. */
const impliedBy = (catalog: Catalog, id: SkillId): readonly SkillId[] =>
  [...catalog.closeLevels(new Map([[id, ALONE]])).keys()].filter((other) => other !== id);

interface Told {
  /** What the learner has for certain, and has not. */
  readonly sure: Iterable<SkillId>;
  readonly no: Iterable<SkillId>;
  readonly reach: readonly SkillId[];
}

/**
 * All that follows for certain, the told skills included. Nobody has a skill of which every way is closed, or which would
 * bring one that they lack; who has a skill has what it brings and what it certainly rests on, and where one way of several
 * is left, all that lies on that one.
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
    for (const implied of impliedBy(catalog, id)) haveSkill(implied);
    have(catalog.skill(id).requires);
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
  const has = ({ skill }: Held) => !missing.has(skill);
  const isOpen = (id: SkillId) =>
    holds(catalog.skill(id).requires, { has }) && !impliedBy(catalog, id).some((one) => missing.has(one));
  for (let changed = true; changed; ) {
    changed = false;
    for (const id of reach) {
      if (missing.has(id) || isOpen(id)) continue;
      missing.add(id);
      changed = true;
    }
  }
  return missing;
}
