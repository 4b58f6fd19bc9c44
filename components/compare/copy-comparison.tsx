"use client";

import { Check, Link2 } from "lucide-react";
import { useState } from "react";

/** Copies the comparison's link: whoever opens it sees the same. */
export function CopyComparison({ address }: { readonly address: string }) {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(address, window.location.href).href);
    setCopied(address);
  };
  const done = copied === address;
  const Icon = done ? Check : Link2;
  return (
    <button type="button" className="button js-only" onClick={copy}>
      <Icon aria-hidden="true" size={16} /> {done ? "Link copied" : "Copy link to this comparison"}
      <span role="status" className="sr-only">
        {done ? "Link copied" : ""}
      </span>
    </button>
  );
}
