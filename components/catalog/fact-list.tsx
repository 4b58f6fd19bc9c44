import type { ReactNode } from "react";
import { asOfText } from "@/components/wording/dates";
import type { FactKind, Source } from "@/lib/catalog";
import { ExternalLink, siteOf } from "./external-link";

interface FactProps {
  readonly name: string;
  /** null: no source says. */
  readonly value: ReactNode | null;
  readonly kind?: FactKind;
  readonly sources?: readonly Source[];
  readonly note?: ReactNode;
}

/** A fact, the sources that support it and their dates; what no source says is said to be unknown. */
export function Fact({ name, value, kind, sources = [], note = null }: FactProps) {
  const known = value !== null && value !== "";
  return (
    <div className="grid gap-x-6 border-b border-hairline py-3 sm:grid-cols-[11rem_1fr]">
      <dt className="text-small font-semibold text-soft">{name}</dt>
      <dd className="min-w-0">
        {known ? value : <span className="text-soft">unknown: no source says</span>}
        {note && <p className="mt-1 prose-measure text-small text-soft">{note}</p>}
        {known && kind !== undefined && !note && supporting(sources, kind).length === 0 && (
          <p className="mt-1 text-small text-soft">No page is on record for this.</p>
        )}
        {known && kind !== undefined && <SourceLine sources={supporting(sources, kind)} />}
      </dd>
    </div>
  );
}

export function supporting(sources: readonly Source[], kind: FactKind): readonly Source[] {
  return sources.filter((source) => source.supports.includes(kind));
}

/** "Sources: coursera.org, May 2026; github.com/owner/name, 2023". */
function SourceLine({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <p className="mt-1 text-small break-words text-soft">
      {sources.length === 1 ? "Source: " : "Sources: "}
      {sources.map((source, i) => (
        <span key={source.url}>
          {i > 0 && "; "}
          <ExternalLink href={source.url}>{siteOf(source.url)}</ExternalLink>
          {source.asOf ? `, as of ${asOfText(source.asOf)}` : ", undated"}
        </span>
      ))}
    </p>
  );
}
