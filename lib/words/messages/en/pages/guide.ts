import { define } from "@/lib/words/messages/define";
import { counted, inRow } from "@/lib/words/messages/en/grammar";
import { type RichText, rich } from "@/lib/words/messages/rich";

/** The guide that Waymark grew out of, in our own words, and its page. */
export const guide = define("guide", {
  title: "More than certificates",
  lead: "What makes an online program worth your time, which six courses stand out, and in which order to take them.",
  origin:
    "Waymark grew out of one article of 2026 on machine-learning certificates. This is what it says, in our words. Where we found later or other facts, a marked note beside it says so, with its source where there is one.",
  onThisPage: "On this page",
  part: {
    problem: "The problem",
    "worth-it": "What makes a program worth it",
    kinds: "Kinds of program",
    "six-courses": "Six courses",
    order: "The order",
    "how-long": "How long it takes",
    questions: "Questions and answers",
  },
  partLead: {
    "worth-it":
      "Four traits. Every course page here shows which of them facts confirm, and a plan prefers courses that have them.",
    "six-courses":
      "The guide’s own choice, with its ratings. It calls all six free to follow, with a certificate that costs money; that may no longer hold, as the answer on cost below says. Hours are the providers’ estimates, from fast to slow.",
    order:
      "Each sequence opens as a plan. The planner adds what the guide’s courses leave out for the role, and proves that no better plan holds them.",
  },
  forYou: "Which of it is for you",

  /** The problem (P), traits (T), kinds of program (K), courses (C), the order (S), questions (Q). */
  point: {
    P1: {
      title: "A certificate is not competence",
      text: "It shows that you finished, not that you can do the work. People who hire complain of candidates who cannot say why their own model did well on the data it learned from and badly on new data, or what they would do with a column that is 40 % empty. The guide speaks of more than 100 million Coursera certificates: yours is not rare.",
    },
    P2: {
      title: "It does help in three cases",
      text: "It gives somebody who changes careers a path to follow. It shows that you mean it when you have no work history yet. And it closes one named gap: running models in production (MLOps), computer vision, language. It never stands in for work of your own that you can show.",
    },
    P3: {
      title: "Three questions to answer first",
      text: "Which programs are worth your time? What makes a credential noticed? And in which order do you learn when you start from nothing? The rest of this page takes them one by one; the planner answers them for you.",
    },
    T1: {
      title: "It makes you build",
      text: "Code that is graded, notebooks that you hand in, a closing project, real data. Quizzes alone do not do it.",
    },
    T2: {
      title: "It covers the whole of the work",
      text: "Not only fitting a model: preparing the data, building features from it, judging the result, and what changes once others depend on it.",
    },
    T3: {
      title: "Somebody known stands behind it",
      text: "The name of a university or of a known company says more on a résumé than the platform that sells the course.",
    },
    T4: {
      title: "You can keep its pace",
      text: "Twelve months at 20 hours a week, more than a thousand hours, is a second job. Plan with the hours that you have, not with those that you wish for.",
    },
    K1: {
      title: "University specialization",
      text: "Several courses by a faculty, sold as one credential on Coursera or edX. The model case is the University of Washington’s: regression, classification, clustering and retrieval. Among online credentials it is the strongest for technical roles.",
    },
    K2: {
      title: "Industry program",
      text: "Made by Google, IBM or DeepLearning.AI: more hands-on, less mathematics. Take it when the role that you want lives on that company’s platform.",
    },
    K3: {
      title: "Single course",
      text: "One course with its own certificate, on Coursera, edX or Udemy. It fills one gap. On a résumé it supports other evidence and is none alone.",
    },
    K4: {
      title: "Bootcamp or nanodegree",
      text: "Paid, usually $1,000 to $5,000, with mentors who review your projects, as at Udacity. It suits a full change of career that needs somebody to hold you to it. What it returns varies a great deal.",
    },
    C1: {
      title: "Structuring Machine Learning Projects",
      text: "How to find out what holds a model back and rank what to try next. For people who have built a model already. By Andrew Ng, a part of the Deep Learning Specialization.",
    },
    C2: {
      title: "Applied Machine Learning in Python",
      text: "scikit-learn, the standard Python library for machine learning, on real data, graded by code that runs. You leave with notebooks to show in an interview.",
    },
    C3: {
      title: "Production Machine Learning Systems",
      text: "The way from a trained model to one in use: designing pipelines, checking data, storing features, watching the model afterwards. Needed for MLOps and machine learning engineering, and not for beginners.",
    },
    C4: {
      title: "Machine Learning: Regression",
      text: "Predicting numbers, in depth: keeping a model simple enough (regularization), testing it fairly (cross-validation), choosing its inputs. Its Python assignments are demanding.",
    },
    C5: {
      title: "Machine Learning: Classification",
      text: "Sorting things into classes: logistic regression, decision trees, many trees together, and the two ways of being wrong (precision and recall). The pair of Regression.",
    },
    C6: {
      title: "Machine Learning for All",
      text: "The ideas without code, with visual tools. For product managers, experts of a field and analysts who work beside engineers.",
    },
    S1: {
      title: "Regression and classification come first",
      text: "Before deep learning, before language models. Nearly everything later is one of the two with more parts.",
    },
    S2: {
      title: "Then learn to diagnose, once you have built a first model",
      text: "Structuring Machine Learning Projects says most to somebody who has met a model that overfits, classes of very unequal size, or a score that misleads.",
    },
    S3: {
      title: "Then close the gap between theory and code",
      text: "Applied Machine Learning in Python turns the ideas into working notebooks.",
    },
    S4: {
      title: "Production when deploying is next",
      text: "Production Machine Learning Systems takes for granted that you can build a model and judge it.",
    },
    S5: {
      title: "You need literacy, not engineering",
      text: "For a role beside engineers, Machine Learning for All is enough. Take it and none of the rest.",
    },
    S6: {
      title: "You program and want data science or ML engineering",
      text: "Regression, Classification and Structuring Machine Learning Projects: the strongest path that the guide knows without paying for a certificate.",
    },
    S7: {
      title: "You want MLOps or ML engineering",
      text: "Production Machine Learning Systems fills a gap that most programs leave.",
    },
    S8: {
      title: "You are new to programming",
      text: "Machine Learning for All, finished, beats a course full of code that you leave after two weeks. Decide afterwards whether you want to program.",
    },
    S9: {
      title: "Do not collect certificates",
      text: "Pick one program. Do its assignments seriously. Build something that you can show: a notebook on Kaggle with a clear write-up will do.",
    },
    Q1: {
      title: "Is a certificate worth it for getting hired?",
      text: "In some cases only: you have no experience and an empty résumé, it names a field such as MLOps, or a recognised institution stands behind it. It can get you past a filter. Without projects that you can talk about, it does not get you hired.",
    },
    Q2: {
      title: "Which ones are recognised?",
      text: "DeepLearning.AI, the University of Washington on Coursera, Google’s machine learning certificates and Stanford’s courses. Google’s and IBM’s count most in those companies’ own hiring. A platform’s name alone carries less.",
    },
    Q3: {
      title: "How long does it take?",
      text: "A specialization is listed at two to four months at ten hours a week, about 80 to 160 hours; a single course at 20 to 40 hours. In practice people take longer. Plan for really doing the assignments: the fastest way through teaches least.",
    },
    Q4: {
      title: "Can I learn for free?",
      text: "The guide says that most courses on Coursera and edX can be followed without paying, and that the certificate costs $49 to $79 a month as a Coursera subscription, or a fee paid once. Coursera’s financial aid asks for a short application.",
    },
    Q5: {
      title: "A certificate or a degree?",
      text: "A master’s degree takes years, and its thesis and contacts open doors to research and to a doctorate. For applied roles, such as data scientist or machine learning engineer, strong certificates are credible. For research, publications and degrees count more than any certificate.",
    },
    Q6: {
      title: "Do certificates expire?",
      text: "The paper does not; its worth does. A certificate in TensorFlow 1 says little in 2026. Recent work that you can explain is worth more than an old certificate.",
    },
  },
  /** What later or better facts say beside a point. */
  correction: {
    P1: "We found no public source for the 100 million. Take it as an order of size.",
    T4: "Of learners who were asked, 58 % spend two to five hours a week and 22 % spend six to ten. The planner starts from five.",
    K4: "A full-time data science bootcamp can cost far more: a former instructor told of about $16,000 for ten to twelve weeks, and of about $2,000 for an evening course.",
    C1: "It is graded by quizzes alone, which by the guide’s own measure is not building. Bring a model of your own to think about.",
    C4: "The guide calls it the first course of its specialization. The university puts a Foundations course before it: Regression is the second of four, Classification the third. If you can program and know some calculus, starting here loses little.",
    Q2: "This is the guide’s judgement of 2026, without a count of its own. Each plan says which of its courses come from these institutions.",
    Q3: "We found no measurement of how much longer these courses take. Waymark counts up to 1.6 times the listed hours, after a study of how people estimate their own work: students who expected 34 days took 56.",
    Q4: "Since the summer of 2025 Coursera often opens only the first module without payment. Look at the course’s own page before you count on it. The guide also says that most applications for aid are approved: we found no figure for that.",
  },
  /** Spoken before a correction. */
  weFound: "What we found: ",
  source: {
    weeklyHours: "Class Central, 4,372 learners asked",
    bootcampPrice: "a former instructor’s summary",
    quizzesAlone: "a learner’s record of the specialization",
    classificationReview: "a learner’s review of the third course",
    overrun: "Buehler, Griffin and Ross (1994), told by Academy 4SC",
    auditComputerScience: "learners of OSSU’s computer science curriculum",
    auditDataScience: "learners of OSSU’s data science curriculum",
    auditReplaced: "OSSU, on replacing Coursera’s courses",
  },
  /** `page` is a link. */
  datedSource: <Part>(page: Part, asOf: string): RichText<Part> => rich`${page}, ${asOf}`,
  /** Read on after a correction. */
  sources: <Part>(pages: readonly Part[]): RichText<Part> => [
    pages.length === 1 ? " Source: " : " Sources: ",
    ...inRow(pages, "; "),
    ".",
  ],

  couldYouAnswer: (skill: string) => `Could you answer? ${skill}`,
  traitCount: ({ yes, unknown, of }: Record<"yes" | "unknown" | "of", number>) => {
    const share = yes === of ? "all" : `${yes} of the`;
    const rest = unknown === 0 ? "" : `; for ${unknown} no source says`;
    return `True of ${share} ${counted(of, "course")} that we plan with${rest}`;
  },
  inCatalog: (courses: number) => `${counted(courses, "course")} in our catalog`,

  by: (institution: string, platform: string) =>
    institution === platform ? institution : `${institution}, on ${platform}`,
  hoursUnknown: "hours unknown",
  length: (hours: string, range: string) => `${hours} (${range})`,
  /** `rated` is the rating on a platform, `asOf` its date in words. */
  rating: (byGuide: number, rated: string | null, asOf: string | null) =>
    [
      `${byGuide} of 10 by the guide`,
      ...(rated === null ? [] : [`${rated}${asOf === null ? "" : ` (as of ${asOf})`}`]),
    ].join(", "),
  facts: (facts: readonly string[]) => facts.join(" · "),

  /** `aside` is spoken alone. */
  openAsPlan: <Part>(plan: string, aside: (text: string) => Part): RichText<Part> =>
    rich`Open as a plan${aside(`: ${plan}`)}`,
  planWith: (course: string) => `a plan with ${course}`,
  /** `from` and `goal` with their articles, `hours` in words. */
  plan: (from: string | null, goal: string | null, courses: number, hours: string) => {
    const whom = from === null ? "" : goal === null ? `For ${from}: ` : `From ${from} to ${goal}: `;
    return `${whom}${counted(courses, "course")} and work of your own, about ${hours}`;
  },
});
