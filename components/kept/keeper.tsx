"use client";

import { BookmarkCheck } from "lucide-react";
import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import type { PlanView } from "@/components/session/plan-view";
import { Button, buttonClass } from "@/components/ui/button";
import { useTranslator } from "@/components/ui/translator";
import type { Kept, KeptPlan } from "@/lib/kept";
import { paceWords } from "@/lib/words/ask/calendar-text";
import { amounts } from "@/lib/words/messages/en/amounts";
import { kept as messages } from "@/lib/words/messages/en/kept";
import type { Translator } from "@/lib/words/messages/translator";
import { KeepButton, type KeeperProps } from "./keep-button";
import { type Keeping, newPlanId } from "./kept-store";
import { TroubleNotice } from "./trouble-notice";
import { useKeeping, useKept, useTrouble } from "./use-keeping";

/** The button that keeps the plan, and what it says once it is kept, changed since, or has no room. */
export default function Keeper(props: KeeperProps) {
  const keeping = useKeeping();
  return keeping === null ? props.button : <KeepTools keeping={keeping} {...props} />;
}

function KeepTools({
  keeping,
  view,
  link,
  cameFrom = [],
  isWanted,
}: KeeperProps & { readonly keeping: Keeping }) {
  const t = useTranslator();
  const kept = useKept(keeping);
  const trouble = useTrouble(keeping);
  const [pressed, setPressed] = useState(isWanted);
  const [isFull, setIsFull] = useState(false);
  const same = kept.plans.find((plan) => asked(plan.link) === asked(link));
  const older = same ? undefined : olderPlan(kept, cameFrom);
  const keep = (plan: Partial<KeptPlan>) => {
    const fresh = { id: newPlanId(), name: nameOf(view, t), note: "", ...freshPart(view, link) };
    setPressed(true);
    setIsFull(!keeping.keepPlan({ ...fresh, ...plan }));
  };
  const isLeft = useRef(isWanted);
  useEffect(() => {
    if (!isLeft.current) return;
    isLeft.current = false;
    if (!same) keep({});
  });
  const keptLink = useRef<HTMLAnchorElement>(null);
  const isKept = same !== undefined;
  // The pressed button is gone: who came by the keyboard goes on where it was.
  useEffect(() => {
    if (pressed && isKept && document.activeElement === document.body) keptLink.current?.focus();
  }, [pressed, isKept]);
  return (
    <>
      {same ? (
        <Link
          ref={keptLink}
          href="/kept"
          className={buttonClass("plain", "min-w-46 justify-center")}
          prefetch={false}
        >
          <BookmarkCheck aria-hidden="true" size={16} /> {t(messages).inYourPlans}
        </Link>
      ) : (
        <KeepButton onClick={() => keep({})} />
      )}
      {older && (
        <Button kind="quiet" onClick={() => keep({ ...older, ...freshPart(view, link) })}>
          {t(messages).saveChange(older.name)}
        </Button>
      )}
      <p role="status" className="sr-only">
        {pressed && same && trouble === null ? t(messages).keptAs(same.name) : ""}
      </p>
      {isFull && <p className="order-last basis-full text-small">{t(messages).noRoom}</p>}
      {pressed && trouble !== null && (
        <div className="order-last max-w-xl basis-full">
          <TroubleNotice trouble={trouble} />
        </div>
      )}
    </>
  );
}

/** The kept plan that was opened last on the way here. */
function olderPlan({ plans }: Kept, cameFrom: readonly string[]): KeptPlan | undefined {
  const keptPlan = (link: string) => plans.find((plan) => asked(plan.link) === asked(link));
  return cameFrom.map(keptPlan).findLast((plan) => plan !== undefined);
}

/** What a link asks for, without the plan that it carries at its end. */
function asked(link: string): string {
  return link.replace(/&plan=.*$/, "");
}

function freshPart({ answer }: PlanView, link: string): Pick<KeptPlan, "link" | "keptOn" | "was"> {
  const { totals, finish, request } = answer;
  return {
    link,
    keptOn: request.today,
    was: { hours: totals.hours.typical, courses: totals.mainCourses, finish: finish?.likely ?? null },
  };
}

/** "Data scientist, 6 hours a week" */
function nameOf({ role, answer }: PlanView, t: Translator): string {
  const goal = role?.title ?? t(amounts).skills(answer.coverage.mustHave.length);
  return t(messages).planName(goal, paceWords(answer.request.hoursPerWeek, t));
}
