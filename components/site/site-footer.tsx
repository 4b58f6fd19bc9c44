import Link from "next/link";

export function SiteFooter() {
  return (
    <footer className="no-print mt-20 border-t border-hairline pb-32 md:pb-10">
      <p className="prose-measure mx-auto w-full max-w-6xl px-4 pt-6 text-small text-soft sm:px-6">
        Waymark has no accounts and keeps nothing about you: a plan is its link, and{" "}
        <Link href="/kept" prefetch={false}>
          what you keep
        </Link>{" "}
        stays in your browser. Course facts come from public sources that each course page names, with dates.
        Check price and access with the provider before you pay. A{" "}
        <Link href="/posting" prefetch={false}>
          job posting or CV
        </Link>{" "}
        can be read here, in your browser. Other software gets the same plans from{" "}
        <Link href="/api" prefetch={false}>
          the API
        </Link>
        .
      </p>
    </footer>
  );
}
