"use client";

import type { BriefView } from "./brief-view";
import { EditLink } from "./edit-link";
import { setPortfolioHours } from "./edit-request";
import { PortfolioBrief } from "./portfolio-brief";

/** Enough for one case, written up: our judgement. */
const HOURS = 10;

/** For a plan without portfolio work: what to make of what was learned, with hours of its own on request. */
export function ShowIt({ brief }: { readonly brief: BriefView }) {
  return (
    <div className="mt-4">
      <p className="text-small text-soft">
        Then use it once on something real. No hours are planned for it yet:{" "}
        <EditLink edit={setPortfolioHours(HOURS)}>plan {HOURS} hours</EditLink>
      </p>
      <PortfolioBrief brief={brief} />
    </div>
  );
}
