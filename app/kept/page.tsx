import type { Metadata } from "next";
import { KeptPage } from "@/components/keeping/kept-page";
import { currentCatalog } from "../_server/catalog";

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
