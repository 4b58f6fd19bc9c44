import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes";
import styles from "./tick.module.css";

interface TickProps extends ComponentProps<"input"> {
  readonly type: "checkbox" | "radio";
}

/** The box of a checkbox, or the round one of a radio button. Its label shows the focus. */
export function Tick({ className, ...rest }: TickProps) {
  return <input className={classes(styles.tick, className)} {...rest} />;
}

interface SwitchProps {
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** On or off, with its text. */
export function Switch({ checked, onChange, className, children }: SwitchProps) {
  return (
    <label className={classes(styles.row, className)}>
      <Tick type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}

interface ChoiceProps {
  /** The name that the choices of one question share. */
  readonly name: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** One of several, with its text. */
export function Choice({ name, chosen, onChoose, children }: ChoiceProps) {
  return (
    <label className={styles.row}>
      <Tick type="radio" name={name} checked={chosen} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
