import Link from "next/link";
import type { ReactNode } from "react";
import { ExternalLink } from "@/components/ui/external-link";
import { Note } from "@/components/ui/note";
import { counted, hoursText } from "@/lib/words/amounts";
import { asOfText } from "@/lib/words/dates";
import { guideAnchor } from "./guide-ids";
import type { GuidePlanPreview } from "./guide-plans";
import type { Correction, GuidePoint } from "./guide-point";

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the guide: its name on the left, its points on the right. */
export function GuideSection({ id, title, lead, children }: SectionProps) {
  return (
    <section
      aria-labelledby={id}
      className="mt-12 grid gap-x-10 gap-y-4 border-t border-hairline pt-6 lg:grid-cols-[13rem_minmax(0,1fr)]"
    >
      <h2 id={id} className="scroll-mt-6 text-lead">
        {title}
      </h2>
      <div>
        {lead && <p className="prose-measure mb-6">{lead}</p>}
        {children}
      </div>
    </section>
  );
}

interface PointProps {
  readonly point: GuidePoint;
  /** In place of the plain title. */
  readonly heading?: ReactNode;
  /** Between heading and text: live facts. */
  readonly facts?: ReactNode;
  readonly children?: ReactNode;
}

/** One id of the guide: its words, what differs today, and where it leads. */
export function PointItem({ point, heading, facts, children }: PointProps) {
  const { id, title, text, correction } = point;
  return (
    <li id={guideAnchor(id)} className="scroll-mt-6">
      <h3 className="text-body">{heading ?? title}</h3>
      {facts && <Note>{facts}</Note>}
      <p className="prose-measure mt-1">{text}</p>
      {correction && <CorrectionNote correction={correction} />}
      {children}
    </li>
  );
}

function CorrectionNote({ correction: { text, sources } }: { readonly correction: Correction }) {
  return (
    <p className="prose-measure mt-2 border-l-2 border-blaze pl-3 text-small">
      <span className="sr-only">What we found: </span>
      {text}
      {sources.length > 0 && (
        <span className="text-soft">
          {sources.length === 1 ? " Source: " : " Sources: "}
          {sources.map(({ name, url, asOf }, i) => (
            <span key={url}>
              {i > 0 && "; "}
              <ExternalLink href={url}>{name}</ExternalLink>, {asOfText(asOf)}
            </span>
          ))}
          .
        </span>
      )}
    </p>
  );
}

/** "From a programmer to a data scientist: " */
function forWhom({ from, goal }: GuidePlanPreview): string {
  if (from === null) return "";
  return goal === null ? `For ${from}: ` : `From ${from} to ${goal}: `;
}

interface PlanLinkProps {
  readonly plan: GuidePlanPreview | undefined;
  /** What the plan is, for who hears the link out of its place. */
  readonly of: string;
}

/** Opens a sequence of the guide in the planner. */
export function GuidePlanLink({ plan, of }: PlanLinkProps) {
  if (plan === undefined) return null;
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-3 text-small">
      <Link className="inline-flex min-h-8 items-center font-semibold" href={plan.href} prefetch={false}>
        Open as a plan<span className="sr-only">: {of}</span>
      </Link>
      <span className="text-soft">
        {forWhom(plan)}
        {counted(plan.courses, "course")} and work of your own, about {hoursText(plan.typicalHours)}
      </span>
    </p>
  );
}
