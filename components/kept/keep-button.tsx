"use client";

import { Bookmark } from "lucide-react";
import type { PlanView } from "@/components/session/plan-view";
import { Button } from "@/components/ui/button";
import { useTranslator } from "@/components/ui/translator";
import { planActions } from "@/lib/words/messages/en/views/plan-actions";

export interface KeepPlanProps {
  readonly view: PlanView;
  /** The plan's link, with its start day: the part after `?`. */
  readonly link: string;
  /** Links that led to this plan, oldest first: a kept plan among them can be brought up to date. */
  readonly cameFrom?: readonly string[];
}

export interface KeeperProps extends KeepPlanProps {
  /** The button was pressed before the keeper was there. */
  readonly isWanted: boolean;
  /** Stands there until it can keep. */
  readonly button: React.ReactElement;
}

export function KeepButton({ onClick }: { readonly onClick: () => void }) {
  const t = useTranslator();
  return (
    <Button className="js-only min-w-46 justify-center" onClick={onClick}>
      <Bookmark aria-hidden="true" size={16} /> {t(planActions).keep}
    </Button>
  );
}
