"use client";

import { Check, Link2 } from "lucide-react";
import { useState } from "react";
import { usePlannerState, useRequest } from "./planner-context";
import { addressOf } from "./planner-store";

/** Copies the plan's link with its start day, so that it opens the same plan on any day. */
export function CopyLink() {
  const request = useRequest();
  const numbers = usePlannerState((state) => state.view.numbers);
  const today = usePlannerState((state) => state.view.answer.request.today);
  const [copied, setCopied] = useState<string | null>(null);
  const address = addressOf({ ...request, start: request.start ?? today }, numbers);
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(address, window.location.href).href);
    setCopied(address);
  };
  const done = copied === address;
  const Icon = done ? Check : Link2;
  return (
    <button type="button" className="button js-only" onClick={copy}>
      <Icon aria-hidden="true" size={16} /> {done ? "Link copied" : "Copy link to this plan"}
      <span role="status" className="sr-only">
        {done ? "Link copied" : ""}
      </span>
    </button>
  );
}
