import { grouped } from "@/lib/words/amounts";
import styles from "./rolling-number.module.css";

/** A whole number that rolls to its next value in a moment (in CSS), so that the eye sees which way it went. */
export function RollingNumber({ value }: { readonly value: number }) {
  return (
    <span className={styles.rolling} style={{ "--shown": value }}>
      <span className="sr-only">{grouped(value)}</span>
    </span>
  );
}
