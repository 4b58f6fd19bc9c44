import type { Metadata } from "next";
import { currentCompiled } from "@/app/_server/catalog";
import { queryString } from "@/app/_server/query-string";
import { searchLimits } from "@/app/_server/search-limits";
import { todayUtc } from "@/app/_server/today";
import { workedExample } from "@/app/_server/worked-example";
import { knownPlan } from "@/components/posting/known-plan";
import { PostingPage } from "@/components/posting/posting-page";
import { readLink } from "@/components/session/read-link";
import { answerRequest } from "@/lib/answer";

export const metadata: Metadata = {
  title: "Read a job posting",
  description:
    "Paste a job posting or a CV: Waymark finds the skills in it, in your browser, and plans the ones that you lack.",
};

/** A box for postings and CVs. A link behind `?` is the learner's own plan: what it covers is told apart. */
export default async function ReadPostingPage({ searchParams }: PageProps<"/posting">) {
  const compiled = currentCompiled();
  const { catalog } = compiled;
  const link = queryString(await searchParams);
  const example = workedExample(catalog);
  const { request, isExample } = readLink(link, { catalog, example });
  const today = todayUtc();
  const plan = isExample
    ? null
    : knownPlan(answerRequest({ compiled, request, today, limits: searchLimits() }), request, catalog);
  return (
    <PostingPage
      plan={plan}
      example={example}
      namesUrl={`/skill-names.json?edition=${catalog.version}`}
      catalogAddress={{
        url: `/planner-catalog.json?edition=${catalog.version}&form=whole`,
        version: catalog.version,
      }}
    />
  );
}
