import { ExternalLink } from "@/components/ui/external-link";
import type { Course, Price } from "@/lib/catalog";
import { priceText } from "@/lib/words/amounts";
import { asOfText } from "@/lib/words/dates";
import { labels } from "@/lib/words/messages/en/labels";
import type { FactEntry } from "./fact-list";

export function priceFact(price: Price | null, platform: string): FactEntry {
  if (price === null) return { name: "Price", value: null };
  const value = priceText(price);
  if (price.basis === "course") return { name: "Price", kind: "price", value };
  const when = price.asOf ? `As of ${asOfText(price.asOf)}` : "Undated";
  const note = `${when}, by the guide behind Waymark: what ${platform} usually asks. No page gives a price of this course alone.`;
  return { name: "Price", value, note };
}

/** Where the certificate follows from the platform's general rule, that. */
export function certificateNote({ sources, platform }: Course): string | null {
  const support = sources.filter(({ supports }) => supports.includes("certificate"));
  return support.length > 0 && support.every(({ ofPlatform }) => ofPlatform)
    ? `The general rule of ${platform}; no page says it of this course alone.`
    : null;
}

/** OSSU's report that Coursera took free auditing from most of its courses, of October 2025. */
const AUDITS_GONE = "https://github.com/ossu/computer-science/pull/1369";

/** Whether the course can be followed free of charge, and how old that is. */
export function auditFact({ audit, platform, wellKnown, status, certificate }: Course): FactEntry {
  // Only where the certificate is sold does it matter that one follows without it.
  const isWhollyFree = audit === "open" && certificate !== "paid";
  const byGuide = wellKnown?.startsWith("guide:") === true;
  const ofCoursera = platform === "Coursera" && status !== "retired";
  return {
    name: "Free to follow",
    kind: "audit",
    value: audit === "unknown" ? null : isWhollyFree ? "Free to follow" : labels.audit[audit],
    noteStands: byGuide || ofCoursera,
    note: (byGuide || ofCoursera) && (
      <>
        {byGuide && "The guide behind Waymark, of 2026, calls it free to follow. "}
        {ofCoursera && (
          <>
            Since 2025 Coursera often opens only the first module without payment (
            <ExternalLink href={AUDITS_GONE}>a report of October 2025</ExternalLink>). Look before you count
            on it.
          </>
        )}
      </>
    ),
  };
}
