"use client";

import { Check, Copy, Share2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { usePlannerState, useRequest, useWords } from "@/components/session/planner-context";
import { useCanShare, useOrigin, useShareQuery } from "@/components/session/use-share-address";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Switch } from "@/components/ui/tick";
import { planTitle } from "@/lib/words/plan/plan-title";

const QrCode = lazy(() => import("./qr-code"));

/** The plan's link to copy, to send and to scan; on wish with the plan as it is today. */
export function SharePlan({ opened }: { readonly opened: boolean }) {
  const [asItIs, setAsItIs] = useState(false);
  const origin = useOrigin();
  const address = `${origin}/?${useShareQuery(asItIs)}`;
  return (
    <section aria-labelledby="share-title" className="js-only min-w-0">
      <h3 id="share-title" className="text-body">
        Share
      </h3>
      <Switch checked={asItIs} onChange={setAsItIs} className="mt-2">
        With the plan as it is today
        <span className="block text-soft">
          Whoever opens the link later sees these courses and hours, what has changed since, and the best plan
          of that day beside them.
        </span>
      </Switch>
      <LinkField address={address} />
      {opened && origin !== "" && (
        <Suspense fallback={null}>
          <QrCode text={address} />
        </Suspense>
      )}
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
      <Field
        type="text"
        readOnly
        className="mt-3 w-full"
        aria-label="Link to this plan"
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <Button onClick={copy}>
          <Icon aria-hidden="true" size={16} /> {isCopied ? "Copied" : "Copy"}
        </Button>
        {canShare && (
          <Button onClick={share}>
            <Share2 aria-hidden="true" size={16} /> Send…
          </Button>
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
