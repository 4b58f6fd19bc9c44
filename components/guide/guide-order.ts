import type { GuideCourseId, GuideOrderId } from "./guide-ids";
import type { GuidePoint } from "./guide-point";

/** The order to learn in (S). */
export const ORDER: readonly GuidePoint<GuideOrderId>[] = [
  {
    id: "S1",
    title: "Regression and classification come first",
    text: "Before deep learning, before language models. Nearly everything later is one of the two with more parts.",
  },
  {
    id: "S2",
    title: "Then learn to diagnose, once you have built a first model",
    text: "Structuring Machine Learning Projects says most to somebody who has met a model that overfits, classes of very unequal size, or a score that misleads.",
  },
  {
    id: "S3",
    title: "Then close the gap between theory and code",
    text: "Applied Machine Learning in Python turns the ideas into working notebooks.",
  },
  {
    id: "S4",
    title: "Production when deploying is next",
    text: "Production Machine Learning Systems takes for granted that you can build a model and judge it.",
  },
  {
    id: "S5",
    title: "You need literacy, not engineering",
    text: "For a role beside engineers, Machine Learning for All is enough. Take it and none of the rest.",
  },
  {
    id: "S6",
    title: "You program and want data science or ML engineering",
    text: "Regression, Classification and Structuring Machine Learning Projects: the strongest path that the guide knows without paying for a certificate.",
  },
  {
    id: "S7",
    title: "You want MLOps or ML engineering",
    text: "Production Machine Learning Systems fills a gap that most programs leave.",
  },
  {
    id: "S8",
    title: "You are new to programming",
    text: "Machine Learning for All, finished, beats a course full of code that you leave after two weeks. Decide afterwards whether you want to program.",
  },
  {
    id: "S9",
    title: "Do not collect certificates",
    text: "Pick one program. Do its assignments seriously. Build something that you can show: a notebook on Kaggle with a clear write-up will do.",
  },
];

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
