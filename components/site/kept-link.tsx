"use client";

import { Bookmark } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { buttonClass } from "@/components/ui/button";

/** The quiet way to what this browser keeps. The footer has it too, for screens too narrow for this one. */
export function KeptLink() {
  return (
    <Link
      href="/kept"
      prefetch={false}
      aria-label="Your plans"
      title="Your plans"
      aria-current={usePathname() === "/kept" ? "page" : undefined}
      className={buttonClass(
        "icon",
        "max-[22rem]:hidden border-b-[3px] border-transparent aria-[current=page]:border-blaze",
      )}
    >
      <Bookmark aria-hidden="true" size={18} strokeWidth={1.75} />
    </Link>
  );
}
