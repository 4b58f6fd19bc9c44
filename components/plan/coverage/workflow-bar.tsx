import { useTranslator } from "@/components/ui/translator";
import type { PartCoverage } from "@/lib/answer";
import { coverage } from "@/lib/words/messages/en/plan/coverage";
import { partCoverText, partName, workflowSentence } from "@/lib/words/plan/coverage-text";
import type { Words } from "@/lib/words/words";
import styles from "./workflow-bar.module.css";

interface WorkflowBarProps {
  readonly parts: readonly PartCoverage[];
  /** Courses of which no source says what they cover. */
  readonly unknown: number;
  readonly words: Words;
}

/** The work from raw data to a model that is watched, as a bar: what is filled is in the plan or known. */
export function WorkflowBar({ parts, unknown, words }: WorkflowBarProps) {
  const t = useTranslator();
  return (
    <>
      <p className="prose-measure">
        {workflowSentence(parts, t)} {unknown > 0 && t(coverage).unsaid(unknown)}
      </p>
      <ol className="mt-4 grid gap-x-1.5 gap-y-3 sm:grid-cols-3 lg:grid-cols-6">
        {parts.map((part) => (
          <li key={part.part} className={styles.part} data-cover={coverOf(part)}>
            <p className="font-semibold">{partName(part.part, t)}</p>
            <p className="text-small text-soft">{partCoverText(part, words, t)}</p>
          </li>
        ))}
      </ol>
    </>
  );
}

function coverOf({ courses, known }: PartCoverage): "plan" | "known" | "open" {
  if (courses.length > 0) return "plan";
  return known.length > 0 ? "known" : "open";
}
