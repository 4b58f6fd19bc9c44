"use client";

import { EditLink } from "@/components/session/edit-link";
import { useTranslator } from "@/components/ui/translator";
import type { BriefView } from "@/lib/answer";
import { setPortfolioHours } from "@/lib/request";
import { steps } from "@/lib/words/messages/en/plan/steps";
import { PortfolioBrief } from "./portfolio-brief";

/** For a plan whose portfolio work the learner left out: what to make of what was learned, and the way back. */
export function ShowIt({ brief }: { readonly brief: BriefView }) {
  const t = useTranslator();
  return (
    <div className="mt-4">
      <p className="text-small text-soft">
        {t(steps).useOnce} <EditLink edit={setPortfolioHours(null)}>{t(steps).planHoursAgain}</EditLink>
      </p>
      <PortfolioBrief brief={brief} t={t} />
    </div>
  );
}
