import Link from "next/link";
import type { ReactNode } from "react";
import { richly } from "@/components/ui/richly";
import { frame } from "@/lib/words/messages/en/pages/frame";
import type { Translator } from "@/lib/words/messages/translator";

export function SiteFooter({ t }: { readonly t: Translator }) {
  const linkTo = (href: string) => (text: string) => (
    <Link href={href} prefetch={false}>
      {text}
    </Link>
  );
  return (
    <footer className="no-print mt-20 border-t border-hairline pb-32 md:pb-10">
      <p className="mx-auto w-full max-w-6xl px-4 pt-6 text-small text-soft sm:px-6">
        {richly(
          t(frame).footer<ReactNode>(linkTo("/kept"), linkTo("/time"), linkTo("/posting"), linkTo("/api")),
        )}
      </p>
    </footer>
  );
}
