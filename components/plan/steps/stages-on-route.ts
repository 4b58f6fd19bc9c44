import type { Answer, AnswerStation } from "@/lib/answer";
import type { Station } from "./arrange-steps";

type Staged = Pick<Answer, "steps" | "stations">;

/** The stage of the arrival: the one that is aimed at, where nothing follows it. Before applying it is a stop of its own. */
export function arrivalStage({ steps, stations }: Staged): AnswerStation | null {
  return steps.some(({ kind }) => kind === "applying") ? null : (stations.at(-1) ?? null);
}

/** The stages that the route shows before its stop number `index`: reached by then, and not before the stop before it. */
export function stagesBefore(
  answer: Staged,
  stops: readonly Station[],
  index: number,
): readonly AnswerStation[] {
  const arrival = arrivalStage(answer);
  return answer.stations.filter(
    (stage) => stage.stage !== arrival?.stage && stopAfter(stage, stops) === index,
  );
}

/** The number of the stop after which nothing of the stage is missing; 0 for what is held at the start. */
function stopAfter({ finish }: AnswerStation, stops: readonly Station[]): number {
  if (finish === null) return 0;
  return 1 + stops.findLastIndex((stop) => stepsOf(stop).some((step) => step.finish <= finish));
}

function stepsOf(stop: Station) {
  return stop.kind === "brush-ups" ? stop.steps : [stop.step];
}
