"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import { site } from "@/lib/words/messages/en/pages/site";

export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  const t = useTranslator();
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pt-16 sm:px-6">
      <h1 className="text-title">{t(site).broken}</h1>
      <p className="mt-3 max-w-prose">
        {richly(t(site).nothingLost<ReactNode>((text) => <Link href="/">{text}</Link>))}
      </p>
      <Button kind="main" className="mt-5" onClick={reset}>
        {t(site).tryAgain}
      </Button>
    </div>
  );
}
