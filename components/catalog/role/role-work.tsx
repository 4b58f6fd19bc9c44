import { Section } from "@/components/catalog/catalog-page";
import { PortfolioBrief } from "@/components/plan/steps/portfolio-brief";
import { describeBrief } from "@/lib/answer";
import type { Catalog, Role } from "@/lib/catalog";
import { hoursRangeText, hoursText } from "@/lib/words/amounts";
import { english } from "@/lib/words/messages/translator";

/** The work of one's own that every plan for the role ends with: its hours, and what to build. */
export function RoleWork({ role, catalog }: { readonly role: Role; readonly catalog: Catalog }) {
  const { portfolio } = role;
  const own = catalog.briefs.find(({ part, roles }) => part === "final" && roles.includes(role.id));
  if (portfolio === null) return null;
  return (
    <Section title="What you will have to show">
      <p className="prose-measure">
        A plan sets aside {hoursText(portfolio.typical)} for work of your own ({hoursRangeText(portfolio)}),
        and you can change that. <span className="text-soft">{portfolio.because}</span>
      </p>
      {own && <PortfolioBrief t={english} heading="h3" brief={describeBrief(own, catalog)} />}
    </Section>
  );
}
