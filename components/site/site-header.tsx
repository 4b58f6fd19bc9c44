import Link from "next/link";
import { KeptLink } from "./kept-link";
import { NavLink } from "./nav-link";
import { ThemeSwitch } from "./theme-switch";
import { WaymarkLogo } from "./waymark-logo";

export function SiteHeader() {
  return (
    <header className="no-print border-b border-hairline">
      <div className="mx-auto flex max-w-6xl items-center gap-x-3 px-4 sm:gap-x-6 py-2 sm:px-6">
        <Link href="/" className="no-underline">
          <WaymarkLogo />
        </Link>
        <nav aria-label="Main" className="ml-auto flex gap-1 text-small min-[26rem]:gap-3 sm:gap-6">
          <NavLink href="/" label="Plan" />
          <NavLink href="/compare" label="Compare" />
          <NavLink href="/courses" label="Courses" />
          <NavLink href="/guide" label="Guide" />
        </nav>
        <div className="flex">
          <KeptLink />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  );
}
