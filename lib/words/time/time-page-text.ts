import type { TimeFacts } from "@/lib/time";
import { timePage } from "@/lib/words/messages/en/views/time-page";
import type { Translator } from "@/lib/words/messages/translator";

/** "Machine Learning 2022" */
export function cohortName(cohort: string, course: string, t: Translator): string {
  return t(timePage).cohort(course, cohort.slice(-4));
}

/** "18 to 35 %", "50 %" */
function shareText(
  { from, to }: Pick<TimeFacts["leaving"]["reachAProject"], "from" | "to">,
  t: Translator,
): string {
  return t(timePage).share(Math.round(100 * from), Math.round(100 * to));
}

/** Who leaves and who stays, as one text. */
export function leavingText(leaving: TimeFacts["leaving"], t: Translator): string {
  const shares = {
    stillThereAtThirdUnit: shareText(leaving.stillThereAtThirdUnit, t),
    reachAProject: shareText(leaving.reachAProject, t),
    fastestFifthAtThirdUnit: shareText(leaving.fastestFifthAtThirdUnit, t),
    slowestFifthAtThirdUnit: shareText(leaving.slowestFifthAtThirdUnit, t),
    withdrawnOnSmallLoad: shareText(leaving.withdrawnOnSmallLoad, t),
    withdrawnOnFullLoad: shareText(leaving.withdrawnOnFullLoad, t),
  };
  return t(timePage).leaving(shares, leaving);
}

/** "0.5", "1.1" */
export function ratioText(ratio: number): string {
  return ratio.toFixed(ratio < 0.1 ? 2 : 1);
}
