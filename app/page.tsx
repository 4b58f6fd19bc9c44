import type { Metadata } from "next";
import { Planner } from "@/components/planner/planner";
import type { PlannerView } from "@/components/planner/planner-store";
import { coursesSpokenOf, vocabularyOf } from "@/components/planner/vocabulary";
import { problemText } from "@/components/wording/problem-text";
import { roleWords } from "@/components/wording/sentence";
import { answerRequest } from "@/lib/answer";
import { decodeRequest } from "@/lib/plan-url";
import { currentCompiled } from "./_server/catalog";
import { searchLimits } from "./_server/search-limits";
import { todayUtc } from "./_server/today";
import { workedExample } from "./_server/worked-example";

interface PageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export default async function PlannerPage({ searchParams }: PageProps) {
  return <Planner view={viewOf(pairsOf(await searchParams))} />;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const { catalog } = currentCompiled();
  const decoded = decodeRequest(pairsOf(await searchParams), catalog);
  const goal = decoded.ok ? decoded.request.goal : null;
  return goal === null ? {} : { title: `The route to becoming ${roleWords(catalog.role(goal))}` };
}

/** What the page shows for a link; a link without a goal gets the worked example, and is told so. */
function viewOf(pairs: readonly (readonly [string, string])[]): PlannerView {
  const compiled = currentCompiled();
  const { catalog } = compiled;
  const decoded = decodeRequest(pairs, catalog);
  const request = decoded.ok ? decoded.request : workedExample(catalog);
  const today = todayUtc();
  const answer = answerRequest({ compiled, request, today, limits: searchLimits() });
  const problems = pairs.length === 0 ? [] : decoded.problems.map((problem) => problemText(problem, catalog));
  const vocabulary = vocabularyOf(catalog, coursesSpokenOf(catalog, answer));
  return { request, answer, problems: [...new Set(problems)], vocabulary, today, example: !decoded.ok };
}

function pairsOf(params: Awaited<PageProps["searchParams"]>): readonly (readonly [string, string])[] {
  return Object.entries(params).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one) => [name, one] as const),
  );
}
