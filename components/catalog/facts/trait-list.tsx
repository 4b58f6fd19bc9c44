import { Check, HelpCircle, Minus } from "lucide-react";
import type { Trait } from "@/lib/catalog";
import { facts } from "@/lib/words/messages/en/pages/facts";
import type { Translator } from "@/lib/words/messages/translator";
import { evidenceText } from "./fact-words";

const MARK = { yes: Check, no: Minus, unknown: HelpCircle } as const;

/** The guide's traits of a course that is worth its time, each with the facts behind the verdict; their sources stand with the facts. */
export function TraitList({ traits, t }: { readonly traits: readonly Trait[]; readonly t: Translator }) {
  return (
    <ul className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
      {traits.map(({ id, verdict, evidence }) => {
        const Mark = MARK[verdict];
        const words = t(facts).trait[id];
        return (
          <li key={id} className="grid grid-cols-[1.5rem_1fr]">
            <Mark aria-hidden="true" size={18} strokeWidth={2.25} className="mt-1 text-soft" />
            <div className="min-w-0">
              <h3 className="text-body">{t(facts).verdict(words.name, verdict)}</h3>
              <p className="text-small">
                {t(facts).because(
                  verdict === "unknown" ? t(facts).noTraitSource : words[verdict],
                  evidence.map((one) => evidenceText(one, t)),
                )}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
