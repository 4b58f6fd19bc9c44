import type { Catalog, SkillExpression, SkillId } from "@/lib/catalog";

/** The skills that `expression` asks for whatever else holds: branches of an OR are not among them. */
function certain(expression: SkillExpression): readonly SkillId[] {
  if ("skill" in expression) return [expression.skill];
  return "all" in expression ? expression.all.flatMap(certain) : [];
}

/**
 * For each of `skills`, all that it certainly rests on, directly or not: who has the skill has these. Itself is not
 * among them.
 */
export function groundsOf(
  catalog: Catalog,
  skills: Iterable<SkillId>,
): ReadonlyMap<SkillId, ReadonlySet<SkillId>> {
  const grounds = new Map<SkillId, ReadonlySet<SkillId>>();
  const visit = (id: SkillId): ReadonlySet<SkillId> => {
    const known = grounds.get(id);
    if (known) return known;
    const direct = certain(catalog.skill(id).requires);
    const ground = new Set(direct.flatMap((one) => [one, ...visit(one)]));
    grounds.set(id, ground);
    return ground;
  };
  for (const id of skills) visit(id);
  return grounds;
}
