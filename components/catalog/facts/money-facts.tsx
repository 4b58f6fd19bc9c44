import type { ReactNode } from "react";
import { ExternalLink } from "@/components/ui/external-link";
import { richly } from "@/components/ui/richly";
import type { Course, Price } from "@/lib/catalog";
import { priceText } from "@/lib/words/amounts";
import { asOfText } from "@/lib/words/dates";
import { labels } from "@/lib/words/messages/en/labels";
import { facts } from "@/lib/words/messages/en/pages/facts";
import type { Translator } from "@/lib/words/messages/translator";
import type { FactEntry } from "./fact-list";

export function priceFact(price: Price | null, platform: string, t: Translator): FactEntry {
  const name = t(facts).fact.price;
  if (price === null) return { name, value: null };
  const value = priceText(price, t);
  if (price.basis === "course") return { name, kind: "price", value };
  const asOf = price.asOf ? asOfText(price.asOf, t) : null;
  return { name, value, note: t(facts).platformPrice(platform, asOf) };
}

/** Where the certificate follows from the platform's general rule, that. */
export function certificateNote({ sources, platform }: Course, t: Translator): string | null {
  const support = sources.filter(({ supports }) => supports.includes("certificate"));
  return support.length > 0 && support.every(({ ofPlatform }) => ofPlatform)
    ? t(facts).platformCertificate(platform)
    : null;
}

/** OSSU's report that Coursera took free auditing from most of its courses, of October 2025. */
const AUDITS_GONE = "https://github.com/ossu/computer-science/pull/1369";

/** Whether the course can be followed free of charge, and how old that is. */
export function auditFact(course: Course, t: Translator): FactEntry {
  const { audit, platform, wellKnown, status, certificate } = course;
  // Only where the certificate is sold does it matter that one follows without it.
  const isWhollyFree = audit === "open" && certificate !== "paid";
  const byGuide = wellKnown?.startsWith("guide:") === true;
  const ofCoursera = platform === "Coursera" && status !== "retired";
  return {
    name: t(facts).fact.audit,
    kind: "audit",
    value: audit === "unknown" ? null : isWhollyFree ? t(facts).freeToFollow : t(labels).audit[audit],
    noteStands: byGuide || ofCoursera,
    note: (byGuide || ofCoursera) && (
      <>
        {byGuide && `${t(facts).freeByGuide} `}
        {ofCoursera &&
          richly(
            t(facts).firstModuleOnly<ReactNode>((text) => (
              <ExternalLink href={AUDITS_GONE} t={t}>
                {text}
              </ExternalLink>
            )),
          )}
      </>
    ),
  };
}
