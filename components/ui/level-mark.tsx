import { LEVELS, type Level } from "@/lib/catalog";
import { labels } from "@/lib/words/messages/en/labels";
import type { Translator } from "@/lib/words/messages/translator";
import styles from "./level-mark.module.css";

interface LevelProps {
  readonly level: Level;
  readonly t: Translator;
}

/** How far a skill is held, in words, with a small mark. */
export function LevelMark({ level, t }: LevelProps) {
  return (
    <>
      <span aria-hidden="true" className={styles.mark}>
        {LEVELS.map((step) => (
          <i key={step} data-held={step <= level ? "" : undefined} />
        ))}
      </span>
      <span className="font-normal">
        <span className="sr-only">, </span>
        {t(labels).held[level]}
      </span>
    </>
  );
}
