"use client";

import { EditLink } from "@/components/session/edit-link";
import type { RoleView } from "@/components/session/plan-view";
import { useRequest } from "@/components/session/planner-context";
import { buttonClass } from "@/components/ui/button";
import { useTranslator } from "@/components/ui/translator";
import type { BriefView } from "@/lib/answer";
import { setFull, setPortfolioHours } from "@/lib/request";
import { withArticle } from "@/lib/words/ask/sentence";
import { plan } from "@/lib/words/messages/en/plan/plan";
import { PortfolioBrief } from "./steps/portfolio-brief";

interface NothingToLearnProps {
  readonly role: RoleView | null;
  /** What to build, where no step of the plan says it. */
  readonly brief: BriefView | null;
}

/** Every skill is known: more courses would be collecting. What is left is to build, to write it up and to apply. */
export function NothingToLearn({ role, brief }: NothingToLearnProps) {
  const t = useTranslator();
  const { full, portfolioHours } = useRequest();
  return (
    <section aria-labelledby="nothing-title" className="prose-measure border-l-4 border-blaze py-1 pl-5">
      <h2 id="nothing-title" className="text-title">
        {t(plan).nothingToLearn}
      </h2>
      <p className="mt-2">
        {role === null ? t(plan).skillsKnown : t(plan).roleKnown(withArticle(role.title, t))}{" "}
        {t(plan).buildAndApply}
      </p>
      {brief && (
        <div className="mt-5">
          <h3 className="text-lead">{t(plan).somethingToBuild}</h3>
          <PortfolioBrief brief={brief} t={t} />
        </div>
      )}
      <p className="no-print mt-4 flex flex-wrap gap-x-5 gap-y-2">
        {portfolioHours === 0 && (
          <EditLink edit={setPortfolioHours(null)} className={buttonClass("plain")}>
            {t(plan).planHoursForIt}
          </EditLink>
        )}
        {role !== null && !full && (
          <EditLink edit={setFull(true)} className={buttonClass("plain")}>
            {t(plan).planOftenAsked}
          </EditLink>
        )}
      </p>
    </section>
  );
}
