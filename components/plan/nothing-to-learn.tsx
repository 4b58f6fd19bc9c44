"use client";

import { EditLink } from "@/components/session/edit-link";
import type { RoleView } from "@/components/session/plan-view";
import { useRequest } from "@/components/session/planner-context";
import { buttonClass } from "@/components/ui/button";
import type { BriefView } from "@/lib/answer";
import { setFull, setPortfolioHours } from "@/lib/request";
import { withArticle } from "@/lib/words/ask/sentence";
import { PortfolioBrief } from "./steps/portfolio-brief";

interface NothingToLearnProps {
  readonly role: RoleView | null;
  /** What to build, where no step of the plan says it. */
  readonly brief: BriefView | null;
}

/** Every skill is known: more courses would be collecting. What is left is to build, to write it up and to apply. */
export function NothingToLearn({ role, brief }: NothingToLearnProps) {
  const { full, portfolioHours } = useRequest();
  return (
    <section aria-labelledby="nothing-title" className="prose-measure border-l-4 border-blaze py-1 pl-5">
      <h2 id="nothing-title" className="text-title">
        You need no course for this
      </h2>
      <p className="mt-2">
        {role === null
          ? "You already know every skill that you asked for."
          : `You already know the core of what ${withArticle(role.title)} must know.`}{" "}
        Build something of your own with it, write down how you did it, and apply. If a skill above is rusty,
        untick it and a plan appears.
      </p>
      {brief && (
        <div className="mt-5">
          <h3 className="text-lead">Something to build</h3>
          <PortfolioBrief brief={brief} />
        </div>
      )}
      <p className="no-print mt-4 flex flex-wrap gap-x-5 gap-y-2">
        {portfolioHours === 0 && (
          <EditLink edit={setPortfolioHours(null)} className={buttonClass("plain")}>
            Plan hours for it
          </EditLink>
        )}
        {role !== null && !full && (
          <EditLink edit={setFull(true)} className={buttonClass("plain")}>
            Plan what postings often ask besides
          </EditLink>
        )}
      </p>
    </section>
  );
}
