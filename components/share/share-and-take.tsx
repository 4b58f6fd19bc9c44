"use client";

import { useState } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { useTranslator } from "@/components/ui/translator";
import { planActions } from "@/lib/words/messages/en/views/plan-actions";
import { SharePlan } from "./share-plan";
import { TakePlan } from "./take-plan";

/** To others, and along: the link in all its forms, and the plan as files. */
export function ShareAndTake() {
  const t = useTranslator();
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure
      summary={t(planActions).shareAndTake}
      className="no-print mt-3"
      onToggle={(isOpen) => isOpen && setOpened(true)}
    >
      <div className="mt-3 grid gap-x-12 gap-y-8 rounded-lg bg-sunk p-4 sm:p-6 lg:grid-cols-2">
        <SharePlan opened={opened} />
        <TakePlan />
      </div>
    </Disclosure>
  );
}
