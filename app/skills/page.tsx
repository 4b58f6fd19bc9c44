import type { Metadata } from "next";
import { currentCatalog } from "@/app/_server/catalog";
import { CatalogPage, Section } from "@/components/catalog/catalog-page";
import { SkillRows } from "@/components/catalog/skill/skill-rows";
import type { Skill } from "@/lib/catalog";
import { catalogPages } from "@/lib/words/messages/en/pages/catalog-pages";
import { pages } from "@/lib/words/messages/en/pages/pages";
import { english } from "@/lib/words/messages/translator";

export const metadata: Metadata = {
  ...english(pages).skills,
};

/** By area, areas and skills in the order in which the catalog first names them. */
function skillsByArea(skills: readonly Skill[]): ReadonlyMap<string, readonly Skill[]> {
  const areas = new Map<string, Skill[]>();
  for (const skill of skills) areas.set(skill.area, [...(areas.get(skill.area) ?? []), skill]);
  return new Map([...areas].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export default function SkillsPage() {
  const catalog = currentCatalog();
  return (
    <CatalogPage
      part="/skills"
      title={english(pages).skills.title}
      lead={english(catalogPages).lead.skills}
      t={english}
    >
      {[...skillsByArea(catalog.skills)].map(([area, skills]) => (
        <Section key={area} title={area}>
          <SkillRows skills={skills} catalog={catalog} t={english} />
        </Section>
      ))}
    </CatalogPage>
  );
}
