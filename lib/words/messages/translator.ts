import type { amounts } from "@/lib/words/messages/en/amounts";
import type { ask } from "@/lib/words/messages/en/ask";
import type { calendar } from "@/lib/words/messages/en/calendar";
import type { catalog } from "@/lib/words/messages/en/catalog";
import type { changes } from "@/lib/words/messages/en/changes";
import type { compare } from "@/lib/words/messages/en/compare";
import type { coverage } from "@/lib/words/messages/en/coverage";
import type { dates } from "@/lib/words/messages/en/dates";
import type { deadline } from "@/lib/words/messages/en/deadline";
import type { documents } from "@/lib/words/messages/en/documents";
import type { impossible } from "@/lib/words/messages/en/impossible";
import type { kept } from "@/lib/words/messages/en/kept";
import type { labels } from "@/lib/words/messages/en/labels";
import type { money } from "@/lib/words/messages/en/money";
import type { pastPlan } from "@/lib/words/messages/en/past-plan";
import type { problems } from "@/lib/words/messages/en/problems";
import type { proof } from "@/lib/words/messages/en/proof";
import type { proofStory } from "@/lib/words/messages/en/proof-story";
import type { reasons } from "@/lib/words/messages/en/reasons";
import type { selfCheck } from "@/lib/words/messages/en/self-check";
import type { titles } from "@/lib/words/messages/en/titles";
import type { wishes } from "@/lib/words/messages/en/wishes";

/** All that is said in one language, by feature. English is the measure: another language fills the same types. */
interface Dictionary {
  readonly amounts: typeof amounts;
  readonly ask: typeof ask;
  readonly calendar: typeof calendar;
  readonly catalog: typeof catalog;
  readonly changes: typeof changes;
  readonly compare: typeof compare;
  readonly coverage: typeof coverage;
  readonly dates: typeof dates;
  readonly deadline: typeof deadline;
  readonly documents: typeof documents;
  readonly impossible: typeof impossible;
  readonly kept: typeof kept;
  readonly labels: typeof labels;
  readonly money: typeof money;
  readonly pastPlan: typeof pastPlan;
  readonly problems: typeof problems;
  readonly proof: typeof proof;
  readonly proofStory: typeof proofStory;
  readonly reasons: typeof reasons;
  readonly selfCheck: typeof selfCheck;
  readonly titles: typeof titles;
  readonly wishes: typeof wishes;
}

/** Turns the English messages of a feature into those of the reader's language: `t(ask).yourPlan`. */
export type Translator = <Name extends keyof Dictionary>(
  feature: Dictionary[Name] & { readonly name: Name },
) => Dictionary[Name];

/** English needs no dictionary: its readers load the features that they see, and nothing else. */
export const english: Translator = (feature) => feature;
