import type { Course } from "@/lib/catalog";
import { labels } from "@/lib/words/messages/en/labels";

const ASSESSMENTS: Readonly<Record<string, string>> = {
  "graded-code": "graded code",
  notebook: "work in notebooks",
  lab: "hands-on labs",
  assignment: "assignments",
  exercises: "exercises",
  capstone: "a closing project",
  project: "a project",
  "peer-reviewed-project": "a project that other learners review",
  quiz: "quizzes",
  exam: "an exam",
};

function assessmentText(code: string): string {
  return ASSESSMENTS[code] ?? code.replaceAll("-", " ");
}

/** "graded code, quizzes"; an empty list is a fact, null is not known. */
export function assessmentsText(codes: Course["assessments"]): string | null {
  if (codes === null) return null;
  return codes.length === 0 ? "Nothing is assessed" : sentenceCase(codes.map(assessmentText).join(", "));
}

export function workflowText(parts: Course["workflow"]): string | null {
  if (parts === null || parts.length === 0) return null;
  return sentenceCase(parts.map((part) => labels.workflow[part]).join(", "));
}

const WORKFLOW: Readonly<Record<string, string>> = labels.workflow;

/** A trait's evidence in words: an assessment, a part of the workflow, or what is a name or figure already. */
export function evidenceText(evidence: string): string {
  return WORKFLOW[evidence] ?? ASSESSMENTS[evidence] ?? evidence;
}

function sentenceCase(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
