import type { ComponentProps } from "react";
import { classes } from "./classes";
import styles from "./field.module.css";

/** `box` has a frame; `inline` is marked text inside a sentence. */
export type FieldLook = "box" | "inline";

interface Look {
  readonly look?: FieldLook;
}

const LOOK = { box: styles.box, inline: styles.inline } as const satisfies Record<
  FieldLook,
  string | undefined
>;

/** The class of what stands in for a field and is none. */
export function fieldClass(look: FieldLook, more?: string): string {
  return classes(LOOK[look], more);
}

/** A field for one line of text, or whatever its type says. */
export function Field({ look = "box", className, ...rest }: ComponentProps<"input"> & Look) {
  return <input className={fieldClass(look, className)} {...rest} />;
}

export function SelectField({ look = "box", className, ...rest }: ComponentProps<"select"> & Look) {
  return <select className={fieldClass(look, className)} {...rest} />;
}

export function TextArea({ className, ...rest }: ComponentProps<"textarea">) {
  return <textarea className={fieldClass("box", className)} {...rest} />;
}
