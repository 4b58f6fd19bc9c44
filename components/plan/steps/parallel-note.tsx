import { Note } from "@/components/ui/note";
import type { Answer } from "@/lib/answer";

const WORDS = { 1: "one course", 2: "two courses", 3: "three courses" } as const;

/** Why the days of the route overlap, or why they do not though the learner allows it. */
export function ParallelNote({ answer: { request, steps } }: { readonly answer: Answer }) {
  if (request.parallel === 1) return null;
  const overlaps = steps.some((step) => step.lane.likely > 0);
  return (
    <Note className="mt-1">
      {overlaps
        ? `Up to ${WORDS[request.parallel]} at once: they share your hours, so their days overlap.`
        : `You allow ${WORDS[request.parallel]} at once, but here each builds on the one before it.`}
    </Note>
  );
}
