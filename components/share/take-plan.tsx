"use client";

import { CalendarDays, FileJson, ListChecks, type LucideIcon, Printer, Table } from "lucide-react";
import type { ReactNode } from "react";
import { useOrigin, useShareQuery } from "@/components/session/use-share-address";
import { useTranslator } from "@/components/ui/translator";
import { planActions } from "@/lib/words/messages/en/views/plan-actions";

/** The plan as files. Real links: they work without JavaScript, and a calendar can subscribe to one. */
export function TakePlan() {
  const t = useTranslator();
  const query = useShareQuery(false);
  const feed = `/api/plan.ics?${query}`;
  const { take, takeAlong } = t(planActions);
  return (
    <section aria-labelledby="take-title">
      <h3 id="take-title" className="text-body">
        {takeAlong}
      </h3>
      <ul className="mt-2 grid gap-2.5 text-small">
        <Way icon={CalendarDays} about={take.calendar.about}>
          <FileLink href={feed}>{take.calendar.title}</FileLink>
        </Way>
        <Way icon={CalendarDays} about={take.lastDays.about}>
          <FileLink href={`${feed}&as=milestones`}>{take.lastDays.title}</FileLink>
        </Way>
        <Subscription feed={feed} />
        <Way icon={ListChecks} about={take.checklist.about}>
          <FileLink href={`/api/plan.md?${query}`}>{take.checklist.title}</FileLink>
        </Way>
        <Way icon={Table} about={take.table.about}>
          <FileLink href={`/api/plan.csv?${query}`}>{take.table.title}</FileLink>
        </Way>
        <Way icon={FileJson} about={take.data.about}>
          <FileLink href={`/api/plan?${query}`} name="waymark-plan.json">
            {take.data.title}
          </FileLink>
        </Way>
        <Way icon={Printer} about={take.paper.about} className="js-only">
          <button type="button" className="underline underline-offset-3" onClick={() => window.print()}>
            {take.paper.title}
          </button>
        </Way>
      </ul>
    </section>
  );
}

/** The same address by the name that makes a calendar subscribe instead of copying the events once. */
function Subscription({ feed }: { readonly feed: string }) {
  const { subscription } = useTranslator()(planActions).take;
  const origin = useOrigin();
  const address = `webcal:${origin.replace(/^https?:/, "")}${feed}`;
  return (
    <Way icon={CalendarDays} about={subscription.about} className="js-only">
      <a href={address}>{subscription.title}</a>
    </Way>
  );
}

interface FileLinkProps {
  readonly href: string;
  readonly name?: string;
  readonly children: ReactNode;
}

function FileLink({ href, name = "", children }: FileLinkProps) {
  return (
    <a href={href} download={name} rel="nofollow">
      {children}
    </a>
  );
}

interface WayProps {
  readonly icon: LucideIcon;
  readonly about: string;
  readonly className?: string;
  readonly children: ReactNode;
}

function Way({ icon: Icon, about, className = "", children }: WayProps) {
  return (
    <li className={className}>
      <span className="flex gap-2.5">
        <Icon aria-hidden="true" size={16} className="mt-1 shrink-0 text-soft" />
        <span>
          {children}
          <span className="text-soft">: {about}</span>
        </span>
      </span>
    </li>
  );
}
