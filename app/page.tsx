import type { Metadata } from "next";
import { headers } from "next/headers";
import { Planner } from "@/components/planner/planner";
import { answerView } from "@/components/session/answer-view";
import { describeOptions } from "@/components/session/plan-view";
import { readLink } from "@/components/session/read-link";
import { lookBack } from "@/lib/link";
import { currentCompiled } from "./_server/catalog";
import { originOf } from "./_server/origin";
import { planMetadata } from "./_server/plan-metadata";
import { queryString } from "./_server/query-string";
import { searchLimits } from "./_server/search-limits";
import { todayUtc } from "./_server/today";
import { workedExample } from "./_server/worked-example";

export async function generateMetadata({ searchParams }: PageProps<"/">): Promise<Metadata> {
  return planMetadata(queryString(await searchParams), originOf(await headers()));
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
  const past = reading.carried && lookBack(reading.carried, view.answer, catalog);
  return (
    <Planner
      key={link}
      link={link}
      start={{ ...reading, example, past, view }}
      options={describeOptions(catalog)}
      catalogUrl={`/planner-catalog.json?edition=${catalog.version}&form=whole`}
    />
  );
}
