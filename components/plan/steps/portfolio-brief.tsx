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
  /** One level below what it stands under; null where its title is said above it already. */
  readonly heading?: "h3" | "h4" | null;
}

const INNER = { h3: "h4", h4: "h5" } as const;
const UNTITLED = "h4";

/** A concrete piece of work: its task in the open, data, steps, write-up and questions behind "The whole brief". */
export function PortfolioBrief({ brief, t, heading: Heading = "h4" }: PortfolioBriefProps) {
  const inner = Heading ? INNER[Heading] : UNTITLED;
  return (
    <div className="mt-2">
      {Heading && (
        <Heading className="font-sans text-body font-semibold tracking-normal">{brief.title}</Heading>
      )}
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
          {brief.definitionOfDone.length > 0 && (
            <Part heading={inner} title={t(steps).briefDone}>
              <Lines lines={brief.definitionOfDone} />
            </Part>
          )}
          <Part heading={inner} title={t(steps).briefData}>
            {brief.datasets.map((data) => (
              <p key={data.id} className="prose-measure">
                {richly(
                  t(steps).dataset<ReactNode>(<DataLink data={data} />, data.holder, data.what, data.licence),
                )}
              </p>
            ))}
            {brief.ownData && <p className="prose-measure mt-1">{brief.ownData}</p>}
          </Part>
          <Part heading={inner} title={t(steps).briefSteps}>
            <Lines lines={brief.steps} />
          </Part>
          <Part heading={inner} title={t(steps).briefWriteUp}>
            <Lines lines={brief.writeUp} />
          </Part>
          <Part heading={inner} title={t(steps).briefQuestions}>
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
