"use client";

import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";

/** A link of the main navigation, marked where the reader is. Its page is fetched once somebody is about to follow it. */
export function NavLink({
  href,
  label,
}: {
  readonly href: "/" | "/compare" | "/courses" | "/guide";
  readonly label: string;
}) {
  const path = usePathname();
  const router = useRouter();
  const prepare = () => router.prefetch(href);
  const here = href === "/" ? path === "/" : path.startsWith(href);
  return (
    <Link
      href={href}
      prefetch={false}
      onPointerEnter={prepare}
      onFocus={prepare}
      aria-current={here ? "page" : undefined}
      className="inline-flex min-h-9 items-center border-b-[3px] border-transparent px-1 font-semibold no-underline hover:border-hairline aria-[current=page]:border-blaze"
    >
      {label}
    </Link>
  );
}
