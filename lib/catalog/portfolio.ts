import { holds } from "./expression";
import type { Brief } from "./portfolio-schema";
import type { RoleId, SkillId } from "./schema";
import type { Catalog } from "./types";

/**
 * The brief for a piece of portfolio work on the way to `role`, for a learner who then holds `skills`: the role's own
 * one, else one that fits any goal; ties to the first by id. Null where none can be begun with these skills.
 */
export function briefFor(
  catalog: Catalog,
  {
    role,
    part,
    skills,
  }: { readonly role: RoleId | null; readonly part: Brief["part"]; readonly skills: ReadonlySet<SkillId> },
): Brief | null {
  const fitting = catalog.briefs.filter(
    (brief) => brief.part === part && holds(brief.needs, (skill) => skills.has(skill)),
  );
  const own = fitting.find((brief) => brief.roles.some((id) => id === role));
  return own ?? fitting.find((brief) => brief.roles.length === 0) ?? null;
}
