import type { Metadata } from "next";
import { currentCatalog } from "@/app/_server/catalog";
import { KeptPage } from "@/components/kept/kept-page";

export const metadata: Metadata = {
  title: "Your plans",
  description: "The plans and finished courses that this browser keeps for you.",
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
