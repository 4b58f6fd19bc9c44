import type { GuideId } from "./guide-ids";
import type { GuidePoint } from "./guide-point";
import { AUDIT_ENDS, OVERRUN_STUDY } from "./guide-sources";

/** The usual questions (Q); `title` is the question. */
export const ANSWERS: readonly GuidePoint<Extract<GuideId, `Q${number}`>>[] = [
  {
    id: "Q1",
    title: "Is a certificate worth it for getting hired?",
    text: "In some cases only: you have no experience and an empty résumé, it names a field such as MLOps, or a recognised institution stands behind it. It can get you past a filter. Without projects that you can talk about, it does not get you hired.",
  },
  {
    id: "Q2",
    title: "Which ones are recognised?",
    text: "DeepLearning.AI, the University of Washington on Coursera, Google’s machine learning certificates and Stanford’s courses. Google’s and IBM’s count most in those companies’ own hiring. A platform’s name alone carries less.",
    correction: {
      text: "This is the guide’s judgement of 2026, without a count of its own. Each plan says which of its courses come from these institutions.",
      sources: [],
    },
  },
  {
    id: "Q3",
    title: "How long does it take?",
    text: "A specialization is listed at two to four months at ten hours a week, about 80 to 160 hours; a single course at 20 to 40 hours. In practice people take longer. Plan for really doing the assignments: the fastest way through teaches least.",
    correction: {
      text: "We found no measurement of how much longer these courses take. Waymark counts up to 1.6 times the listed hours, after a study of how people estimate their own work: students who expected 34 days took 56.",
      sources: [OVERRUN_STUDY],
    },
  },
  {
    id: "Q4",
    title: "Can I learn for free?",
    text: "The guide says that most courses on Coursera and edX can be followed without paying, and that the certificate costs $49 to $79 a month as a Coursera subscription, or a fee paid once. Coursera’s financial aid asks for a short application.",
    correction: {
      text: "Since the summer of 2025 Coursera often opens only the first module without payment. Look at the course’s own page before you count on it. The guide also says that most applications for aid are approved: we found no figure for that.",
      sources: AUDIT_ENDS,
    },
  },
  {
    id: "Q5",
    title: "A certificate or a degree?",
    text: "A master’s degree takes years, and its thesis and contacts open doors to research and to a doctorate. For applied roles, such as data scientist or machine learning engineer, strong certificates are credible. For research, publications and degrees count more than any certificate.",
  },
  {
    id: "Q6",
    title: "Do certificates expire?",
    text: "The paper does not; its worth does. A certificate in TensorFlow 1 says little in 2026. Recent work that you can explain is worth more than an old certificate.",
  },
];
