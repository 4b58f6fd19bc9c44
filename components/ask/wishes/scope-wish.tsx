"use client";

import { usePlanner, useRequest } from "@/components/session/planner-context";
import { Switch } from "@/components/ui/tick";
import { useTranslator } from "@/components/ui/translator";
import { setAudit, setFull } from "@/lib/request";
import { wishes } from "@/lib/words/messages/en/ask/wishes";

/** How much is learned, and whether anything is paid for it. */
export function ScopeWish() {
  const t = useTranslator();
  const { change } = usePlanner();
  const request = useRequest();
  return (
    <div className="grid gap-1.5 text-small">
      <Switch checked={request.full} onChange={(on) => change(setFull(on))}>
        {t(wishes).full}
      </Switch>
      <Switch checked={request.audit} onChange={(on) => change(setAudit(on))}>
        {t(wishes).audit}
      </Switch>
    </div>
  );
}
