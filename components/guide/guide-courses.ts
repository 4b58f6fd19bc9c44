import type { GuideCourseId } from "./guide-ids";
import type { GuidePoint } from "./guide-point";

/** A course that the guide names: its rating of ten there, and what it is for. */
export interface GuideCoursePoint extends GuidePoint<GuideCourseId> {
  readonly rating: number;
}

/** The six courses (C). Their figures come from the catalog, found by `wellKnown`. */
export const SIX_COURSES: readonly GuideCoursePoint[] = [
  {
    id: "C1",
    title: "Structuring Machine Learning Projects",
    rating: 9.8,
    text: "How to find out what holds a model back and rank what to try next. For people who have built a model already. By Andrew Ng, a part of the Deep Learning Specialization.",
    correction: {
      text: "It is graded by quizzes alone, which by the guide’s own measure is not building. Bring a model of your own to think about.",
      sources: [
        {
          name: "a learner’s record of the specialization",
          url: "https://github.com/rojinakashefi/DeepLearningSpecialization",
          asOf: "2025-07",
        },
      ],
    },
  },
  {
    id: "C2",
    title: "Applied Machine Learning in Python",
    rating: 9.7,
    text: "scikit-learn, the standard Python library for machine learning, on real data, graded by code that runs. You leave with notebooks to show in an interview.",
  },
  {
    id: "C3",
    title: "Production Machine Learning Systems",
    rating: 9.7,
    text: "The way from a trained model to one in use: designing pipelines, checking data, storing features, watching the model afterwards. Needed for MLOps and machine learning engineering, and not for beginners.",
  },
  {
    id: "C4",
    title: "Machine Learning: Regression",
    rating: 9.7,
    text: "Predicting numbers, in depth: keeping a model simple enough (regularization), testing it fairly (cross-validation), choosing its inputs. Its Python assignments are demanding.",
    correction: {
      text: "The guide calls it the first course of its specialization. The university puts a Foundations course before it: Regression is the second of four, Classification the third. If you can program and know some calculus, starting here loses little.",
      sources: [
        {
          name: "a learner’s review of the third course",
          url: "http://www.techpoweredmath.com/university-washington-machine-learning-classification-review/",
          asOf: "2016-05",
        },
      ],
    },
  },
  {
    id: "C5",
    title: "Machine Learning: Classification",
    rating: 9.7,
    text: "Sorting things into classes: logistic regression, decision trees, many trees together, and the two ways of being wrong (precision and recall). The pair of Regression.",
  },
  {
    id: "C6",
    title: "Machine Learning for All",
    rating: 9.7,
    text: "The ideas without code, with visual tools. For product managers, experts of a field and analysts who work beside engineers.",
  },
];
