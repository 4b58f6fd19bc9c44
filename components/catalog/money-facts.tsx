import { priceText } from "@/components/wording/amounts";
import { asOfText } from "@/components/wording/dates";
import { AUDIT_LABEL } from "@/components/wording/labels";
import type { Course, Price, Source } from "@/lib/catalog";
import { Fact, supporting } from "./fact-list";

interface PriceFactProps {
  readonly price: Price | null;
  readonly sources: readonly Source[];
}

export function PriceFact({ price, sources }: PriceFactProps) {
  return (
    <Fact
      name="Price"
      kind="price"
      sources={sources}
      value={price && priceText(price)}
      note={price && priceNote(price)}
    />
  );
}

function priceNote({ basis, asOf }: Price): string {
  const when = asOf ? `As of ${asOfText(asOf)}.` : "Undated.";
  return basis === "platform"
    ? `${when} This is what the platform usually asks; no source gives a price of its own.`
    : when;
}

/** Whether the course can be followed free of charge, and how old that is. */
export function AuditFact({ course }: { readonly course: Course }) {
  const { audit, sources, platform, wellKnown, asOf } = course;
  const dated = supporting(sources, "audit").length > 0;
  return (
    <Fact
      name="Free to follow"
      kind="audit"
      sources={sources}
      value={audit === "unknown" ? null : AUDIT_LABEL[audit]}
      note={
        <>
          {audit !== "unknown" && !dated && asOf && `As of ${asOfText(asOf)}. `}
          {wellKnown?.startsWith("guide:") && "The guide behind Waymark, of 2026, calls it free to follow. "}
          {platform === "Coursera" &&
            "Since 2025 Coursera often opens only the first module without payment. Look before you count on it."}
        </>
      }
    />
  );
}
