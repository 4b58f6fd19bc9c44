import type { amounts } from "./en/amounts";
import type { ask } from "./en/ask/ask";
import type { calendar } from "./en/ask/calendar";
import type { numbers } from "./en/ask/numbers";
import type { problems } from "./en/ask/problems";
import type { selfCheck } from "./en/ask/self-check";
import type { wishes } from "./en/ask/wishes";
import type { catalog } from "./en/catalog";
import type { compare } from "./en/compare";
import type { dates } from "./en/dates";
import type { documents } from "./en/documents";
import type { kept } from "./en/kept";
import type { labels } from "./en/labels";
import type { money } from "./en/money";
import type { changes } from "./en/plan/changes";
import type { coverage } from "./en/plan/coverage";
import type { deadline } from "./en/plan/deadline";
import type { impossible } from "./en/plan/impossible";
import type { notes } from "./en/plan/notes";
import type { pastPlan } from "./en/plan/past-plan";
import type { plan } from "./en/plan/plan";
import type { proof } from "./en/plan/proof";
import type { proofStory } from "./en/plan/proof-story";
import type { reasons } from "./en/plan/reasons";
import type { steps } from "./en/plan/steps";
import type { views } from "./en/plan/views";
import type { planner } from "./en/planner";
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
  readonly notes: typeof notes;
  readonly numbers: typeof numbers;
  readonly pastPlan: typeof pastPlan;
  readonly plan: typeof plan;
  readonly planActions: typeof planActions;
  readonly planner: typeof planner;
  readonly problems: typeof problems;
  readonly progress: typeof progress;
  readonly proof: typeof proof;
  readonly proofStory: typeof proofStory;
  readonly qrCode: typeof qrCode;
  readonly reasons: typeof reasons;
  readonly scrutiny: typeof scrutiny;
  readonly selfCheck: typeof selfCheck;
  readonly steps: typeof steps;
  readonly time: typeof time;
  readonly timePage: typeof timePage;
  readonly titles: typeof titles;
  readonly views: typeof views;
  readonly whereYouStand: typeof whereYouStand;
  readonly wishes: typeof wishes;
}

/** Turns the English messages of a feature into those of the reader's language: `t(ask).yourPlan`. */
export type Translator = <Name extends keyof Dictionary>(
  feature: Dictionary[Name] & { readonly name: Name },
) => Dictionary[Name];

/** English needs no dictionary: its readers load the features that they see, and nothing else. */
export const english: Translator = (feature) => feature;
