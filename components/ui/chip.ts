import styles from "./chip.module.css";
import { classes } from "./classes";

/** `filled` takes the hue of `--hue`, `plain` has an outline, `tick` is filled while the checkbox in it is ticked. */
export type ChipKind = "filled" | "plain" | "tick";

const KIND = {
  filled: styles.chip,
  plain: `${styles.chip} ${styles.plain}`,
  tick: `${styles.chip} ${styles.tick}`,
} as const satisfies Record<ChipKind, string | undefined>;

/** The class of a chip, which is a link, a button, a label or plain text. */
export function chipClass(kind: ChipKind, more?: string): string {
  return classes(KIND[kind], more);
}
