import type { Metadata } from "next";
import { replyFor } from "@/app/_server/planning/current-planning";
import { queryString } from "@/app/_server/query-string";
import { todayUtc } from "@/app/_server/today";
import { LinkProblems } from "@/components/ask/link-problems";
import { MEASURES } from "@/components/compare/comparison-rows";
import { ComparisonScreen } from "@/components/compare/comparison-screen";
import { readViewState } from "@/components/compare/view-state";
import { english } from "@/lib/words/messages/translator";

export const metadata: Metadata = {
  title: "Plans side by side",
  description:
    "Compare two to five ways to a role: another pace, another preference, a whole program, a bootcamp or a degree, with hours, dates, cost and skills side by side.",
};

/** Scenarios side by side, compared on the server for the link that was opened. */
export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const link = queryString(await searchParams);
  const page = await replyFor("comparison", { link, today: todayUtc() });
  const { scenarios, problems, isExample, address, without, choices } = page;
  return (
    <div className="mx-auto max-w-6xl px-4 pt-6 sm:px-6 md:pt-9">
      <LinkProblems problems={problems} t={english} />
      <h1 className="text-title">Plans side by side</h1>
      <p className="mt-2 prose-measure text-soft">
        {isExample
          ? "An example: one plan, quicker, from fewer programs, and beside a program as it is sold. Remove what you do not need, and add your own."
          : "Each column is one way to go. Dates and costs are estimates, made as on the plan itself."}
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
