import type { Metadata } from "next";
import { currentCatalog } from "@/app/_server/catalog";
import { KeptPage } from "@/components/kept/kept-page";
import { pages } from "@/lib/words/messages/en/pages/pages";
import { english } from "@/lib/words/messages/translator";

export const metadata: Metadata = {
  ...english(pages).kept,
  robots: { index: false },
};

/** The same page for everybody: what is kept is read in the browser. */
export default function KeptPlansPage() {
  const { roles, backgrounds } = currentCatalog();
  return (
    <KeptPage
      titles={{
        roles: roles.map(({ id, title }) => ({ id, title })),
        backgrounds: backgrounds.map(({ id, title }) => ({ id, title })),
      }}
    />
  );
}
