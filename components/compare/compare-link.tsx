"use client";

import { Columns3 } from "lucide-react";
import Link from "next/link";
import { usePlannerState, useRequest } from "@/components/session/planner-context";
import { buttonClass } from "@/components/ui/button";
import { useTranslator } from "@/components/ui/translator";
import { planActions } from "@/lib/words/messages/en/views/plan-actions";
import { addressFromPlan } from "./comparison-choices";

/** Opens this plan beside the same at a quicker pace, where other scenarios can be added. */
export function CompareLink() {
  const t = useTranslator();
  const request = useRequest();
  const today = usePlannerState((state) => state.view.answer.request.today);
  const numbers = usePlannerState((state) => state.numbers);
  return (
    <Link
      href={addressFromPlan({ ...request, start: request.start ?? today }, numbers)}
      prefetch={false}
      rel="nofollow"
      className={buttonClass("plain")}
    >
      <Columns3 aria-hidden="true" size={16} /> {t(planActions).compareWith}
    </Link>
  );
}
