import type { GuideId } from "./guide-ids";
import type { GuidePoint } from "./guide-point";
import { WEEKLY_HOURS } from "./guide-sources";

/** The problem that the guide answers (P), in our own words. */
export const PROBLEM: readonly GuidePoint<Extract<GuideId, `P${number}`>>[] = [
  {
    id: "P1",
    title: "A certificate is not competence",
    text: "It shows that you finished, not that you can do the work. People who hire complain of candidates who cannot say why their own model did well on the data it learned from and badly on new data, or what they would do with a column that is 40 % empty. The guide speaks of more than 100 million Coursera certificates: yours is not rare.",
    correction: {
      text: "We found no public source for the 100 million. Take it as an order of size.",
      sources: [],
    },
  },
  {
    id: "P2",
    title: "It does help in three cases",
    text: "It gives somebody who changes careers a path to follow. It shows that you mean it when you have no work history yet. And it closes one named gap: running models in production (MLOps), computer vision, language. It never stands in for work of your own that you can show.",
  },
  {
    id: "P3",
    title: "Three questions to answer first",
    text: "Which programs are worth your time? What makes a credential noticed? And in which order do you learn when you start from nothing? The rest of this page takes them one by one; the planner answers them for you.",
  },
];

/** The four traits of a program that is worth it (T). */
export const TRAITS: readonly GuidePoint<Extract<GuideId, `T${number}`>>[] = [
  {
    id: "T1",
    title: "It makes you build",
    text: "Code that is graded, notebooks that you hand in, a closing project, real data. Quizzes alone do not do it.",
  },
  {
    id: "T2",
    title: "It covers the whole of the work",
    text: "Not only fitting a model: preparing the data, building features from it, judging the result, and what changes once others depend on it.",
  },
  {
    id: "T3",
    title: "Somebody known stands behind it",
    text: "The name of a university or of a known company says more on a résumé than the platform that sells the course.",
  },
  {
    id: "T4",
    title: "You can keep its pace",
    text: "Twelve months at 20 hours a week, more than a thousand hours, is a second job. Plan with the hours that you have, not with those that you wish for.",
    correction: {
      text: "Of learners who were asked, 58 % spend two to five hours a week and 22 % spend six to ten. The planner starts from five.",
      sources: [WEEKLY_HOURS],
    },
  },
];

/** The kinds of program (K). */
export const KINDS: readonly GuidePoint<Extract<GuideId, `K${number}`>>[] = [
  {
    id: "K1",
    title: "University specialization",
    text: "Several courses by a faculty, sold as one credential on Coursera or edX. The model case is the University of Washington’s: regression, classification, clustering and retrieval. Among online credentials it is the strongest for technical roles.",
  },
  {
    id: "K2",
    title: "Industry program",
    text: "Made by Google, IBM or DeepLearning.AI: more hands-on, less mathematics. Take it when the role that you want lives on that company’s platform.",
  },
  {
    id: "K3",
    title: "Single course",
    text: "One course with its own certificate, on Coursera, edX or Udemy. It fills one gap. On a résumé it supports other evidence and is none alone.",
  },
  {
    id: "K4",
    title: "Bootcamp or nanodegree",
    text: "Paid, usually $1,000 to $5,000, with mentors who review your projects, as at Udacity. It suits a full change of career that needs somebody to hold you to it. What it returns varies a great deal.",
    correction: {
      text: "A full-time data science bootcamp can cost far more: a former instructor told of about $16,000 for ten to twelve weeks, and of about $2,000 for an evening course.",
      sources: [
        {
          name: "a former instructor’s summary",
          url: "https://sparida.blogspot.com/2019/11/what-you-dont-learn-in-data-science.html",
          asOf: "2019-11",
        },
      ],
    },
  },
];
