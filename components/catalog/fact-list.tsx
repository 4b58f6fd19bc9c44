import type { ReactNode } from "react";
import { asOfText } from "@/components/wording/dates";
import type { FactKind, Source } from "@/lib/catalog";

interface FactProps {
  readonly name: string;
  /** null: no source says. */
  readonly value: ReactNode | null;
  readonly kind?: FactKind;
  readonly sources?: readonly Source[];
  readonly note?: string | null;
}

/** A fact, the sources that support it and their dates; what no source says is said to be unknown. */
export function Fact({ name, value, kind, sources = [], note = null }: FactProps) {
  const supporting =
    kind === undefined || value === null ? [] : sources.filter((source) => source.supports.includes(kind));
  return (
    <div className="grid gap-x-6 border-b border-hairline py-3 sm:grid-cols-[11rem_1fr]">
      <dt className="text-small font-semibold text-soft">{name}</dt>
      <dd>
        {value ?? <span className="text-soft">unknown: no source says</span>}
        {note && <p className="mt-1 max-w-prose text-small text-soft">{note}</p>}
        {kind !== undefined && value !== null && supporting.length === 0 && note === null && (
          <p className="mt-1 text-small text-soft">The research notes say so; no source is marked for it.</p>
        )}
        {supporting.length > 0 && (
          <p className="mt-1 text-small text-soft">
            Source:{" "}
            {supporting.slice(0, 4).map((source, i) => (
              <span key={source.url}>
                {i > 0 && "; "}
                <a href={source.url} rel="noopener nofollow">
                  {hostOf(source.url)}
                </a>
                {source.asOf && `, as of ${asOfText(source.asOf)}`}
              </span>
            ))}
          </p>
        )}
      </dd>
    </div>
  );
}

/** "github.com/owner" for a repository, else the host. */
function hostOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, "");
  return host === "github.com" ? `${host}${pathname.split("/").slice(0, 3).join("/")}` : host;
}
