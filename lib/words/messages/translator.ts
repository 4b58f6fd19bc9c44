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
import type { apiPage } from "./en/pages/api-page";
import type { catalogPages } from "./en/pages/catalog-pages";
import type { coursePage } from "./en/pages/course-page";
import type { courseTable } from "./en/pages/course-table";
import type { facts } from "./en/pages/facts";
import type { frame } from "./en/pages/frame";
import type { guide } from "./en/pages/guide";
import type { pages } from "./en/pages/pages";
import type { planImage } from "./en/pages/plan-image";
import type { programPage } from "./en/pages/program-page";
import type { refusals } from "./en/pages/refusals";
import type { site } from "./en/pages/site";
import type { studyCalculator } from "./en/pages/study-calculator";
import type { pastPlan } from "./en/past-plan";
import type { problems } from "./en/problems";
import type { proof } from "./en/proof";
import type { proofStory } from "./en/proof-story";
import type { reasons } from "./en/reasons";
import type { selfCheck } from "./en/self-check";
import type { titles } from "./en/titles";
import type { wishes } from "./en/wishes";

/** All that is said in one language, by feature. English is the measure: another language fills the same types. */
interface Dictionary {
  readonly amounts: typeof amounts;
  readonly ask: typeof ask;
  readonly calendar: typeof calendar;
  readonly catalog: typeof catalog;
  readonly catalogPages: typeof catalogPages;
  readonly coursePage: typeof coursePage;
  readonly courseTable: typeof courseTable;
  readonly facts: typeof facts;
  readonly frame: typeof frame;
  readonly guide: typeof guide;
  readonly apiPage: typeof apiPage;
  readonly pages: typeof pages;
  readonly planImage: typeof planImage;
  readonly programPage: typeof programPage;
  readonly refusals: typeof refusals;
  readonly site: typeof site;
  readonly studyCalculator: typeof studyCalculator;
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
