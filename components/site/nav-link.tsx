"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

/** A link of the main navigation, marked where the reader is. */
export function NavLink({
  href,
  label,
}: {
  readonly href: "/" | "/compare" | "/courses" | "/guide";
  readonly label: string;
}) {
  const path = usePathname();
  const here = href === "/" ? path === "/" : path.startsWith(href);
  return (
    <Link
      href={href}
      aria-current={here ? "page" : undefined}
      className="inline-flex min-h-9 items-center border-b-[3px] border-transparent px-1 font-semibold no-underline hover:border-hairline aria-[current=page]:border-blaze"
    >
      {label}
    </Link>
  );
}
