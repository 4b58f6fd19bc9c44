import { ExternalLink as Mark } from "lucide-react";
import type { ReactNode } from "react";
import { controls } from "@/lib/words/messages/en/views/controls";
import type { Translator } from "@/lib/words/messages/translator";

interface ExternalLinkProps {
  readonly href: string;
  readonly className?: string;
  readonly t: Translator;
  readonly children: ReactNode;
}

/** A link that leaves Waymark, and says so. */
export function ExternalLink({ href, className, t, children }: ExternalLinkProps) {
  return (
    <a href={href} rel="noopener nofollow" className={className}>
      {children}
      <Mark aria-hidden="true" size="0.85em" strokeWidth={2} className="ml-1 inline-block align-[-0.08em]" />
      <span className="sr-only"> {t(controls).anotherSite}</span>
    </a>
  );
}

/** "github.com/owner/name" for a repository, else the host. */
export function siteOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, "");
  return host === "github.com" ? `${host}${pathname.split("/").slice(0, 3).join("/")}` : host;
}
