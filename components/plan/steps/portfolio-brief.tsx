import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import type { BriefView } from "@/lib/answer";

interface PortfolioBriefProps {
  readonly brief: BriefView;
  /** One level below what it stands under. */
  readonly heading?: "h3" | "h4";
}

const INNER = { h3: "h4", h4: "h5" } as const;

/** A concrete piece of work: its task in the open, data, steps, write-up and questions behind "The whole brief". */
export function PortfolioBrief({ brief, heading: Heading = "h4" }: PortfolioBriefProps) {
  return (
    <div className="mt-2">
      <Heading className="font-sans text-body font-semibold tracking-normal">{brief.title}</Heading>
      <p className="no-print prose-measure mt-0.5">{brief.task}</p>
      <Disclosure
        className="no-print mt-1"
        summary={
          <>
            The whole brief<span className="sr-only">: {brief.title}</span>
          </>
        }
      >
        <div className="mt-2 grid gap-4 border-l-2 border-hairline pl-4 text-small">
          <Part heading={INNER[Heading]} title="The data">
            {brief.datasets.map((data) => (
              <p key={data.id} className="prose-measure">
                <a href={data.url} rel="noopener" className="font-semibold">
                  {data.title}
                  <ExternalLink aria-hidden="true" size={13} className="ml-1 inline align-baseline" />
                </a>
                , {data.holder}. {data.what}{" "}
                {data.licence
                  ? `Licence: ${data.licence}.`
                  : "Its publisher names no licence: read the terms there."}
              </p>
            ))}
          </Part>
          <Part heading={INNER[Heading]} title="What to do">
            <Lines lines={brief.steps} />
          </Part>
          <Part heading={INNER[Heading]} title="What to write up">
            <Lines lines={brief.writeUp} />
          </Part>
          <Part heading={INNER[Heading]} title="Interview questions that it prepares you for">
            <Lines lines={brief.questions} />
          </Part>
          <p className="prose-measure text-soft">
            A question and data of your own are better still. Keep the write-up and the questions.
          </p>
        </div>
      </Disclosure>
    </div>
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
