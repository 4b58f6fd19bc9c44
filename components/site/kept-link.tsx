"use client";

import { Bookmark } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { buttonClass } from "@/components/ui/button";
import { useTranslator } from "@/components/ui/translator";
import { site } from "@/lib/words/messages/en/pages/site";

/** The quiet way to what this browser keeps. The footer has it too, for screens too narrow for this one. */
export function KeptLink() {
  const t = useTranslator();
  return (
    <Link
      href="/kept"
      prefetch={false}
      aria-label={t(site).yourPlans}
      title={t(site).yourPlans}
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
