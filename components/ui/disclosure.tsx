import { ChevronRight } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes";

interface DisclosureProps extends Omit<ComponentProps<"details">, "onToggle"> {
  readonly summary: ReactNode;
  /** `heading` where the summary is the heading of a section. */
  readonly size?: keyof typeof SUMMARY;
  /** Open, it asks for the whole width of the page: marked with `data-wide`. */
  readonly wide?: boolean;
  /** Called when it opens or closes. */
  readonly onToggle?: (open: boolean) => void;
}

const SUMMARY = {
  small: "inline-flex min-h-8 items-center gap-1.5 text-small font-semibold text-soft hover:text-ink",
  heading: "flex items-center gap-2 text-lead",
} as const;

const ICON = {
  small: { size: 15, strokeWidth: 2.25 },
  heading: { size: 20, strokeWidth: 2 },
} as const;

/** More for those who ask: the browser's own `<details>`, so it works by keyboard and without JavaScript.
 * Without `onToggle` it can stand in a component of the server. */
export function Disclosure({
  summary,
  size = "small",
  wide = false,
  className,
  onToggle,
  children,
  ...rest
}: DisclosureProps) {
  return (
    <details
      {...rest}
      data-wide={wide || undefined}
      className={classes("group", className)}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
    >
      <summary className={SUMMARY[size]}>
        <ChevronRight
          aria-hidden="true"
          {...ICON[size]}
          className="shrink-0 transition-transform duration-150 group-open:rotate-90"
        />
        {summary}
      </summary>
      {children}
    </details>
  );
}
