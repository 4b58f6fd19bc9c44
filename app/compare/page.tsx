import type { Metadata } from "next";
import { currentCompiled } from "@/app/_server/catalog";
import { queryString } from "@/app/_server/query-string";
import { searchLimits } from "@/app/_server/search-limits";
import { todayUtc } from "@/app/_server/today";
import { workedExample } from "@/app/_server/worked-example";
import { LinkProblems } from "@/components/ask/link-problems";
import { addressWithout, comparisonChoices } from "@/components/compare/comparison-choices";
import { MEASURES } from "@/components/compare/comparison-rows";
import { ComparisonScreen } from "@/components/compare/comparison-screen";
import { describeComparison } from "@/components/compare/comparison-view";
import { addressOfComparison, readComparison } from "@/components/compare/read-comparison";
import { readViewState } from "@/components/compare/view-state";
import { compareScenarios } from "@/lib/compare";
import { linkNumbers } from "@/lib/link";
import { english } from "@/lib/words/messages/translator";

export const metadata: Metadata = {
  title: "Plans side by side",
  description:
    "Compare two to five ways to a role: another pace, another preference, a whole program, a bootcamp or a degree, with hours, dates, cost and skills side by side.",
};

/** Scenarios side by side, compared on the server for the link that was opened. */
export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const compiled = currentCompiled();
  const { catalog } = compiled;
  const link = queryString(await searchParams);
  const today = todayUtc();
  const example = { ...workedExample(catalog), start: today };
  const { scenarios, problems, isExample } = readComparison(link, { catalog, example });
  const comparison = compareScenarios({ compiled, scenarios, today, limits: searchLimits });
  const [first = scenarios[0], ...others] = comparison.results.map(({ scenario }) => scenario);
  const dated = [first, ...others] as const;
  const numbers = linkNumbers(catalog);
  const address = addressOfComparison(dated, numbers);
  return (
    <div className="mx-auto max-w-6xl px-4 pt-6 sm:px-6 md:pt-9">
      <LinkProblems problems={problems} t={english} />
      <h1 className="font-display text-title">Plans side by side</h1>
      <p className="mt-2 prose-measure text-soft">
        {isExample
          ? "An example: one plan, quicker, from fewer programs, and beside a program as it is sold. Remove what you do not need, and add your own."
          : "Each column is one way to go. Dates and costs are estimates, made as on the plan itself."}
      </p>
      <ComparisonScreen
        key={address}
        scenarios={describeComparison(comparison, catalog)}
        address={address}
        without={dated.map((_, place) => addressWithout(dated, place, numbers))}
        choices={comparisonChoices(dated, catalog)}
        view={readViewState(
          new URLSearchParams(link),
          MEASURES.map(({ id }) => id),
        )}
      />
    </div>
  );
}
