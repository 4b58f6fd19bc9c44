import type { Metadata } from "next";
import Link from "next/link";
import { currentCatalog } from "@/app/_server/catalog";
import { CatalogPage } from "@/components/catalog/catalog-page";
import { catalogPages } from "@/lib/words/messages/en/pages/catalog-pages";
import { pages } from "@/lib/words/messages/en/pages/pages";
import { english } from "@/lib/words/messages/translator";

export const metadata: Metadata = {
  ...english(pages).roles,
};

export default function RolesPage() {
  return (
    <CatalogPage
      part="/roles"
      title={english(pages).roles.title}
      lead={english(catalogPages).lead.roles}
      t={english}
    >
      <ul className="mt-8 border-t border-hairline">
        {currentCatalog().roles.map(({ id, title, summary, mustHave }) => (
          <li key={id} className="border-b border-hairline py-3">
            <Link href={`/roles/${id}`} prefetch={false} className="font-semibold">
              {title}
            </Link>
            <span className="text-small text-soft">
              {" "}
              · {english(catalogPages).coreSkills(mustHave.length)}
            </span>
            <p className="prose-measure text-small">{summary}</p>
          </li>
        ))}
      </ul>
    </CatalogPage>
  );
}
