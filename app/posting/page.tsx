import type { Metadata } from "next";
import { currentCompiled } from "@/app/_server/catalog";
import { planning } from "@/app/_server/planning/current-planning";
import { queryString } from "@/app/_server/query-string";
import { todayUtc } from "@/app/_server/today";
import { workedExample } from "@/app/_server/worked-example";
import { knownPlan } from "@/components/posting/known-plan";
import { PostingPage } from "@/components/posting/posting-page";

export const metadata: Metadata = {
  title: "Read a job posting",
  description:
    "Paste a job posting or a CV: Waymark finds the skills in it, in your browser, and plans the ones that you lack.",
};

/** A box for postings and CVs. A link behind `?` is the learner's own plan: what it covers is told apart. */
export default async function ReadPostingPage({ searchParams }: PageProps<"/posting">) {
  const { catalog } = currentCompiled();
  const link = queryString(await searchParams);
  const outcome = link === "" ? null : await planning().page({ link, today: todayUtc() });
  // Without time for the plan the page still reads postings.
  const reply = outcome?.kind === "answered" && !outcome.reply.isExample ? outcome.reply : null;
  const plan = reply && knownPlan(reply.view.answer, reply.request, catalog);
  return (
    <PostingPage
      plan={plan}
      example={workedExample(catalog)}
      namesUrl={`/skill-names.json?edition=${catalog.version}`}
      catalogAddress={{
        url: `/planner-catalog.json?edition=${catalog.version}&form=whole`,
        version: catalog.version,
      }}
    />
  );
}
