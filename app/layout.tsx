// First: it says in which order the layers of all sheets stand.
import "./globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { THEME_SCRIPT } from "@/components/site/theme";
import { buttonClass } from "@/components/ui/button";
import { frame } from "@/lib/words/messages/en/pages/frame";
import { pages } from "@/lib/words/messages/en/pages/pages";
import { english } from "@/lib/words/messages/translator";
import { bricolage, sourceSans } from "./fonts";

export const metadata: Metadata = {
  title: {
    default: english(pages).waymark.title,
    template: "%s · Waymark",
  },
  description: english(pages).waymark.description,
  applicationName: "Waymark",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf5" },
    { media: "(prefers-color-scheme: dark)", color: "#0e1613" },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" className={`${bricolage.variable} ${sourceSans.variable}`} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; it must run before the first paint */}
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body>
        <a
          href="#content"
          className={buttonClass(
            "main",
            "sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50",
          )}
        >
          {english(frame).skipToContent}
        </a>
        <SiteHeader t={english} />
        <main id="content" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
        <SiteFooter t={english} />
      </body>
    </html>
  );
}
