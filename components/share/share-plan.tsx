"use client";

import { Check, Copy, Share2 } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { usePlannerState, useRequest, useWords } from "@/components/session/planner-context";
import { useCanShare, useOrigin, useShareQuery } from "@/components/session/use-share-address";
import { planTitle } from "@/lib/words/plan-title";

const QrCode = dynamic(() => import("./qr-code"), { ssr: false });

/** The plan's link to copy, to send and to scan; on wish with the plan as it is today. */
export function SharePlan({ opened }: { readonly opened: boolean }) {
  const [asItIs, setAsItIs] = useState(false);
  const origin = useOrigin();
  const address = `${origin}/?${useShareQuery(asItIs)}`;
  return (
    <section aria-labelledby="share-title" className="js-only min-w-0">
      <h3 id="share-title" className="font-display text-body">
        Share
      </h3>
      <label className="mt-2 flex items-start gap-2.5 py-1 text-small">
        <input
          type="checkbox"
          className="tick mt-0.5"
          checked={asItIs}
          onChange={(event) => setAsItIs(event.target.checked)}
        />
        <span>
          With the plan as it is today
          <span className="block text-soft">
            Whoever opens the link later sees these courses and hours, what has changed since, and the best
            plan of that day beside them.
          </span>
        </span>
      </label>
      <LinkField address={address} />
      {opened && origin !== "" && <QrCode text={address} />}
    </section>
  );
}

function LinkField({ address }: { readonly address: string }) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const canShare = useCanShare();
  const words = useWords();
  const { want } = useRequest();
  const role = usePlannerState((state) => state.view.role);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(address);
      setTrouble(null);
    } catch {
      setTrouble("This browser does not let the page copy. Select the link and copy it yourself.");
    }
  };
  // Closing the sheet without choosing is no trouble.
  const share = () =>
    navigator
      .share({
        title: planTitle(
          role,
          want.map(({ skill }) => words.skill(skill)),
        ),
        url: address,
      })
      .catch(() => {});
  const isCopied = copied === address;
  const Icon = isCopied ? Check : Copy;
  return (
    <>
      <input
        type="text"
        readOnly
        className="field mt-3 w-full"
        aria-label="Link to this plan"
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <button type="button" className="button" onClick={copy}>
          <Icon aria-hidden="true" size={16} /> {isCopied ? "Copied" : "Copy"}
        </button>
        {canShare && (
          <button type="button" className="button" onClick={share}>
            <Share2 aria-hidden="true" size={16} /> Send…
          </button>
        )}
        <span className="text-small text-soft">{address.length} characters</span>
      </div>
      <p role="status" className="text-small">
        <span className="sr-only">{isCopied && "Link copied"}</span>
        {trouble}
      </p>
    </>
  );
}
