import type { guide } from "@/lib/words/messages/en/pages/guide";

/** A page that a claim rests on. `asOf` is as exact as the source is. */
export interface GuideSource {
  readonly name: keyof typeof guide.source;
  readonly url: string;
  readonly asOf: string;
}

/** What the corrections rest on; none where we found nothing. */
export const CORRECTION_SOURCES = {
  P1: [],
  T4: [
    {
      name: "weeklyHours",
      url: "https://www.classcentral.com/report/mooc-takers-practice-flexibility/",
      asOf: "2015-06",
    },
  ],
  K4: [
    {
      name: "bootcampPrice",
      url: "https://sparida.blogspot.com/2019/11/what-you-dont-learn-in-data-science.html",
      asOf: "2019-11",
    },
  ],
  C1: [
    {
      name: "quizzesAlone",
      url: "https://github.com/rojinakashefi/DeepLearningSpecialization",
      asOf: "2025-07",
    },
  ],
  C4: [
    {
      name: "classificationReview",
      url: "http://www.techpoweredmath.com/university-washington-machine-learning-classification-review/",
      asOf: "2016-05",
    },
  ],
  Q2: [],
  Q3: [
    {
      name: "overrun",
      url: "https://academy4sc.org/topic/planning-fallacy-bit-off-more-than-you-can-chew/",
      asOf: "1994",
    },
  ],
  Q4: [
    {
      name: "auditComputerScience",
      url: "https://github.com/ossu/computer-science/issues/1352",
      asOf: "2025-08",
    },
    { name: "auditDataScience", url: "https://github.com/ossu/data-science/issues/141", asOf: "2025-09" },
    {
      name: "auditReplaced",
      url: "https://github.com/ossu/computer-science/issues/1395",
      asOf: "2026-03",
    },
  ],
} as const satisfies Record<keyof typeof guide.correction, readonly GuideSource[]>;
