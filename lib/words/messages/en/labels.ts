import type { AnswerStep } from "@/lib/answer";
import type { Course, Level, Program, Requirement, TraitId } from "@/lib/catalog";
import type { Preference } from "@/lib/request";
import { define } from "@/lib/words/messages/define";

const kind = {
  "university-specialization": "University specialization",
  "industry-program": "Industry program",
  "single-course": "Single course",
  "bootcamp-nanodegree": "Bootcamp or nanodegree",
  "open-courseware": "Open courseware",
  "practice-set": "Practice",
  textbook: "Book",
  "own-project": "Project of your own",
} satisfies Record<Course["kind"], string>;

/** The words for every code of the catalog and of a request. */
export const labels = define("labels", {
  kind,
  programKind: { ...kind, exam: "Exam", degree: "Degree", bootcamp: "Bootcamp" } satisfies Record<
    Program["kind"],
    string
  >,
  /** What a step of a plan is. */
  step: {
    course: "Course",
    "brush-up": "Brush-up",
    practice: "Practice",
    book: "Book",
    project: "Project",
    applying: "Applying",
  } satisfies Record<AnswerStep["kind"], string>,
  /** How far a skill is held. */
  held: { 1: "seen", 2: "with help", 3: "alone" } satisfies Record<Level, string>,
  level: {
    beginner: "Beginner",
    intermediate: "Intermediate",
    advanced: "Advanced",
  } satisfies Record<NonNullable<Course["level"]>, string>,
  status: {
    current: "Running",
    renamed: "Renamed",
    archived: "Archived: the material is online, nobody looks after it",
    retired: "Retired: it can no longer be taken",
  } satisfies Record<Course["status"], string>,
  audit: {
    open: "Free to follow without the certificate",
    "first-module": "Only the first module is free to follow",
    closed: "Not free to follow",
    unknown: "Not known",
  } satisfies Record<Course["audit"], string>,
  /** What can be had without paying, as a heading for the courses it is true of. */
  freeAccess: {
    open: "Free to follow",
    "first-module": "First module only",
    closed: "Not free to follow",
    unknown: "Not known",
  } satisfies Record<Course["audit"], string>,
  certificate: {
    paid: "Paid certificate",
    free: "Free certificate",
    included: "Certificate included",
    none: "No certificate",
  } satisfies Record<NonNullable<Course["certificate"]>, string>,
  workflow: {
    "data-preparation": "preparing data",
    "feature-engineering": "building features",
    modelling: "modelling",
    evaluation: "evaluating",
    deployment: "deploying",
    monitoring: "monitoring",
  } satisfies Record<NonNullable<Course["workflow"]>[number], string>,
  basis: {
    stated: "The course itself asks for this",
    mentor: "A good mentor would not let you start without it",
    taxonomy: "What it teaches rests on this",
    series: "It continues this",
  } satisfies Record<Requirement["basis"], string>,
  preference: {
    balanced: "balanced",
    fastest: "the fewest hours",
    focused: "the fewest programs",
    strongest: "the strongest credentials",
    cheapest: "the lowest cost",
  } satisfies Record<Preference, string>,
  preferenceMeaning: {
    balanced: "Few hours and few new places to start, with a mild weight for courses that make you build.",
    fastest: "Hours alone, however many providers that takes.",
    focused: "As few programs as possible, then as few courses, then hours.",
    strongest: "Courses with graded work, the whole workflow and a known institution come first.",
    cheapest: "The least money at your pace.",
  } satisfies Record<Preference, string>,
  /** The traits as narrow column heads. */
  trait: {
    builds: "Makes you build",
    "whole-workflow": "More than modelling",
    backed: "Known name",
    keepable: "Length you can keep",
  } satisfies Record<TraitId, string>,
  verdict: { yes: "yes", no: "no", unknown: "no source says" },
});
