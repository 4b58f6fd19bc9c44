import { Section } from "@/components/catalog/catalog-page";
import { PortfolioBrief } from "@/components/plan/steps/portfolio-brief";
import { projectToShow } from "@/lib/answer";
import type { Catalog, Role } from "@/lib/catalog";
import { catalogPages } from "@/lib/words/messages/en/pages/catalog-pages";
import { levelPages } from "@/lib/words/messages/en/pages/level-pages";
import type { Translator } from "@/lib/words/messages/translator";

interface RoleWorkProps {
  readonly role: Role;
  readonly catalog: Catalog;
  readonly t: Translator;
}

/** The work of one's own that a plan for the role ends with: how much, and what to build. */
export function RoleWork({ role, catalog, t }: RoleWorkProps) {
  const brief = projectToShow(catalog, role.id);
  const { projects } = role;
  if (brief === null && projects === null) return null;
  return (
    <Section title={t(catalogPages).toShow}>
      {projects && (
        <p className="prose-measure">{t(levelPages).projects(projects.kind, projects.hoursEach)}</p>
      )}
      {brief && <PortfolioBrief t={t} heading="h3" brief={brief} />}
    </Section>
  );
}
