import type { Metadata } from "next";
import { replyFor } from "@/app/_server/planning/current-planning";
import { queryString } from "@/app/_server/query-string";
import { todayUtc } from "@/app/_server/today";
import { LinkProblems } from "@/components/ask/link-problems";
import { MEASURES } from "@/components/compare/comparison-rows";
import { ComparisonScreen } from "@/components/compare/comparison-screen";
import { readViewState } from "@/components/compare/view-state";
import { pages } from "@/lib/words/messages/en/pages/pages";
import { english } from "@/lib/words/messages/translator";

export const metadata: Metadata = {
  title: english(pages).compare.title,
  description: english(pages).compare.description,
};

/** Scenarios side by side, compared on the server for the link that was opened. */
export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const link = queryString(await searchParams);
  const page = await replyFor("comparison", { link, today: todayUtc() });
  const { scenarios, problems, isExample, address, without, choices } = page;
  return (
    <div className="mx-auto max-w-6xl px-4 pt-6 sm:px-6 md:pt-9">
      <LinkProblems problems={problems} t={english} />
      <h1 className="text-title">{english(pages).compare.title}</h1>
      <p className="mt-2 prose-measure text-soft">
        {isExample ? english(pages).compare.aboutExample : english(pages).compare.about}
      </p>
      <ComparisonScreen
        key={address}
        scenarios={scenarios}
        address={address}
        without={without}
        choices={choices}
        view={readViewState(
          new URLSearchParams(link),
          MEASURES.map(({ id }) => id),
        )}
      />
    </div>
  );
}
