import type { ReactNode } from "react";
import type { Translator } from "@/lib/words/messages/translator";
import { CatalogNav, type CatalogPart } from "./catalog-nav";

interface CatalogPageProps {
  readonly part: CatalogPart;
  readonly title: string;
  /** What kind of thing it is and whose; left out on the lists. */
  readonly trail?: string;
  readonly lead?: string | null;
  readonly t: Translator;
  readonly children: ReactNode;
}

/** The frame of a page about one thing of the catalog. */
export function CatalogPage({ part, title, trail, lead, t, children }: CatalogPageProps) {
  return (
    <article className="mx-auto w-full max-w-4xl px-4 pt-5 sm:px-6">
      <CatalogNav here={part} isList={trail === undefined} t={t} />
      <header className="mt-5">
        {trail && <p className="text-small text-soft">{trail}</p>}
        <h1 className="text-title">{title}</h1>
        {lead && <p className="mt-3 prose-measure text-lead">{lead}</p>}
      </header>
      {children}
    </article>
  );
}

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mt-10">
      <h2 className="text-lead">{title}</h2>
      <div className="mt-2">{children}</div>
    </section>
  );
}

/** What a reader should know before anything else. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return <p className="mt-4 prose-measure border-l-4 border-blaze pl-3 text-small">{children}</p>;
}
