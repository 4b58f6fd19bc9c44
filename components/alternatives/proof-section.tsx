"use client";

import { usePlannerState } from "@/components/session/planner-context";
import { useAsked, useReply } from "@/components/session/use-reply";
import { buttonClass } from "@/components/ui/button";
import { useTranslator } from "@/components/ui/translator";
import { amounts } from "@/lib/words/messages/en/amounts";
import { proofStory } from "@/lib/words/messages/en/plan/proof-story";
import { landmarkText, proofSummary, weightText } from "@/lib/words/plan/proof-story-text";
import { tightText } from "@/lib/words/tight-text";
import { Working } from "./working";

const FIRST = 8;

/** The certificate as sentences. */
export default function ProofSection() {
  const t = useTranslator();
  const { reply, isFresh } = useReply("proof", useAsked());
  const prefer = usePlannerState((state) => state.view.answer.request.prefer);
  const hours = usePlannerState((state) => state.view.answer.totals.hours.typical);
  if (reply === null) return isFresh ? <Unproven /> : <Working what={t(proofStory).working} />;
  const { landmarks, weight, isChecked } = reply;
  const whole = weightText(weight, prefer, t);
  const items = landmarks.map((landmark) => landmarkText(landmark, prefer, t));
  return (
    <div aria-busy={!isFresh} className="prose-measure grid gap-3 text-small">
      <p>{proofSummary(reply, prefer, t)}</p>
      {prefer !== "fastest" && (
        <p>
          {prefer === "cheapest" || prefer === "focused"
            ? t(proofStory).planCounts(whole)
            : t(proofStory).planCountsWork(whole, t(amounts).hours(Math.round(hours)))}
        </p>
      )}
      <Facts items={items.slice(0, FIRST)} />
      {items.length > FIRST && (
        <details>
          <summary className={buttonClass("quiet")}>{t(proofStory).otherFacts(items.length - FIRST)}</summary>
          <Facts items={items.slice(FIRST)} />
        </details>
      )}
      {isChecked && <p className="text-soft">{t(proofStory).checked}</p>}
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
  const t = useTranslator();
  return <p className="prose-measure text-small">{t(proofStory).unproven}</p>;
}
