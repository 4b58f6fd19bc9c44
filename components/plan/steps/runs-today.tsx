"use client";

import type { StepFacts } from "@/components/session/plan-view";
import { ExternalLink, siteOf } from "@/components/ui/external-link";
import { Note } from "@/components/ui/note";
import { useTranslator } from "@/components/ui/translator";
import { hoursText } from "@/lib/words/amounts";
import { steps } from "@/lib/words/messages/en/plan/steps";

/** Where a course no longer runs as it is delivered: why, and what that costs in hours. */
export function RunsToday({ facts: { runsToday, extraHours } }: { readonly facts: StepFacts }) {
  const t = useTranslator();
  if (runsToday?.value !== "with-changes") return null;
  return (
    <Note className="mt-1.5">
      <strong className="font-semibold">{t(steps).noLongerRuns}</strong>{" "}
      {t(steps).runsWithChanges(runsToday.because, extraHours === null ? null : hoursText(extraHours, t))}
      {runsToday.sources.map(({ url }) => (
        <span key={url}>
          {" "}
          <ExternalLink href={url} t={t}>
            {siteOf(url)}
          </ExternalLink>
        </span>
      ))}
    </Note>
  );
}
