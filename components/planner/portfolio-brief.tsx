import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import { Disclosure } from "../ui/disclosure";
import type { BriefView } from "./brief-view";

/** A concrete piece of work: its task in the open, data, steps, write-up and questions behind "The whole brief". */
export function PortfolioBrief({ brief }: { readonly brief: BriefView }) {
  return (
    <div className="mt-2">
      <h4 className="font-sans text-body font-semibold tracking-normal">{brief.title}</h4>
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
          <Part title="The data">
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
          <Part title="What to do">
            <Lines lines={brief.steps} />
          </Part>
          <Part title="What to write up">
            <Lines lines={brief.writeUp} />
          </Part>
          <Part title="Interview questions that it prepares you for">
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

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h5 className="font-sans text-small font-semibold tracking-normal">{title}</h5>
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
