"use client";

import { useTranslator } from "@/components/ui/translator";
import { keptPage } from "@/lib/words/messages/en/views/kept-page";
import { FinishedList } from "./finished-list";
import { KeptPlans } from "./kept-plans";
import type { Keeping } from "./kept-store";
import type { LinkTitles } from "./link-words";
import { TakeAlong } from "./take-along";
import { TrayList } from "./tray-list";
import { TroubleNotice } from "./trouble-notice";
import { useKeeping, useTrouble } from "./use-keeping";

/** Everything that stays in this browser: plans, finished courses, the compare tray, and the way in and out. */
export function KeptPage({ titles }: { readonly titles: LinkTitles }) {
  const t = useTranslator();
  const keeping = useKeeping();
  return (
    <div className="mx-auto min-h-[70dvh] w-full max-w-4xl px-4 pt-9 sm:px-6">
      <h1 className="text-title">{t(keptPage).yourPlans}</h1>
      <p className="mt-2 prose-measure text-soft">{t(keptPage).stayHere}</p>
      <noscript>
        <p className="mt-4 prose-measure border-l-4 border-blaze pl-3 text-small">
          {t(keptPage).needsScript}
        </p>
      </noscript>
      {keeping && <Kept keeping={keeping} titles={titles} />}
    </div>
  );
}

function Kept({ keeping, titles }: { readonly keeping: Keeping; readonly titles: LinkTitles }) {
  return (
    <>
      <TroubleNotice trouble={useTrouble(keeping)} />
      <KeptPlans keeping={keeping} />
      <FinishedList keeping={keeping} />
      <TrayList keeping={keeping} titles={titles} />
      <TakeAlong keeping={keeping} titles={titles} />
    </>
  );
}
