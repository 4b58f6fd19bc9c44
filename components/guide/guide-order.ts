import type { GuideCourseId, GuideOrderId } from "./guide-ids";

/** The plan that an id opens: a goal, a background and the courses that must be in it. */
export interface GuideWish {
  /** null for no role: the courses, and work of one's own. */
  readonly goal: string | null;
  readonly from: string;
  readonly pin: readonly GuideCourseId[];
  /** The whole program of this course, so far as it can be planned. */
  readonly program?: GuideCourseId;
}

const programmer = (goal: string, ...pin: readonly GuideCourseId[]): GuideWish => ({
  goal,
  from: "programmer",
  pin,
});
const literacy = (from: string): GuideWish => ({ goal: "domain-expert-literacy", from, pin: ["C6"] });

/** One plan for each recommended sequence and for each course. */
export const GUIDE_WISHES: Readonly<Record<GuideOrderId | GuideCourseId, GuideWish>> = {
  C1: programmer("machine-learning-engineer", "C1"),
  C2: programmer("data-scientist", "C2"),
  C3: { goal: "mlops-engineer", from: "software-engineer", pin: ["C3"] },
  C4: programmer("data-scientist", "C4"),
  C5: programmer("data-scientist", "C5"),
  C6: literacy("domain-expert"),
  S1: programmer("deep-learning-cv-engineer", "C4", "C5"),
  S2: programmer("data-scientist", "C4", "C5", "C1"),
  S3: programmer("data-scientist", "C4", "C1", "C2"),
  S4: programmer("machine-learning-engineer", "C4", "C5", "C1", "C2", "C3"),
  S5: literacy("domain-expert"),
  S6: programmer("machine-learning-engineer", "C4", "C5", "C1"),
  S7: { goal: "mlops-engineer", from: "software-engineer", pin: ["C3"] },
  S8: literacy("no-programming"),
  S9: { goal: null, from: "programmer", pin: [], program: "C4" },
};
