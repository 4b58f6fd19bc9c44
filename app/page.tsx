import type { Metadata } from "next";
import { headers } from "next/headers";
import { Planner } from "@/components/planner/planner";
import { describeOptions } from "@/components/session/plan-view";
import { currentCatalog } from "./_server/catalog";
import { originOf } from "./_server/origin";
import { planMetadata } from "./_server/plan-metadata";
import { replyFor } from "./_server/planning/current-planning";
import { queryString } from "./_server/query-string";
import { todayUtc } from "./_server/today";

export async function generateMetadata({ searchParams }: PageProps<"/">): Promise<Metadata> {
  return planMetadata(queryString(await searchParams), originOf(await headers()));
}

/** The planner, answered on the server for the link that was opened. */
export default async function PlannerPage({ searchParams }: PageProps<"/">) {
  const catalog = currentCatalog();
  const link = queryString(await searchParams);
  const start = await replyFor("page", { link, today: todayUtc() });
  return (
    <Planner
      key={link}
      link={link}
      start={start}
      options={describeOptions(catalog)}
      catalogUrl={`/planner-catalog.json?edition=${catalog.version}&form=whole`}
    />
  );
}
