import Link from "next/link";
import type { ReactNode } from "react";
import { ExternalLink } from "@/components/ui/external-link";
import { Note } from "@/components/ui/note";
import { richly } from "@/components/ui/richly";
import { hoursText } from "@/lib/words/amounts";
import { backgroundWords, roleWords } from "@/lib/words/ask/sentence";
import { asOfText } from "@/lib/words/dates";
import { guide } from "@/lib/words/messages/en/pages/guide";
import type { Translator } from "@/lib/words/messages/translator";
import { guideAnchor } from "./guide-ids";
import type { GuidePlanPreview } from "./guide-plans";
import type { Correction, GuidePoint } from "./guide-points";

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
  readonly t: Translator;
  /** In place of the plain title. */
  readonly heading?: ReactNode;
  /** Between heading and text: live facts. */
  readonly facts?: ReactNode;
  readonly children?: ReactNode;
}

/** One id of the guide: its words, what differs today, and where it leads. */
export function PointItem({ point, t, heading, facts, children }: PointProps) {
  const { id, title, text, correction } = point;
  return (
    <li id={guideAnchor(id)} className="scroll-mt-6">
      <h3 className="text-body">{heading ?? title}</h3>
      {facts && <Note>{facts}</Note>}
      <p className="prose-measure mt-1">{text}</p>
      {correction && <CorrectionNote {...correction} t={t} />}
      {children}
    </li>
  );
}

function CorrectionNote({ text, sources, t }: Correction & { readonly t: Translator }) {
  const pages = sources.map(({ name, url, asOf }) => (
    <span key={url}>
      {richly(
        t(guide).datedSource<ReactNode>(
          <ExternalLink href={url} t={t}>
            {t(guide).source[name]}
          </ExternalLink>,
          asOfText(asOf, t),
        ),
      )}
    </span>
  ));
  return (
    <p className="prose-measure mt-2 border-l-2 border-blaze pl-3 text-small">
      <span className="sr-only">{t(guide).weFound}</span>
      {text}
      {pages.length > 0 && <span className="text-soft">{richly(t(guide).sources<ReactNode>(pages))}</span>}
    </p>
  );
}

interface PlanLinkProps {
  readonly plan: GuidePlanPreview | undefined;
  /** What the plan is, for who hears the link out of its place. */
  readonly of: string;
  readonly t: Translator;
}

/** Opens a sequence of the guide in the planner. */
export function GuidePlanLink({ plan, of, t }: PlanLinkProps) {
  if (plan === undefined) return null;
  const from = plan.from && backgroundWords(plan.from, t);
  const goal = plan.goal && roleWords(plan.goal, t);
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-3 text-small">
      <Link className="inline-flex min-h-8 items-center font-semibold" href={plan.href} prefetch={false}>
        {richly(t(guide).openAsPlan<ReactNode>(of, (text) => <span className="sr-only">{text}</span>))}
      </Link>
      <span className="text-soft">
        {t(guide).plan(from, goal, plan.courses, hoursText(plan.typicalHours, t))}
      </span>
    </p>
  );
}
