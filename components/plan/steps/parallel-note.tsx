import { Note } from "@/components/ui/note";
import { useTranslator } from "@/components/ui/translator";
import type { Answer } from "@/lib/answer";
import { steps as messages } from "@/lib/words/messages/en/plan/steps";

/** Why the days of the route overlap, or why they do not though the learner allows it. */
export function ParallelNote({ answer: { request, steps } }: { readonly answer: Answer }) {
  const t = useTranslator();
  if (request.parallel === 1) return null;
  const overlaps = steps.some((step) => step.lane.likely > 0);
  return (
    <Note className="mt-1">
      {overlaps ? t(messages).overlap(request.parallel) : t(messages).oneByOne(request.parallel)}
    </Note>
  );
}
