import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  readonly open?: boolean;
  /** Hears of opening and closing. */
  readonly onToggle?: (open: boolean) => void;
}

/** More for those who ask: the browser's own `<details>`, so it works by keyboard and without JavaScript.
 * Without `onToggle` it can stand in a component of the server. */
export function Disclosure({ summary, children, className = "", open, onToggle }: DisclosureProps) {
  return (
    <details
      className={`group ${className}`}
      open={open}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
    >
      <summary className="inline-flex min-h-8 items-center gap-1.5 text-small font-semibold text-soft hover:text-ink">
        <ChevronRight
          aria-hidden="true"
          size={15}
          strokeWidth={2.25}
          className="shrink-0 transition-transform duration-150 group-open:rotate-90"
        />
        {summary}
      </summary>
      {children}
    </details>
  );
}
