import type { Metadata } from "next";
import { answerView } from "@/components/planner/answer-view";
import { describeOptions } from "@/components/planner/plan-view";
import { Planner } from "@/components/planner/planner";
import { readLink } from "@/components/planner/read-link";
import { roleWords } from "@/components/wording/sentence";
import { currentCompiled } from "./_server/catalog";
import { queryString } from "./_server/query-string";
import { searchLimits } from "./_server/search-limits";
import { todayUtc } from "./_server/today";
import { workedExample } from "./_server/worked-example";

export async function generateMetadata({ searchParams }: PageProps<"/">): Promise<Metadata> {
  const { catalog } = currentCompiled();
  const link = queryString(await searchParams);
  const { request, isExample } = readLink(link, { catalog, example: workedExample(catalog) });
  if (isExample || request.goal === null) return {};
  return { title: `The route to becoming ${roleWords(catalog.role(request.goal))}` };
}

/** The planner, answered on the server for the link that was opened. */
export default async function PlannerPage({ searchParams }: PageProps<"/">) {
  const compiled = currentCompiled();
  const { catalog } = compiled;
  const link = queryString(await searchParams);
  const example = workedExample(catalog);
  const reading = readLink(link, { catalog, example });
  const view = answerView({
    compiled,
    request: reading.request,
    today: todayUtc(),
    limits: searchLimits(),
  });
  return (
    <Planner
      key={link}
      link={link}
      start={{ ...reading, example, view }}
      options={describeOptions(catalog)}
      catalogUrl={`/planner-catalog.json?edition=${catalog.version}`}
    />
  );
}
