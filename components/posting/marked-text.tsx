import { memo, useMemo } from "react";
import { piecesWithMarks, type Span } from "@/lib/posting";
import styles from "./marked-text.module.css";

/** A find in the text. */
export interface TextMark extends Span {
  /** What it is, in words: "required: SQL". */
  readonly label: string;
  readonly strength: "strong" | "middle" | "weak";
}

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly TextMark[];
}

const STRENGTHS = ["strong", "middle", "weak"] as const;

/** The text as it was pasted, its finds told apart by line and shade, and in words for those who listen. */
export const MarkedText = memo(function MarkedText({ text, marks }: MarkedTextProps) {
  const pieces = useMemo(() => piecesWithMarks(text, marks), [text, marks]);
  return (
    <p>
      {pieces.map(({ start, text: piece, marks: own }) =>
        own.length === 0 ? piece : <Mark key={start} piece={piece} marks={own} />,
      )}
    </p>
  );
});

function Mark({ piece, marks }: { readonly piece: string; readonly marks: readonly TextMark[] }) {
  const strength = STRENGTHS.find((each) => marks.some((mark) => mark.strength === each));
  const label = [...new Set(marks.map((mark) => mark.label))].join(", ");
  return (
    <mark className={styles.mark} data-strength={strength} title={label}>
      {piece}
      <span className="sr-only"> ({label})</span>
    </mark>
  );
}
