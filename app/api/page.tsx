import type { Metadata } from "next";
import { Fragment, type ReactNode } from "react";
import { ENDPOINTS } from "@/app/_server/api-doc/endpoints";
import { PARAMETER_DOCS } from "@/app/_server/api-doc/parameters";
import { richly } from "@/components/ui/richly";
import { apiPage } from "@/lib/words/messages/en/pages/api-page";
import { pages } from "@/lib/words/messages/en/pages/pages";
import { english } from "@/lib/words/messages/translator";

export const metadata: Metadata = {
  ...english(pages).api,
};

const EXAMPLE = "goal=machine-learning-engineer&from=programmer&hours=8&start=2027-01-04";
const EXAMPLE_CALL = `curl "https://…/api/plan?${EXAMPLE}"`;
const OPEN_API = "/api/openapi.json";

/** The API for people who read before they call it; for programs there is /api/openapi.json. */
export default function ApiPage() {
  return (
    <div className="mx-auto max-w-3xl px-4 pt-6 sm:px-6 md:pt-9">
      <h1 className="text-title">{english(apiPage).title}</h1>
      <p className="prose-measure mt-3">
        {richly(english(apiPage).lead<ReactNode>(<a href={OPEN_API}>{OPEN_API}</a>))}
      </p>
      <pre className="mt-4 rounded-lg bg-sunk p-4 text-small [overflow-wrap:anywhere] whitespace-pre-wrap">
        <code>{EXAMPLE_CALL}</code>
      </pre>
      <Addresses />
      <Parameters />
      <h2 className="mt-10 text-lead">{english(apiPage).expect}</h2>
      <ul className="prose-measure mt-3 grid list-disc gap-1.5 pl-5 marker:text-edge">
        {english(apiPage).expected.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

function Addresses() {
  return (
    <section aria-labelledby="addresses">
      <h2 id="addresses" className="mt-10 text-lead">
        {english(apiPage).addresses}
      </h2>
      <dl className="mt-3 grid gap-4">
        {ENDPOINTS.map(({ path, title, about, takesLink, own = {}, content }) => (
          <div key={path} className="border-t border-hairline pt-3">
            <dt className="flex flex-wrap items-baseline justify-between gap-x-4">
              <a href={takesLink ? `${path}?${EXAMPLE}` : path} className="font-semibold">
                {path}
              </a>
              <span className="text-small text-soft">{content.type}</span>
            </dt>
            <dd className="prose-measure mt-1">
              <span className="sr-only">{title}. </span>
              {about}
              {Object.entries(own).map(([name, { about: meaning }]) => (
                <span key={name} className="mt-1 block text-small text-soft">
                  <code>{name}</code>: {meaning}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Parameters() {
  return (
    <section aria-labelledby="parameters">
      <h2 id="parameters" className="mt-10 text-lead">
        {english(apiPage).parameters}
      </h2>
      <p className="prose-measure mt-2 text-soft">{english(apiPage).aboutParameters}</p>
      <dl className="mt-4 grid gap-x-6 gap-y-2 sm:grid-cols-[6rem_1fr]">
        {Object.entries(PARAMETER_DOCS).map(([name, { about, example }]) => (
          <Fragment key={name}>
            <dt className="font-semibold sm:pt-0">
              <code>{name}</code>
            </dt>
            <dd className="mb-2 min-w-0 [overflow-wrap:anywhere] sm:mb-0">
              {about} <code className="text-small text-soft">{`${name}=${example}`}</code>
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
