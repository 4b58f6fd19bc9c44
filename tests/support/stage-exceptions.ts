import type { StageFault } from "./stage-faults";

/** Plans that break a rule with a reason. Backgrounds by id. */
export interface StageException {
  readonly rule: StageFault["rule"];
  readonly stage: string;
  readonly backgrounds: readonly string[];
  readonly because: string;
}

export const STAGE_EXCEPTIONS: readonly StageException[] = [
  {
    rule: "hours",
    stage: "ai-3",
    backgrounds: ["backend-developer"],
    because: "A few hours below a range that is a rounded judgement.",
  },
  {
    rule: "hours",
    stage: "ba-1",
    backgrounds: ["business-analyst-bg", "data-analyst", "no-programming"],
    because:
      "What is missing is small and comes in whole courses and pieces, which teach more than is missing.",
  },
  {
    rule: "hours",
    stage: "ba-2",
    backgrounds: ["data-analyst"],
    because:
      "What is missing is small and comes in whole courses and pieces, which teach more than is missing.",
  },
  {
    rule: "hours",
    stage: "cv-1",
    backgrounds: ["ml-course-finisher"],
    because:
      "What is missing is small and comes in whole courses and pieces, which teach more than is missing.",
  },
  {
    rule: "hours",
    stage: "cv-1",
    backgrounds: ["data-scientist-to-production"],
    because: "A few hours below a range that is a rounded judgement.",
  },
  {
    rule: "hours",
    stage: "da-1",
    backgrounds: ["no-programming"],
    because: "A little below the range, which counts 1.2 to 1.8 times the steps for repair and dead ends.",
  },
  {
    rule: "hours",
    stage: "da-1",
    backgrounds: ["domain-expert"],
    because: "A few hours below a range that is a rounded judgement.",
  },
  {
    rule: "hours",
    stage: "de-1",
    backgrounds: ["data-analyst"],
    because:
      "What is missing is small and comes in whole courses and pieces, which teach more than is missing.",
  },
  {
    rule: "hours",
    stage: "de-3",
    backgrounds: ["no-programming"],
    because: "A little below the range, which counts 1.2 to 1.8 times the steps for repair and dead ends.",
  },
  {
    rule: "hours",
    stage: "ds-1",
    backgrounds: ["data-analyst"],
    because:
      "What is missing is small and comes in whole courses and pieces, which teach more than is missing.",
  },
  {
    rule: "hours",
    stage: "ds-1",
    backgrounds: ["maths-statistics-graduate", "r-statistician"],
    because: "A few hours below a range that is a rounded judgement.",
  },
  {
    rule: "hours",
    stage: "ds-2",
    backgrounds: ["data-analyst"],
    because:
      "What is missing is small and comes in whole courses and pieces, which teach more than is missing.",
  },
  {
    rule: "hours",
    stage: "ds-2",
    backgrounds: ["no-programming"],
    because: "A little below the range, which counts 1.2 to 1.8 times the steps for repair and dead ends.",
  },
  {
    rule: "hours",
    stage: "ds-3",
    backgrounds: ["no-programming"],
    because: "A little below the range, which counts 1.2 to 1.8 times the steps for repair and dead ends.",
  },
  {
    rule: "hours",
    stage: "mle-1",
    backgrounds: ["cs-student", "programmer", "software-engineer"],
    because: "A few hours below a range that is a rounded judgement.",
  },
  {
    rule: "hours",
    stage: "mo-1",
    backgrounds: ["devops-sre"],
    because:
      "What is missing is small and comes in whole courses and pieces, which teach more than is missing.",
  },
  {
    rule: "hours",
    stage: "pm-1",
    backgrounds: ["domain-expert", "product-manager", "software-engineer"],
    because:
      "What is missing is small and comes in whole courses and pieces, which teach more than is missing.",
  },
  {
    rule: "hours",
    stage: "rs-1",
    backgrounds: ["cs-student", "maths-statistics-graduate", "physicist-engineer"],
    because:
      "Ranges of research count 1.2 to 1.9 times the steps; no activity of the catalog holds the reading and the blind alleys of it.",
  },
  {
    rule: "hours",
    stage: "rs-2",
    backgrounds: ["cs-student", "maths-statistics-graduate", "physicist-engineer"],
    because:
      "Ranges of research count 1.2 to 1.9 times the steps; no activity of the catalog holds the reading and the blind alleys of it.",
  },
  {
    rule: "late-artefact",
    stage: "da-2",
    backgrounds: ["cs-student"],
    because: "Statistics and spreadsheets are both new; the first chart follows them.",
  },
  {
    rule: "late-artefact",
    stage: "da-3",
    backgrounds: ["backend-developer", "software-engineer"],
    because: "Statistics and spreadsheets are both new; the first chart follows them.",
  },
  {
    rule: "late-artefact",
    stage: "de-3",
    backgrounds: ["accountant-excel", "domain-expert", "life-scientist", "no-programming", "teacher"],
    because:
      "From no code the first step is CS50P, one course of 70 h whose weekly programs are tested; the first piece follows it at once.",
  },
  {
    rule: "late-artefact",
    stage: "mle-2",
    backgrounds: [
      "accountant-excel",
      "business-analyst-bg",
      "domain-expert",
      "life-scientist",
      "no-programming",
      "product-manager",
      "teacher",
    ],
    because:
      "From no code the first step is CS50P, one course of 70 h whose weekly programs are tested; the first piece follows it at once.",
  },
  {
    rule: "late-artefact",
    stage: "mo-2",
    backgrounds: [
      "accountant-excel",
      "business-analyst-bg",
      "domain-expert",
      "life-scientist",
      "no-programming",
      "product-manager",
      "teacher",
    ],
    because:
      "From no code the first step is CS50P, one course of 70 h whose weekly programs are tested; the first piece follows it at once.",
  },
  {
    rule: "late-artefact",
    stage: "nl-1",
    backgrounds: ["frontend-developer"],
    because: "One course of 43 h takes a programmer to Python; the first piece follows it.",
  },
  {
    rule: "late-artefact",
    stage: "nl-3",
    backgrounds: [
      "accountant-excel",
      "business-analyst-bg",
      "domain-expert",
      "life-scientist",
      "product-manager",
    ],
    because:
      "From no code the first step is CS50P, one course of 70 h whose weekly programs are tested; the first piece follows it at once.",
  },
  {
    rule: "one-of-a-family",
    stage: "cv-2",
    backgrounds: ["ml-course-finisher"],
    because: "This person has used TensorFlow; one course in it builds on that before PyTorch takes over.",
  },
  {
    rule: "one-of-a-family",
    stage: "cv-3",
    backgrounds: ["ml-course-finisher"],
    because: "This person has used TensorFlow; one course in it builds on that before PyTorch takes over.",
  },
  {
    rule: "programs",
    stage: "nl-3",
    backgrounds: [
      "accountant-excel",
      "business-analyst-bg",
      "data-analyst",
      "domain-expert",
      "life-scientist",
      "maths-statistics-graduate",
      "no-programming",
      "teacher",
    ],
    because: "This role stands on the most fields; from no code each of them is new.",
  },
  {
    rule: "project-share",
    stage: "de-3",
    backgrounds: ["data-scientist-to-production"],
    because: "This person has a whole piece to show already, so that one more is asked for.",
  },
  {
    rule: "project-share",
    stage: "mle-3",
    backgrounds: ["data-analyst"],
    because: "This person has a whole piece to show already, so that one more is asked for.",
  },
];
