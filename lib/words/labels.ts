import type { AnswerStep } from "@/lib/answer";
import type { Course, Level, Program, Requirement } from "@/lib/catalog";
import type { Preference } from "@/lib/request";

/** The words for every code of the catalog and of a request. */

export const KIND_LABEL = {
  "university-specialization": "University specialization",
  "industry-program": "Industry program",
  "single-course": "Single course",
  "bootcamp-nanodegree": "Bootcamp or nanodegree",
  "open-courseware": "Open courseware",
  "practice-set": "Practice",
  textbook: "Book",
  "own-project": "Project of your own",
} as const satisfies Record<Course["kind"], string>;

/** What a step of a plan is. */
export const STEP_LABEL = {
  course: "Course",
  "brush-up": "Brush-up",
  practice: "Practice",
  book: "Book",
  project: "Project",
  applying: "Applying",
} as const satisfies Record<AnswerStep["kind"], string>;

/** How far a skill is held. */
export const SKILL_LEVEL_LABEL = {
  1: "seen",
  2: "with help",
  3: "alone",
} as const satisfies Record<Level, string>;

export const PROGRAM_KIND_LABEL = {
  ...KIND_LABEL,
  exam: "Exam",
  degree: "Degree",
  bootcamp: "Bootcamp",
} as const satisfies Record<Program["kind"], string>;

export const LEVEL_LABEL = {
  beginner: "Beginner",
  intermediate: "Intermediate",
  advanced: "Advanced",
} as const satisfies Record<NonNullable<Course["level"]>, string>;

export const STATUS_LABEL = {
  current: "Running",
  renamed: "Renamed",
  archived: "Archived: the material is online, nobody looks after it",
  retired: "Retired: it can no longer be taken",
} as const satisfies Record<Course["status"], string>;

export const AUDIT_LABEL = {
  open: "Free to follow without the certificate",
  "first-module": "Only the first module is free to follow",
  closed: "Not free to follow",
  unknown: "Not known",
} as const satisfies Record<Course["audit"], string>;

export const CERTIFICATE_LABEL = {
  paid: "Paid certificate",
  free: "Free certificate",
  included: "Certificate included",
  none: "No certificate",
} as const satisfies Record<NonNullable<Course["certificate"]>, string>;

export const WORKFLOW_LABEL = {
  "data-preparation": "preparing data",
  "feature-engineering": "building features",
  modelling: "modelling",
  evaluation: "evaluating",
  deployment: "deploying",
  monitoring: "monitoring",
} as const satisfies Record<NonNullable<Course["workflow"]>[number], string>;

export const BASIS_LABEL = {
  stated: "The course itself asks for this",
  mentor: "A good mentor would not let you start without it",
  taxonomy: "What it teaches rests on this",
  series: "It continues this",
} as const satisfies Record<Requirement["basis"], string>;

export const PREFERENCE_LABEL = {
  balanced: "balanced",
  fastest: "the fewest hours",
  focused: "the fewest programs",
  strongest: "the strongest credentials",
  cheapest: "the lowest cost",
} as const satisfies Record<Preference, string>;

export const PREFERENCE_MEANING = {
  balanced: "Few hours and few new places to start, with a mild weight for courses that make you build.",
  fastest: "Hours alone, however many providers that takes.",
  focused: "As few programs as possible, then as few courses, then hours.",
  strongest: "Courses with graded work, the whole workflow and a known institution come first.",
  cheapest: "The least money at your pace.",
} as const satisfies Record<Preference, string>;
