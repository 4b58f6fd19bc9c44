import type { ComponentProps } from "react";
import { classes } from "./classes";

/** A paragraph in small, quiet print: what explains, beside what is said. */
export function Note({ className, ...rest }: ComponentProps<"p">) {
  return <p className={classes("prose-measure text-small text-soft", className)} {...rest} />;
}
