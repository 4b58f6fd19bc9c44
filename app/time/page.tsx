import type { Metadata } from "next";
import { askOf } from "@/components/time/calculator-link";
import { TimePage } from "@/components/time/time-page";
import { timeCohorts, timeFacts } from "@/data";
import { readTimeCohorts, readTimeFacts } from "@/lib/time";

import { pages } from "@/lib/words/messages/en/pages/pages";

import { english } from "@/lib/words/messages/translator";

export const metadata: Metadata = {
  ...english(pages).time,
  alternates: { canonical: "/time" },
};

const facts = readTimeFacts(timeFacts);
const cohorts = readTimeCohorts(timeCohorts);

export default async function Time({ searchParams }: PageProps<"/time">) {
  const usual = {
    of: "programming",
    stated: 100,
    hoursPerWeek: facts.defaults.hoursPerWeek.value,
    studyWeeksPerYear: facts.defaults.studyWeeksPerYear.value,
  } as const;
  return <TimePage facts={facts} cohorts={cohorts} ask={askOf(await searchParams, usual)} t={english} />;
}
