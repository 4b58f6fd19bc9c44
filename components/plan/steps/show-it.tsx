"use client";

import { EditLink } from "@/components/session/edit-link";
import type { BriefView } from "@/lib/answer";
import { setPortfolioHours } from "@/lib/request";
import { PortfolioBrief } from "./portfolio-brief";

/** For a plan whose portfolio work the learner left out: what to make of what was learned, and the way back. */
export function ShowIt({ brief }: { readonly brief: BriefView }) {
  return (
    <div className="mt-4">
      <p className="text-small text-soft">
        Then use it once on something real. You left out the hours for it.{" "}
        <EditLink edit={setPortfolioHours(null)}>Plan them again</EditLink>
      </p>
      <PortfolioBrief brief={brief} />
    </div>
  );
}
