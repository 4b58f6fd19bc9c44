import type { Metadata } from "next";
import Link from "next/link";
import { currentCatalog } from "@/app/_server/catalog";
import { CatalogPage } from "@/components/catalog/catalog-page";
import { counted } from "@/lib/words/amounts";
import { english } from "@/lib/words/messages/translator";

export const metadata: Metadata = {
  title: "Roles",
  description: "The roles that Waymark plans for: what each asks for, and what certificates do for it.",
};

export default function RolesPage() {
  return (
    <CatalogPage
      part="/roles"
      title="Roles"
      lead="Where a plan can lead. Each says what it asks for, and what a certificate does and does not do there."
      t={english}
    >
      <ul className="mt-8 border-t border-hairline">
        {currentCatalog().roles.map(({ id, title, summary, mustHave }) => (
          <li key={id} className="border-b border-hairline py-3">
            <Link href={`/roles/${id}`} prefetch={false} className="font-semibold">
              {title}
            </Link>
            <span className="text-small text-soft"> · {counted(mustHave.length, "core skill")}</span>
            <p className="prose-measure text-small">{summary}</p>
          </li>
        ))}
      </ul>
    </CatalogPage>
  );
}
