import type { amounts } from "./en/amounts";
import type { ask } from "./en/ask";
import type { calendar } from "./en/calendar";
import type { catalog } from "./en/catalog";
import type { changes } from "./en/changes";
import type { compare } from "./en/compare";
import type { coverage } from "./en/coverage";
import type { dates } from "./en/dates";
import type { deadline } from "./en/deadline";
import type { documents } from "./en/documents";
import type { impossible } from "./en/impossible";
import type { kept } from "./en/kept";
import type { labels } from "./en/labels";
import type { money } from "./en/money";
import type { pastPlan } from "./en/past-plan";
import type { problems } from "./en/problems";
import type { proof } from "./en/proof";
import type { proofStory } from "./en/proof-story";
import type { reasons } from "./en/reasons";
import type { selfCheck } from "./en/self-check";
import type { titles } from "./en/titles";
import type { alternatives } from "./en/views/alternatives";
import type { controls } from "./en/views/controls";
import type { guidePath } from "./en/views/guide-path";
import type { keptPage } from "./en/views/kept-page";
import type { planActions } from "./en/views/plan-actions";
import type { progress } from "./en/views/progress";
import type { qrCode } from "./en/views/qr-code";
import type { scrutiny } from "./en/views/scrutiny";
import type { time } from "./en/views/time";
import type { timePage } from "./en/views/time-page";
import type { whereYouStand } from "./en/views/where-you-stand";
import type { wishes } from "./en/wishes";

/** All that is said in one language, by feature. English is the measure: another language fills the same types. */
interface Dictionary {
  readonly alternatives: typeof alternatives;
  readonly amounts: typeof amounts;
  readonly ask: typeof ask;
  readonly calendar: typeof calendar;
  readonly catalog: typeof catalog;
  readonly changes: typeof changes;
  readonly compare: typeof compare;
  readonly controls: typeof controls;
  readonly coverage: typeof coverage;
  readonly dates: typeof dates;
  readonly deadline: typeof deadline;
  readonly documents: typeof documents;
  readonly guidePath: typeof guidePath;
  readonly impossible: typeof impossible;
  readonly kept: typeof kept;
  readonly keptPage: typeof keptPage;
  readonly labels: typeof labels;
  readonly money: typeof money;
  readonly pastPlan: typeof pastPlan;
  readonly planActions: typeof planActions;
  readonly problems: typeof problems;
  readonly progress: typeof progress;
  readonly proof: typeof proof;
  readonly proofStory: typeof proofStory;
  readonly qrCode: typeof qrCode;
  readonly reasons: typeof reasons;
  readonly scrutiny: typeof scrutiny;
  readonly selfCheck: typeof selfCheck;
  readonly time: typeof time;
  readonly timePage: typeof timePage;
  readonly titles: typeof titles;
  readonly whereYouStand: typeof whereYouStand;
  readonly wishes: typeof wishes;
}

/** Turns the English messages of a feature into those of the reader's language: `t(ask).yourPlan`. */
export type Translator = <Name extends keyof Dictionary>(
  feature: Dictionary[Name] & { readonly name: Name },
) => Dictionary[Name];

/** English needs no dictionary: its readers load the features that they see, and nothing else. */
export const english: Translator = (feature) => feature;
