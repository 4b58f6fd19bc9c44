import type { ComponentProps } from "react";
import styles from "./button.module.css";
import { classes } from "./classes";

/** `main` is the one action of a place, `quiet` looks like text until it is needed, `icon` shows nothing but its icon. */
export type ButtonKind = "plain" | "main" | "quiet" | "icon";

const KIND = {
  plain: styles.button,
  main: `${styles.button} ${styles.main}`,
  quiet: styles.quiet,
  icon: styles.icon,
} as const satisfies Record<ButtonKind, string | undefined>;

/** The class of what looks like a button and is none: a link, the label of a file. */
export function buttonClass(kind: ButtonKind, more?: string): string {
  return classes(KIND[kind], more);
}

interface ButtonProps extends ComponentProps<"button"> {
  readonly kind?: ButtonKind;
}

export function Button({ kind = "plain", type = "button", className, ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(kind, className)} {...rest} />;
}
