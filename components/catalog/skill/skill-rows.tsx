import Link from "next/link";
import { chipClass } from "@/components/ui/chip";
import { type Catalog, coursesTeaching, type Skill } from "@/lib/catalog";
import { areaHue } from "@/lib/words/catalog/skill-area";
import { catalogPages } from "@/lib/words/messages/en/pages/catalog-pages";
import type { Translator } from "@/lib/words/messages/translator";

interface SkillRowsProps {
  readonly skills: readonly Skill[];
  readonly catalog: Catalog;
  readonly t: Translator;
}

/** Skills with their meaning and how many courses teach each. */
export function SkillRows({ skills, catalog, t }: SkillRowsProps) {
  return (
    <ul className="border-t border-hairline">
      {skills.map((skill) => (
        <li
          key={skill.id}
          className="grid gap-x-6 gap-y-1 border-b border-hairline py-2.5 sm:grid-cols-[15rem_1fr_6.5rem] sm:items-baseline"
        >
          <span>
            <Link
              href={`/skills/${skill.id}`}
              prefetch={false}
              className={chipClass("filled")}
              style={{ "--hue": areaHue(skill.area) }}
            >
              {skill.title}
            </Link>
          </span>
          <span className="text-small">{skill.meaning}</span>
          <span className="text-small text-soft sm:text-right">
            {t(catalogPages).taughtBy(coursesTeaching(catalog, skill.id).length)}
          </span>
        </li>
      ))}
    </ul>
  );
}
