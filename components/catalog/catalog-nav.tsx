import Link from "next/link";

const PARTS = [
  { href: "/courses", label: "Courses" },
  { href: "/programs", label: "Programs" },
  { href: "/skills", label: "Skills" },
  { href: "/roles", label: "Roles" },
] as const;

export type CatalogPart = (typeof PARTS)[number]["href"];

/** The four lists of the catalog; `here` is the one that the page belongs to, `list` whether it is the list itself. */
export function CatalogNav({ here, list = false }: { readonly here: CatalogPart; readonly list?: boolean }) {
  return (
    <nav aria-label="Catalog" className="no-print text-small">
      <ul className="flex flex-wrap gap-x-5">
        {PARTS.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={href === here ? (list ? "page" : "true") : undefined}
              className="inline-flex min-h-8 items-center text-soft aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
