import type { ReactNode } from "react";
import { ExternalLink, siteOf } from "@/components/ui/external-link";
import { Note } from "@/components/ui/note";
import { type Catalog, type FactKind, isStale, type Source } from "@/lib/catalog";
import { asOfText } from "@/lib/words/dates";

export interface FactEntry {
  readonly name: string;
  /** null: no source says. */
  readonly value: ReactNode | null;
  /** What a source must support: without one that does, the value is not shown. Left out: it is ours, and `note` says so. */
  readonly kind?: FactKind;
  /** Where they are not those of the entry. */
  readonly sources?: readonly Source[];
  readonly note?: ReactNode;
  /** Whether the note is worth a line though the value is unknown. */
  readonly noteStands?: boolean;
}

interface FactTableProps {
  readonly facts: readonly FactEntry[];
  readonly sources: readonly Source[];
  readonly catalog: Catalog;
  readonly asOf: string | null;
}

export const KIND_NOTE = "Our reading of who offers it and how it is sold.";

/** Facts with their sources and ages; what no source says stands together in one line, not in a wall of "unknown". */
export function FactTable({ facts, sources, catalog, asOf }: FactTableProps) {
  const entries = facts.map((fact) => {
    const support = supportOf(fact, sources);
    return { ...fact, support, known: isKnown(fact, support) };
  });
  const shown = entries.filter(({ known, noteStands }) => known || noteStands);
  const unknown = entries.filter(({ known, noteStands }) => !known && !noteStands);
  const today = catalog.version.slice(0, 10);
  return (
    <>
      <dl className="border-t border-hairline">
        {shown.map(({ name, value, note = null, kind, support, known }) => (
          <Row key={name} name={name}>
            {known ? value : <span className="text-soft">Not known.</span>}
            {note && <Note className="mt-1">{note}</Note>}
            <SourceLine sources={support} />
            {kind !== undefined && isStale(kind, support, today) && (
              <p className="text-small text-soft">
                Old for a fact of this kind: look before you count on it.
              </p>
            )}
          </Row>
        ))}
        {unknown.length > 0 && (
          <Row name="Not known">
            <span className="text-soft">
              No source says:{" "}
              {unknown.map(({ name }) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`).join("; ")}.
            </span>
          </Row>
        )}
      </dl>
      <Note className="mt-2">
        {asOf && `This entry was last gone through with what was known as of ${asOfText(asOf)}. `}
        Many sources are lists that others read from the platforms’ pages: the date is the one they speak of.
        {sources.some(({ copy }) => copy) && " What is called a copy carries no fact alone."}
      </Note>
    </>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-b border-hairline py-3 sm:grid-cols-[11rem_1fr]">
      <dt className="text-small font-semibold text-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

/** A value is shown where a source supports it, or where it is plainly ours. */
function isKnown({ value, kind }: FactEntry, support: readonly Source[]): boolean {
  return value !== null && value !== "" && (kind === undefined || support.length > 0);
}

function supportOf({ kind, sources: own }: FactEntry, sources: readonly Source[]): readonly Source[] {
  return kind === undefined ? [] : (own ?? sources).filter(({ supports }) => supports.includes(kind));
}

/** "Sources: coursera.org, as of May 2026; github.com/owner/name, as of 2023". */
function SourceLine({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <p className="mt-1 text-small text-soft">
      {sources.length === 1 ? "Source: " : "Sources: "}
      {sources.map((source, i) => (
        <span key={source.url}>
          {i > 0 && "; "}
          <SourceName source={source} />
        </span>
      ))}
    </p>
  );
}

/** "coursera.org, as of May 2026", a link. */
export function SourceName({ source: { url, asOf, copy } }: { readonly source: Source }) {
  return (
    <span className="[overflow-wrap:anywhere]">
      <ExternalLink href={url}>{siteOf(url)}</ExternalLink>
      {copy && " (a copy)"}
      {asOf ? `, as of ${asOfText(asOf)}` : ", undated"}
    </span>
  );
}
