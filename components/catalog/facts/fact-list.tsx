import type { ReactNode } from "react";
import { ExternalLink, siteOf } from "@/components/ui/external-link";
import { Note } from "@/components/ui/note";
import { richly } from "@/components/ui/richly";
import { type Catalog, type FactKind, isStale, type Source } from "@/lib/catalog";
import { asOfText } from "@/lib/words/dates";
import { facts as messages } from "@/lib/words/messages/en/pages/facts";
import type { Translator } from "@/lib/words/messages/translator";

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
  readonly t: Translator;
}

/** Facts with their sources and ages; what no source says stands together in one line, not in a wall of "unknown". */
export function FactTable({ facts, sources, catalog, asOf, t }: FactTableProps) {
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
            {known ? value : <span className="text-soft">{t(messages).valueUnknown}</span>}
            {note && <Note className="mt-1">{note}</Note>}
            <SourceLine sources={support} t={t} />
            {kind !== undefined && isStale(kind, support, today) && (
              <p className="text-small text-soft">{t(messages).old}</p>
            )}
          </Row>
        ))}
        {unknown.length > 0 && (
          <Row name={t(messages).notKnown}>
            <span className="text-soft">{t(messages).noSourceSays(unknown.map(({ name }) => name))}</span>
          </Row>
        )}
      </dl>
      <Note className="mt-2">
        {t(messages).aboutSources(
          asOf && asOfText(asOf, t),
          sources.some(({ copy }) => copy),
        )}
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
function SourceLine({ sources, t }: { readonly sources: readonly Source[]; readonly t: Translator }) {
  if (sources.length === 0) return null;
  return (
    <p className="mt-1 text-small text-soft">
      {richly(
        t(messages).sources<ReactNode>(
          sources.map((source) => <SourceName key={source.url} source={source} t={t} />),
        ),
      )}
    </p>
  );
}

/** "coursera.org, as of May 2026", a link. */
export function SourceName({ source, t }: { readonly source: Source; readonly t: Translator }) {
  const { url, asOf, copy } = source;
  const site = (
    <ExternalLink href={url} t={t}>
      {siteOf(url)}
    </ExternalLink>
  );
  return (
    <span className="[overflow-wrap:anywhere]">
      {richly(t(messages).source<ReactNode>(site, copy === true, asOf ? asOfText(asOf, t) : null))}
    </span>
  );
}
