import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { richly } from "@/components/ui/richly";
import type { BriefView } from "@/lib/answer";
import { steps } from "@/lib/words/messages/en/plan/steps";
import type { Translator } from "@/lib/words/messages/translator";

interface PortfolioBriefProps {
  readonly brief: BriefView;
  readonly t: Translator;
  /** One level below what it stands under. */
  readonly heading?: "h3" | "h4";
}

const INNER = { h3: "h4", h4: "h5" } as const;

/** A concrete piece of work: its task in the open, data, steps, write-up and questions behind "The whole brief". */
export function PortfolioBrief({ brief, t, heading: Heading = "h4" }: PortfolioBriefProps) {
  return (
    <div className="mt-2">
      <Heading className="font-sans text-body font-semibold tracking-normal">{brief.title}</Heading>
      <p className="no-print prose-measure mt-0.5">{brief.task}</p>
      <Disclosure
        className="no-print mt-1"
        summary={
          <>
            {t(steps).brief}
            <span className="sr-only">: {brief.title}</span>
          </>
        }
      >
        <div className="mt-2 grid gap-4 border-l-2 border-hairline pl-4 text-small">
          <Part heading={INNER[Heading]} title={t(steps).briefData}>
            {brief.datasets.map((data) => (
              <p key={data.id} className="prose-measure">
                {richly(
                  t(steps).dataset<ReactNode>(<DataLink data={data} />, data.holder, data.what, data.licence),
                )}
              </p>
            ))}
          </Part>
          <Part heading={INNER[Heading]} title={t(steps).briefSteps}>
            <Lines lines={brief.steps} />
          </Part>
          <Part heading={INNER[Heading]} title={t(steps).briefWriteUp}>
            <Lines lines={brief.writeUp} />
          </Part>
          <Part heading={INNER[Heading]} title={t(steps).briefQuestions}>
            <Lines lines={brief.questions} />
          </Part>
          <p className="prose-measure text-soft">{t(steps).briefOfYourOwn}</p>
        </div>
      </Disclosure>
    </div>
  );
}

function DataLink({ data: { url, title } }: { readonly data: BriefView["datasets"][number] }) {
  return (
    <a href={url} rel="noopener" className="font-semibold">
      {title}
      <ExternalLink aria-hidden="true" size={13} className="ml-1 inline align-baseline" />
    </a>
  );
}

interface PartProps {
  readonly heading: "h4" | "h5";
  readonly title: string;
  readonly children: ReactNode;
}

function Part({ heading: Heading, title, children }: PartProps) {
  return (
    <div>
      <Heading className="font-sans text-small font-semibold tracking-normal">{title}</Heading>
      <div className="mt-0.5">{children}</div>
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="prose-measure list-disc pl-5 marker:text-edge">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
