"use client";

import { usePlannerState } from "@/components/session/planner-context";
import { useAsked, useReply } from "@/components/session/use-reply";
import { buttonClass } from "@/components/ui/button";
import { counted } from "@/lib/words/amounts";
import { landmarkText, proofSummary, weightText } from "@/lib/words/plan/proof-story-text";
import { tightText } from "@/lib/words/tight-text";
import { Working } from "./working";

const FIRST = 8;

/** The certificate as sentences. */
export default function ProofSection() {
  const { reply, isFresh } = useReply("proof", useAsked());
  const prefer = usePlannerState((state) => state.view.answer.request.prefer);
  const hours = usePlannerState((state) => state.view.answer.totals.hours.typical);
  if (reply === null) return isFresh ? <Unproven /> : <Working what="Putting the proof into words" />;
  const { landmarks, weight, isChecked } = reply;
  const whole = weightText(weight, prefer);
  const items = landmarks.map((landmark) => landmarkText(landmark, prefer));
  return (
    <div aria-busy={!isFresh} className="prose-measure grid gap-3 text-small">
      <p>{proofSummary(reply, prefer)}</p>
      {prefer !== "fastest" && (
        <p>
          Your plan counts {whole}
          {prefer === "cheapest" || prefer === "focused"
            ? "."
            : `, ${Math.round(hours)} h of them work and the rest for starting.`}
        </p>
      )}
      <Facts items={items.slice(0, FIRST)} />
      {items.length > FIRST && (
        <details>
          <summary className={buttonClass("quiet")}>
            The other {counted(items.length - FIRST, "fact")}
          </summary>
          <Facts items={items.slice(FIRST)} />
        </details>
      )}
      {isChecked && (
        <p className="text-soft">
          A second piece of software, which shares no code with the search, has checked this list just now:
          each fact against the whole catalog, and the sum.
        </p>
      )}
    </div>
  );
}

function Facts({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="grid list-disc gap-1 pl-5 marker:text-edge">
      {items.map((item) => (
        <li key={item}>{tightText(item)}</li>
      ))}
    </ul>
  );
}

function Unproven() {
  return (
    <p className="prose-measure text-small">
      The search stopped at its limit before it could prove this plan the best one.
    </p>
  );
}
