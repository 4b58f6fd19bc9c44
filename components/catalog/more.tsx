import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

interface MoreProps {
  readonly summary: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** More for those who ask: the browser's own `<details>`, so it works by keyboard and without JavaScript. */
export function More({ summary, className = "", children }: MoreProps) {
  return (
    <details className={`group ${className}`}>
      <summary className="inline-flex min-h-8 items-center gap-1 text-small font-semibold">
        <ChevronRight
          aria-hidden="true"
          size={16}
          className="shrink-0 transition-transform duration-150 group-open:rotate-90"
        />
        {summary}
      </summary>
      {children}
    </details>
  );
}
