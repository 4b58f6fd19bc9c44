"use client";

import { usePlannerState, useRequest } from "@/components/session/planner-context";
import { addressOf } from "@/components/session/planner-store";
import { CopyAddress } from "@/components/ui/copy-address";
import { useTranslator } from "@/components/ui/translator";
import { planActions } from "@/lib/words/messages/en/views/plan-actions";

/** Copies the plan's link with its start day, so that it opens the same plan on any day. */
export function CopyLink() {
  const t = useTranslator();
  const request = useRequest();
  const numbers = usePlannerState((state) => state.numbers);
  const today = usePlannerState((state) => state.view.answer.request.today);
  const address = addressOf({ ...request, start: request.start ?? today }, numbers);
  return <CopyAddress address={address} label={t(planActions).copyLink} />;
}
