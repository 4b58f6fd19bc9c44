import type { Metadata } from "next";
import { currentCatalog } from "@/app/_server/catalog";
import { currentGuidePlans } from "@/app/_server/guide-plans";
import { GuidePage } from "@/components/guide/guide-page";
import { readHours } from "@/components/guide/study-calculator-hours";
import { pages } from "@/lib/words/messages/en/pages/pages";
import { english } from "@/lib/words/messages/translator";

export const metadata: Metadata = {
  ...english(pages).guide,
  alternates: { canonical: "/guide" },
};

const USUAL_HOURS = 5;

export default async function Guide({ searchParams }: PageProps<"/guide">) {
  const { of, hours } = await searchParams;
  const calculator = {
    of: typeof of === "string" ? of : "",
    hours: (typeof hours === "string" ? readHours(hours) : null) ?? USUAL_HOURS,
  };
  return (
    <GuidePage catalog={currentCatalog()} plans={currentGuidePlans()} calculator={calculator} t={english} />
  );
}
