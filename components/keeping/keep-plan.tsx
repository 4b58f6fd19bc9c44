"use client";

import { Bookmark, BookmarkCheck } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import type { Kept, KeptPlan } from "@/lib/kept";
import type { PlanView } from "../planner/plan-view";
import { counted } from "../wording/amounts";
import type { Keeping } from "./kept-store";
import { TroubleNotice } from "./trouble-notice";
import { useKeeping, useKept, useTrouble } from "./use-keeping";

interface KeepPlanProps {
  readonly view: PlanView;
  /** The plan's link, with its start day: the part after `?`. */
  readonly link: string;
  /** Links that led to this plan, oldest first: a kept plan among them can be brought up to date. */
  readonly cameFrom?: readonly string[];
}

/** Keeps the plan in this browser. */
export function KeepPlan(props: KeepPlanProps) {
  const keeping = useKeeping();
  return keeping === null ? <KeepButton /> : <Keeper keeping={keeping} {...props} />;
}

function Keeper({ keeping, view, link, cameFrom = [] }: KeepPlanProps & { readonly keeping: Keeping }) {
  const kept = useKept(keeping);
  const trouble = useTrouble(keeping);
  const [pressed, setPressed] = useState(false);
  const [isFull, setIsFull] = useState(false);
  const same = kept.plans.find((plan) => asked(plan.link) === asked(link));
  const older = same ? undefined : olderPlan(kept, cameFrom);
  const keep = (plan: Partial<KeptPlan>) => {
    setPressed(true);
    void import("./kept-store").then(({ newPlanId }) => {
      setIsFull(
        !keeping.keepPlan({
          id: newPlanId(),
          name: nameOf(view),
          note: "",
          ...freshPart(view, link),
          ...plan,
        }),
      );
    });
  };
  return (
    <>
      {same ? (
        <Link href="/kept" className="button min-w-48 justify-center" prefetch={false}>
          <BookmarkCheck aria-hidden="true" size={16} /> Kept in your plans
        </Link>
      ) : (
        <KeepButton onClick={() => keep({})} />
      )}
      {older && (
        <button type="button" className="action" onClick={() => keep({ ...older, ...freshPart(view, link) })}>
          Save the change to “{older.name}”
        </button>
      )}
      <p role="status" className="sr-only">
        {pressed && same && trouble === null ? `Kept as “${same.name}”` : ""}
      </p>
      {isFull && <p className="order-last basis-full text-small">{FULL}</p>}
      {pressed && trouble !== null && (
        <div className="order-last max-w-xl basis-full">
          <TroubleNotice trouble={trouble} />
        </div>
      )}
    </>
  );
}

const FULL = "You keep as many plans as Waymark holds. Remove one in “Your plans” to make room.";

function KeepButton({ onClick }: { readonly onClick?: () => void }) {
  return (
    <button type="button" className="button js-only min-w-48 justify-center" onClick={onClick}>
      <Bookmark aria-hidden="true" size={16} /> Keep this plan
    </button>
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
function nameOf({ role, answer }: PlanView): string {
  const goal = role?.title ?? counted(answer.coverage.mustHave.length, "skill");
  const { hoursPerWeek } = answer.request;
  return `${goal}, ${hoursPerWeek} ${hoursPerWeek === 1 ? "hour" : "hours"} a week`;
}
