"use client";

import { CalendarDays, FileJson, ListChecks, type LucideIcon, Printer, Table } from "lucide-react";
import type { ReactNode } from "react";
import { useOrigin, useShareQuery } from "@/components/session/use-share-address";

/** The plan as files. Real links: they work without JavaScript, and a calendar can subscribe to one. */
export function TakePlan() {
  const query = useShareQuery(false);
  const feed = `/api/plan.ics?${query}`;
  return (
    <section aria-labelledby="take-title">
      <h3 id="take-title" className="text-body">
        Take it along
      </h3>
      <ul className="mt-2 grid gap-2.5 text-small">
        <Way icon={CalendarDays} about="each step on its days, as whole days">
          <FileLink href={feed}>Calendar file</FileLink>
        </Way>
        <Way icon={CalendarDays} about="only the day on which each step ends">
          <FileLink href={`${feed}&as=milestones`}>Calendar of last days</FileLink>
        </Way>
        <Subscription feed={feed} />
        <Way icon={ListChecks} about="Markdown, a box to tick for each step">
          <FileLink href={`/api/plan.md?${query}`}>Checklist</FileLink>
        </Way>
        <Way icon={Table} about="CSV, for any spreadsheet">
          <FileLink href={`/api/plan.csv?${query}`}>Table</FileLink>
        </Way>
        <Way icon={FileJson} about="JSON, for programs">
          <FileLink href={`/api/plan?${query}`} name="waymark-plan.json">
            Data
          </FileLink>
        </Way>
        <Way icon={Printer} about="on one or two pages" className="js-only">
          <button type="button" className="underline underline-offset-3" onClick={() => window.print()}>
            Print
          </button>
        </Way>
      </ul>
    </section>
  );
}

/** The same address by the name that makes a calendar subscribe instead of copying the events once. */
function Subscription({ feed }: { readonly feed: string }) {
  const origin = useOrigin();
  const address = `webcal:${origin.replace(/^https?:/, "")}${feed}`;
  return (
    <Way icon={CalendarDays} about="it looks again every day" className="js-only">
      <a href={address}>Subscribe in your calendar</a>
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
