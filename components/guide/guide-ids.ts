/** Every fact and rule of the guide that Waymark grew out of, as its own id: an anchor on `/guide`, cited in data as `guide:C3`. */
export const GUIDE_IDS = [
  ...(["P1", "P2", "P3"] as const),
  ...(["T1", "T2", "T3", "T4"] as const),
  ...(["K1", "K2", "K3", "K4"] as const),
  ...(["C1", "C2", "C3", "C4", "C5", "C6"] as const),
  ...(["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9"] as const),
  ...(["Q1", "Q2", "Q3", "Q4", "Q5", "Q6"] as const),
] as const;

export type GuideId = (typeof GUIDE_IDS)[number];
export type GuideCourseId = Extract<GuideId, `C${number}`>;
export type GuideOrderId = Extract<GuideId, `S${number}`>;

/** The anchor of an id on `/guide`. */
export function guideAnchor(id: GuideId): string {
  return `guide-${id}`;
}

/** A page on which an id is shown: an address, and words that stand there. */
export interface GuidePlace {
  readonly path: string;
  readonly shows: string;
}

const on = (path: string, shows: string): GuidePlace => ({ path, shows });
const DEFAULT_PLAN = "/?v=1&goal=machine-learning-engineer&from=programmer&hours=5";
const RESEARCH_PLAN = "/?v=1&goal=research-scientist&from=maths-statistics-graduate&hours=5";
const BEGINNER_PLAN = "/?v=1&goal=data-scientist&from=no-programming&hours=5";
const LITERACY_PLAN = "/?v=1&goal=domain-expert-literacy&from=domain-expert&hours=5";

/**
 * Where an id works in the product beside its own words at `/guide#guide-…`: every id stands on the guide's page, and
 * these pages act on it. Browser stories open each one.
 */
export const GUIDE_PLACES: Readonly<Record<GuideId, readonly GuidePlace[]>> = {
  P1: [
    on(DEFAULT_PLAN, "A certificate is not competence"),
    on(DEFAULT_PLAN, "Check where you really stand"),
    on("/skills/missing-data", "40 %"),
  ],
  P2: [on(DEFAULT_PLAN, "Your own work"), on(DEFAULT_PLAN, "Portfolio project")],
  P3: [on(DEFAULT_PLAN, "Your route")],
  T1: [
    on(DEFAULT_PLAN, "Makes you build"),
    on("/courses/umich-applied-ml-python", "It makes you build: yes"),
  ],
  T2: [
    on(DEFAULT_PLAN, "From raw data to a model in use"),
    on("/courses/gcp-production-ml-systems", "It covers more than modelling: yes"),
  ],
  T3: [
    on(DEFAULT_PLAN, "Known name"),
    on("/courses/uw-ml-regression", "Someone known stands behind it: yes"),
  ],
  T4: [
    on(DEFAULT_PLAN, "a week the whole plan takes about"),
    on("/courses/uw-ml-regression", "Its length can be kept: yes"),
  ],
  K1: [on("/courses/uw-ml-regression", "University specialization")],
  K2: [on("/courses/gcp-production-ml-systems", "Industry program")],
  K3: [on("/courses/uol-machine-learning-for-all", "Single course")],
  K4: [on("/programs/udacity-ml-engineer-nanodegree", "Bootcamp or nanodegree")],
  C1: [on("/courses/dlai-structuring-ml-projects", "Structuring Machine Learning Projects")],
  C2: [on("/courses/umich-applied-ml-python", "Applied Machine Learning in Python")],
  C3: [on("/courses/gcp-production-ml-systems", "Production Machine Learning Systems")],
  C4: [on("/courses/uw-ml-regression", "Machine Learning: Regression")],
  C5: [on("/courses/uw-ml-classification", "Machine Learning: Classification")],
  C6: [on("/courses/uol-machine-learning-for-all", "Machine Learning for All")],
  S1: [on("/roles/machine-learning-engineer", "What the guide behind Waymark advises")],
  S2: [
    on(DEFAULT_PLAN, "what goes wrong here is what the later courses are about"),
    on("/roles/data-scientist", "What the guide behind Waymark advises"),
  ],
  S3: [on("/roles/data-scientist", "What the guide behind Waymark advises")],
  S4: [on("/roles/machine-learning-engineer", "What the guide behind Waymark advises")],
  S5: [on(LITERACY_PLAN, "1 course"), on(LITERACY_PLAN, "Machine Learning for All")],
  S6: [
    on(DEFAULT_PLAN, "The guide’s own sequence beside your plan"),
    on("/roles/data-scientist", "What the guide behind Waymark advises"),
  ],
  S7: [on("/roles/mlops-engineer", "What the guide behind Waymark advises")],
  S8: [
    on(BEGINNER_PLAN, "New to code?"),
    on("/roles/domain-expert-literacy", "What the guide behind Waymark advises"),
  ],
  S9: [on(DEFAULT_PLAN, "Take one program at a time")],
  Q1: [on(DEFAULT_PLAN, "What certificates do for")],
  Q2: [
    on(DEFAULT_PLAN, "that the guide names as recognised"),
    on("/courses/uw-ml-regression", "University of Washington"),
  ],
  Q3: [on("/courses/uw-ml-regression", "from fast to slow")],
  Q4: [on("/courses/uw-ml-regression", "Since 2025 Coursera often opens only the first module")],
  Q5: [
    on(RESEARCH_PLAN, "degrees and publications count more than any certificate"),
    on("/roles/research-scientist", "they cannot stand in for supervised research"),
  ],
  Q6: [on("/courses/uw-ml-regression", "This entry was last gone through")],
};
