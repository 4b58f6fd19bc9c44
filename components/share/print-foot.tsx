"use client";

import { usePlannerState } from "@/components/session/planner-context";
import { useOrigin, useShareQuery } from "@/components/session/use-share-address";
import { useTranslator } from "@/components/ui/translator";
import { editionText } from "@/lib/words/catalog/edition-text";
import { planActions } from "@/lib/words/messages/en/views/plan-actions";

/** On paper: where the plan is, to be typed or found again, and how old its facts are. */
export function PrintFoot() {
  const t = useTranslator();
  const origin = useOrigin();
  const query = useShareQuery(false);
  const edition = usePlannerState((state) => state.view.answer.catalogVersion);
  return (
    <p className="print-only mt-4 border-t border-hairline pt-2 text-small text-soft [overflow-wrap:anywhere]">
      {t(planActions).foot(editionText(edition, t), `${origin}/?${query}`)}
    </p>
  );
}
