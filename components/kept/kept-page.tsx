"use client";

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
  const keeping = useKeeping();
  return (
    <div className="mx-auto min-h-[70dvh] w-full max-w-4xl px-4 pt-9 sm:px-6">
      <h1 className="text-title">Your plans</h1>
      <p className="mt-2 prose-measure text-soft">
        They stay in this browser: Waymark has no accounts and sees none of this. To take them to another
        device, save them to a file at the end of this page.
      </p>
      <noscript>
        <p className="mt-4 prose-measure border-l-4 border-blaze pl-3 text-small">
          What a browser keeps can only be read with JavaScript. A plan is also its link: a bookmark keeps it
          without.
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
