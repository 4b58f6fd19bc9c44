import type { Course } from "@/lib/catalog";
import { labels } from "@/lib/words/messages/en/labels";
import { facts } from "@/lib/words/messages/en/pages/facts";
import type { Translator } from "@/lib/words/messages/translator";

type Named = Readonly<Record<string, string>>;

/** "graded code, quizzes"; an empty list is a fact, null is not known. */
export function assessmentsText(codes: Course["assessments"], t: Translator): string | null {
  if (codes === null) return null;
  if (codes.length === 0) return t(facts).nothingAssessed;
  const named: Named = t(facts).assessment;
  return t(facts).listed(codes.map((code) => named[code] ?? code.replaceAll("-", " ")));
}

export function workflowText(parts: Course["workflow"], t: Translator): string | null {
  if (parts === null || parts.length === 0) return null;
  return t(facts).listed(parts.map((part) => t(labels).workflow[part]));
}

/** A trait's evidence in words: an assessment, a part of the workflow, or what is a name or figure already. */
export function evidenceText(evidence: string, t: Translator): string {
  const parts: Named = t(labels).workflow;
  const assessments: Named = t(facts).assessment;
  return parts[evidence] ?? assessments[evidence] ?? evidence;
}
