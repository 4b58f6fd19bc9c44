"use client";

import { usePlanner, useRequest } from "@/components/session/planner-context";
import { Switch } from "@/components/ui/tick";
import { setAudit, setFull } from "@/lib/request";

/** How much is learned, and whether anything is paid for it. */
export function ScopeWish() {
  const { change } = usePlanner();
  const request = useRequest();
  return (
    <div className="grid gap-1.5 text-small">
      <Switch checked={request.full} onChange={(on) => change(setFull(on))}>
        Also teach me what postings often ask for, beyond the core
      </Switch>
      <Switch checked={request.audit} onChange={(on) => change(setAudit(on))}>
        I want no certificate and pay nothing
      </Switch>
    </div>
  );
}
