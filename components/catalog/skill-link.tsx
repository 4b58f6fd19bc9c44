import Link from "next/link";
import type { ReactNode } from "react";
import { chipClass } from "@/components/ui/chip";
import { richly } from "@/components/ui/richly";
import type { Catalog } from "@/lib/catalog";
import { areaHue } from "@/lib/words/catalog/skill-area";
import { catalogPages } from "@/lib/words/messages/en/pages/catalog-pages";
import type { Translator } from "@/lib/words/messages/translator";

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

interface SkillSentenceProps {
  readonly ids: readonly string[];
  readonly catalog: Catalog;
  readonly joiner?: "and" | "or";
  readonly t: Translator;
}

/** "Python, SQL and pandas", each a link. */
export function SkillSentence({ ids, catalog, joiner = "and", t }: SkillSentenceProps) {
  const links = ids.map((id) => <SkillLink key={id} id={id} catalog={catalog} />);
  return richly(t(catalogPages)[joiner]<ReactNode>(links));
}
