import type { ReactNode } from "react";
import { Section } from "@/components/catalog/catalog-page";
import { PortfolioBrief } from "@/components/plan/steps/portfolio-brief";
import { richly } from "@/components/ui/richly";
import { describeBrief } from "@/lib/answer";
import type { Catalog, Role } from "@/lib/catalog";
import { hoursRangeText, hoursText } from "@/lib/words/amounts";

import { catalogPages } from "@/lib/words/messages/en/pages/catalog-pages";
import type { Translator } from "@/lib/words/messages/translator";

interface RoleWorkProps {
  readonly role: Role;
  readonly catalog: Catalog;
  readonly t: Translator;
}

/** The work of one's own that every plan for the role ends with: its hours, and what to build. */
export function RoleWork({ role, catalog, t }: RoleWorkProps) {
  const { portfolio } = role;
  const own = catalog.briefs.find(({ part, roles }) => part === "final" && roles.includes(role.id));
  if (portfolio === null) return null;
  return (
    <Section title={t(catalogPages).toShow}>
      <p className="prose-measure">
        {richly(
          t(catalogPages).setsAside<ReactNode>(
            hoursText(portfolio.typical, t),
            hoursRangeText(portfolio, t),
            <span className="text-soft">{portfolio.because}</span>,
          ),
        )}
      </p>
      {own && <PortfolioBrief t={t} heading="h3" brief={describeBrief(own, catalog)} />}
    </Section>
  );
}
