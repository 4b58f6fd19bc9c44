import type { GuideSource } from "./guide-point";

/** Pages that several points of the guide rest on. */
export const AUDIT_ENDS: readonly GuideSource[] = [
  {
    name: "learners of OSSU’s computer science curriculum",
    url: "https://github.com/ossu/computer-science/issues/1352",
    asOf: "2025-08",
  },
  {
    name: "learners of OSSU’s data science curriculum",
    url: "https://github.com/ossu/data-science/issues/141",
    asOf: "2025-09",
  },
  {
    name: "OSSU, on replacing Coursera’s courses",
    url: "https://github.com/ossu/computer-science/issues/1395",
    asOf: "2026-03",
  },
];

export const WEEKLY_HOURS: GuideSource = {
  name: "Class Central, 4,372 learners asked",
  url: "https://www.classcentral.com/report/mooc-takers-practice-flexibility/",
  asOf: "2015-06",
};

export const OVERRUN_STUDY: GuideSource = {
  name: "Buehler, Griffin and Ross (1994), told by Academy 4SC",
  url: "https://academy4sc.org/topic/planning-fallacy-bit-off-more-than-you-can-chew/",
  asOf: "1994",
};
