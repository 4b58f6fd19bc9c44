import Link from "next/link";
import { chipClass } from "@/components/ui/chip";
import type { Catalog } from "@/lib/catalog";
import { areaHue } from "@/lib/words/catalog/skill-area";

interface SkillLinkProps {
  readonly id: string;
  readonly catalog: Catalog;
}

/** A skill in running text. */
export function SkillLink({ id, catalog }: SkillLinkProps) {
  const skill = catalog.findSkill(id);
  if (!skill) return id;
  return (
    <Link href={`/skills/${skill.id}`} prefetch={false} title={skill.meaning || undefined}>
      {skill.title}
    </Link>
  );
}

/** Skills in the colours of their areas. */
export function SkillChips({ ids, catalog }: { readonly ids: readonly string[]; readonly catalog: Catalog }) {
  return (
    <ul className="flex flex-wrap gap-1.5">
      {ids.map((id) => {
        const skill = catalog.findSkill(id);
        return skill ? (
          <li key={id}>
            <Link
              href={`/skills/${skill.id}`}
              prefetch={false}
              className={chipClass("filled")}
              style={{ "--hue": areaHue(skill.area) }}
              title={skill.meaning || undefined}
            >
              {skill.title}
            </Link>
          </li>
        ) : null;
      })}
    </ul>
  );
}

/** "Python, SQL and pandas", each a link. */
export function SkillSentence({
  ids,
  catalog,
  joiner = "and",
}: {
  readonly ids: readonly string[];
  readonly catalog: Catalog;
  readonly joiner?: "and" | "or";
}) {
  return ids.map((id, i) => (
    <span key={id}>
      {i === 0 ? "" : i === ids.length - 1 ? ` ${joiner} ` : ", "}
      <SkillLink id={id} catalog={catalog} />
    </span>
  ));
}
