"use client";

import Link from "next/link";
import { Button } from "@/components/ui/button";

export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  return (
    <div className="mx-auto w-full max-w-4xl px-4 pt-16 sm:px-6">
      <h1 className="text-title">Something broke on our side</h1>
      <p className="mt-3 max-w-prose">
        Your link is fine and nothing is lost. Try again, or start from <Link href="/">the example</Link>.
      </p>
      <Button kind="main" className="mt-5" onClick={reset}>
        Try again
      </Button>
    </div>
  );
}
