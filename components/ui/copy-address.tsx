"use client";

import { Check, Link2 } from "lucide-react";
import { useState } from "react";
import { controls } from "@/lib/words/messages/en/views/controls";
import { Button } from "./button";
import { useTranslator } from "./translator";

interface CopyAddressProps {
  /** An address on this site, from `/` on. */
  readonly address: string;
  readonly label: string;
}

type Outcome = keyof typeof controls.copying;

/** False where the browser lets no page copy, or not this one. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies an address whole, and says so until it is another one. */
export function CopyAddress({ address, label }: CopyAddressProps) {
  const t = useTranslator();
  const [last, setLast] = useState<{ readonly address: string; readonly outcome: Outcome } | null>(null);
  const copy = async () => {
    const whole = new URL(address, window.location.href).href;
    setLast({ address, outcome: (await isCopied(whole)) ? "copied" : "refused" });
  };
  const outcome = last?.address === address ? last.outcome : null;
  const said = outcome && t(controls).copying[outcome];
  const Icon = outcome === "copied" ? Check : Link2;
  return (
    <Button className="js-only" onClick={copy}>
      <Icon aria-hidden="true" size={16} /> {said ?? label}
      <span role="status" className="sr-only">
        {said}
      </span>
    </Button>
  );
}
