"use client";

import { ListChecks } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { EditLink } from "@/components/session/edit-link";
import { usePlannerState, useRequest, useWords } from "@/components/session/planner-context";
import { Button } from "@/components/ui/button";
import { useTranslator } from "@/components/ui/translator";
import { setKnown } from "@/lib/request";
import { ask } from "@/lib/words/messages/en/ask/ask";
import type { AppliedCheck } from "./self-check-dialog";

// Most visitors never open it: questions and dialog come when asked for.
const SelfCheckDialog = lazy(() => import("./self-check-dialog"));

/** Opens the self-check, as soon as the planner is there, and once its result is in the plan, says what changed and takes it back. */
export function SelfCheck() {
  const t = useTranslator();
  const engine = usePlannerState((state) => state.engine);
  const [open, setOpen] = useState(false);
  const [applied, setApplied] = useState<AppliedCheck | null>(null);
  return (
    <div className="js-only no-print">
      <Button className="mt-3 mr-3" aria-busy={engine === null} onClick={() => setOpen(true)}>
        <ListChecks aria-hidden="true" size={16} /> {t(ask).selfCheck}
      </Button>
      <span className="inline-block text-small text-soft">{t(ask).selfCheckTakes}</span>
      <div role="status">{applied !== null && <Outcome applied={applied} />}</div>
      {open && engine !== null && (
        <Suspense fallback={null}>
          <SelfCheckDialog engine={engine} onApply={setApplied} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** Stands until the learner changes what they know by other means. */
function Outcome({ applied: { result, before } }: { readonly applied: AppliedCheck }) {
  const t = useTranslator();
  const words = useWords();
  const { know, learn } = useRequest();
  const isCurrent = same(know, result.request.know) && same(learn, result.request.learn);
  if (!isCurrent) return null;
  const named = (ids: readonly string[]) => ids.map((id) => words.skill(id));
  return (
    <div className="mt-3 border-l-2 border-blaze pl-3 text-small">
      <p className="font-semibold">{t(ask).selfCheckInPlan}</p>
      {result.added.length > 0 && <p>{t(ask).nowKnown(named(result.added))}</p>}
      {result.taken.length > 0 && <p>{t(ask).noLongerKnown(named(result.taken))}</p>}
      {result.added.length + result.taken.length === 0 && <p>{t(ask).selfCheckAgrees}</p>}
      <EditLink edit={setKnown(before.know, before.learn)}>{t(ask).takeSelfCheckBack}</EditLink>
    </div>
  );
}

type Said = readonly { readonly skill: string; readonly level: number }[];

function same(one: Said, other: Said): boolean {
  const spelled = (said: Said) => said.map(({ skill, level }) => `${skill}~${level}`).join();
  return spelled(one) === spelled(other);
}
