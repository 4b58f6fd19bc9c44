import { define } from "@/lib/words/messages/define";
import { counted, inRow } from "@/lib/words/messages/en/grammar";
import { type RichText, rich } from "@/lib/words/messages/rich";

/** The pages of the catalog's lists, skills, roles and programs. */
export const catalogPages = define("catalogPages", {
  catalog: "Catalog",
  list: { courses: "Courses", programs: "Programs", skills: "Skills", roles: "Roles" },
  lead: {
    programs: "A program is several courses sold under one name, often with one certificate at the end.",
    skills: "What a learner can do. Roles ask for skills, courses teach them, and a plan joins the two.",
    roles:
      "Where a plan can lead. Each says what it asks for, and what a certificate does and does not do there.",
  },
  /** What stands behind a course or program, with its length and state. */
  line: (facts: readonly string[]) => facts.join(" · "),
  hoursUnknown: "hours unknown",
  retired: "retired",
  cannotBePlanned: "cannot be planned",

  and: <Part>(parts: readonly Part[]): RichText<Part> => inRow(parts, ", ", " and "),
  or: <Part>(parts: readonly Part[]): RichText<Part> => inRow(parts, ", ", " or "),
  nothing: "nothing",
  allOfThese: "all of these:",
  oneOfThese: "one of these:",

  role: "Role",
  coreSkills: (count: number) => counted(count, "core skill"),
  readyPlan: "A ready plan to start from",
  startingAs: "Five hours a week from today, starting as",
  certificates: "What certificates do here",
  guideAdvises: "What the guide behind Waymark advises",
  restsOnSources: "What this rests on",
  tier: {
    core: {
      title: "The core",
      about: "What makes you credible for a first job. A plan teaches all of it.",
    },
    oftenAsked: {
      title: "Often asked",
      about: "What many postings list besides. A plan can include it if you wish.",
    },
    niceToHave: { title: "Nice to have", about: "What sets you apart, and can wait." },
  },
  toShow: "What you will have to show",
  /** `because` is a sentence of the catalog. */
  setsAside: <Part>(hours: string, range: string, because: Part): RichText<Part> =>
    rich`A plan sets aside ${hours} for work of your own (${range}), and you can change that. ${because}`,
  roleSource: {
    "RM-DS": "roadmap.sh, AI and data scientist",
    "RM-ML": "roadmap.sh, machine learning",
    "RM-MLOPS": "roadmap.sh, MLOps",
    "RM-AIE": "roadmap.sh, AI engineer",
    "RM-DA": "roadmap.sh, data analyst",
    "RM-DE": "roadmap.sh, data engineer",
    GPMLE: "Google Cloud, exam guide for ML engineers",
    ARISA: "ARISA, a European study of AI skills, 2023",
    ARTICLE: "the guide behind Waymark, 2026",
  },

  skill: (area: string) => `Skill · ${area}`,
  doYouKnowIt: "Do you know it already?",
  whoTeachesIt: "Who teaches it to working level",
  compareCourses: (courses: number) => `Compare the ${counted(courses, "course")} in the table`,
  noTeacher: "No course. It is practised in a project of your own.",
  whatItRestsOn: "What it rests on",
  whatNeedsIt: "What needs it",
  coursesTeaching: (skill: string) => `Courses that teach ${skill}`,
  goodAnswer: "A good answer",
  restsOnNothing: "Nothing. You can start with it.",
  easierWith: <Part>(skills: Part, soft: (text: string) => Part): RichText<Part> =>
    rich`${soft("Easier with ")}${skills}${soft(", but that is no must.")}`,
  askedByNothing: "No other skill, role or course in the catalog asks for it.",
  inCoreOf: <Part>(roles: Part, soft: (text: string) => Part): RichText<Part> =>
    rich`${soft("In the core of ")}${roles}`,
  oftenAskedOf: <Part>(roles: Part, soft: (text: string) => Part): RichText<Part> =>
    rich`${soft("Often asked of ")}${roles}`,
  skillsResting: "Skills that rest on it:",
  coursesAsking: (courses: number) => `${counted(courses, "course asks", "courses ask")} for it`,
  taughtBy: (courses: number) => (courses === 0 ? "no course" : counted(courses, "course")),
});
