import { Section } from "@/components/catalog/catalog-page";
import { PortfolioBrief } from "@/components/plan/steps/portfolio-brief";
import { projectToShow } from "@/lib/answer";
import type { Catalog, Role } from "@/lib/catalog";
import { english } from "@/lib/words/messages/translator";

/** The work of one's own that a plan for the role ends with: how much, and what to build. */
export function RoleWork({ role, catalog }: { readonly role: Role; readonly catalog: Catalog }) {
  const brief = projectToShow(catalog, role.id);
  const { projects } = role;
  if (brief === null && projects === null) return null;
  return (
    <Section title="What you will have to show">
      {projects && (
        <p className="prose-measure">
          {projects.kind}
          {projects.hoursEach && `, ${projects.hoursEach.low} to ${projects.hoursEach.high} h each`}.
        </p>
      )}
      {brief && <PortfolioBrief t={english} heading="h3" brief={brief} />}
    </Section>
  );
}
