import Link from "next/link";
import { catalogPages } from "@/lib/words/messages/en/pages/catalog-pages";
import type { Translator } from "@/lib/words/messages/translator";

const PARTS = [
  { href: "/courses", list: "courses" },
  { href: "/programs", list: "programs" },
  { href: "/skills", list: "skills" },
  { href: "/roles", list: "roles" },
] as const;

export type CatalogPart = (typeof PARTS)[number]["href"];

interface CatalogNavProps {
  /** The list that the page belongs to. */
  readonly here: CatalogPart;
  /** Whether the page is that list itself. */
  readonly isList?: boolean;
  readonly t: Translator;
}

/** The four lists of the catalog. */
export function CatalogNav({ here, isList = false, t }: CatalogNavProps) {
  return (
    <nav aria-label={t(catalogPages).catalog} className="no-print text-small">
      <ul className="flex flex-wrap gap-x-5">
        {PARTS.map(({ href, list }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={href === here ? (isList ? "page" : "true") : undefined}
              className="inline-flex min-h-8 items-center text-soft aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {t(catalogPages).list[list]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
