import type { ReactNode } from "react";

interface ScrollRegionProps {
  /** The id of the heading that names it. */
  readonly labelledBy: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What is wider than the page scrolls by itself, by keyboard too. */
export function ScrollRegion({ labelledBy, className = "", children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-labelledby={labelledBy} tabIndex={0} className={`overflow-x-auto ${className}`}>
      {children}
    </section>
  );
}
