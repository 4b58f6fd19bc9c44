"use client";

import { Check, Copy, Share2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { usePlannerState, useRequest, useWords } from "@/components/session/planner-context";
import { useCanShare, useOrigin, useShareQuery } from "@/components/session/use-share-address";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Switch } from "@/components/ui/tick";
import { useTranslator } from "@/components/ui/translator";
import { controls } from "@/lib/words/messages/en/views/controls";
import { planActions } from "@/lib/words/messages/en/views/plan-actions";
import { planTitle } from "@/lib/words/plan/plan-title";

const QrCode = lazy(() => import("./qr-code"));

/** The plan's link to copy, to send and to scan; on wish with the plan as it is today. */
export function SharePlan({ opened }: { readonly opened: boolean }) {
  const t = useTranslator();
  const [asItIs, setAsItIs] = useState(false);
  const origin = useOrigin();
  const address = `${origin}/?${useShareQuery(asItIs)}`;
  return (
    <section aria-labelledby="share-title" className="js-only min-w-0">
      <h3 id="share-title" className="text-body">
        {t(planActions).share}
      </h3>
      <Switch checked={asItIs} onChange={setAsItIs} className="mt-2">
        {t(planActions).asItIs}
        <span className="block text-soft">{t(planActions).whatLaterReadersSee}</span>
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
  const t = useTranslator();
  const [isRefused, setIsRefused] = useState(false);
  const [copied, setCopied] = useState<string | null>(null);
  const canShare = useCanShare();
  const words = useWords();
  const { want } = useRequest();
  const role = usePlannerState((state) => state.view.role);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(address);
      setIsRefused(false);
    } catch {
      setIsRefused(true);
    }
  };
  // Closing the sheet without choosing is no trouble.
  const share = () =>
    navigator
      .share({
        title: planTitle(
          role,
          want.map(({ skill }) => words.skill(skill)),
          t,
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
        aria-label={t(planActions).link}
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <Button onClick={copy}>
          <Icon aria-hidden="true" size={16} /> {isCopied ? t(planActions).copied : t(planActions).copy}
        </Button>
        {canShare && (
          <Button onClick={share}>
            <Share2 aria-hidden="true" size={16} /> {t(planActions).send}
          </Button>
        )}
        <span className="text-small text-soft">{t(planActions).characters(address.length)}</span>
      </div>
      <p role="status" className="text-small">
        <span className="sr-only">{isCopied && t(controls).copying.copied}</span>
        {isRefused && t(planActions).copyRefused}
      </p>
    </>
  );
}
