"use client";

import { EditLink } from "@/components/session/edit-link";
import { useTranslator } from "@/components/ui/translator";
import type { AnswerStation } from "@/lib/answer";
import { setStage } from "@/lib/request";
import { steps } from "@/lib/words/messages/en/plan/steps";

interface StageStopProps {
  readonly station: AnswerStation;
  /** Whether the plan aims at this stage: it cannot end here sooner. */
  readonly isAim: boolean;
}

/** A stage of the role as a stop: what one can do from here, and a way to end here. */
export function StageStop({ station, isAim }: StageStopProps) {
  const t = useTranslator();
  const { stage, title, canDo, finish } = station;
  const label = finish === null ? "stageAtStart" : isAim ? "stageAimedAt" : "stageReached";
  return (
    <div>
      <p className="text-small text-soft">{t(steps)[label]}</p>
      <h3 className="text-lead">{title}</h3>
      {canDo !== "" && <p className="prose-measure mt-1">{t(steps).fromHere(canDo)}</p>}
      {!isAim && finish !== null && (
        <p className="no-print mt-1 text-small">
          <EditLink edit={setStage(stage)}>{t(steps).endHere}</EditLink>
        </p>
      )}
    </div>
  );
}
