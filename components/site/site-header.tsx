import Link from "next/link";
import { frame } from "@/lib/words/messages/en/pages/frame";
import type { Translator } from "@/lib/words/messages/translator";
import { KeptLink } from "./kept-link";
import { NavLink } from "./nav-link";
import { ThemeSwitch } from "./theme-switch";
import { WaymarkLogo } from "./waymark-logo";

export function SiteHeader({ t }: { readonly t: Translator }) {
  return (
    <header className="no-print border-b border-hairline">
      <div className="mx-auto flex max-w-6xl items-center gap-x-3 px-4 sm:gap-x-6 py-2 sm:px-6">
        <Link href="/" className="no-underline">
          <WaymarkLogo />
        </Link>
        <nav aria-label={t(frame).main} className="ml-auto flex gap-1 text-small min-[26rem]:gap-3 sm:gap-6">
          <NavLink href="/" label={t(frame).plan} />
          <NavLink href="/compare" label={t(frame).compare} />
          <NavLink href="/courses" label={t(frame).courses} />
          <NavLink href="/guide" label={t(frame).guide} />
        </nav>
        <div className="flex">
          <KeptLink />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
