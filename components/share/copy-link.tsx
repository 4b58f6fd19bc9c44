"use client";

import { usePlannerState, useRequest } from "@/components/session/planner-context";
import { addressOf } from "@/components/session/planner-store";
import { CopyAddress } from "@/components/ui/copy-address";

/** Copies the plan's link with its start day, so that it opens the same plan on any day. */
export function CopyLink() {
  const request = useRequest();
  const numbers = usePlannerState((state) => state.view.numbers);
  const today = usePlannerState((state) => state.view.answer.request.today);
  const address = addressOf({ ...request, start: request.start ?? today }, numbers);
  return <CopyAddress address={address} label="Copy link to this plan" />;
}
