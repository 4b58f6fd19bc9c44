/**
 * How much learners of online courses study a week, by their own account: a survey by Class Central, 1 to 8 June 2015,
 * 4,506 answers, of which 4,372 had taken a course. 14.9 in 100 said less than 2 hours; 4.7 are left for more than 10.
 */
export const STUDY_HOURS = {
  asked: "4,372",
  year: 2015,
  twoToFive: 58,
  sixToTen: 22,
  url: "https://www.classcentral.com/report/mooc-takers-practice-flexibility/",
} as const;
