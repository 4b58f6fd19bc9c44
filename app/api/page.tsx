import type { Metadata } from "next";
import { Fragment } from "react";
import { ENDPOINTS } from "@/app/_server/api-doc/endpoints";
import { PARAMETER_DOCS } from "@/app/_server/api-doc/parameters";

export const metadata: Metadata = {
  title: "For programs",
  description:
    "The plan that is proven best for a request, as JSON, as a calendar, as a table: open to read, nothing to sign up for.",
};

const EXAMPLE = "goal=machine-learning-engineer&from=programmer&hours=8&start=2027-01-04";

/** The API for people who read before they call it; for programs there is /api/openapi.json. */
export default function ApiPage() {
  return (
    <div className="mx-auto max-w-3xl px-4 pt-6 sm:px-6 md:pt-9">
      <h1 className="text-title">The same plans, for programs</h1>
      <p className="prose-measure mt-3">
        Every answer follows from its address alone. There is nothing to sign up for, no key, and pages of any
        origin may read it. Programs find all of this in <a href="/api/openapi.json">/api/openapi.json</a>.
      </p>
      <pre className="mt-4 rounded-lg bg-sunk p-4 text-small [overflow-wrap:anywhere] whitespace-pre-wrap">
        <code>{`curl "https://…/api/plan?${EXAMPLE}"`}</code>
      </pre>
      <Addresses />
      <Parameters />
      <h2 className="mt-10 text-lead">What to expect</h2>
      <ul className="prose-measure mt-3 grid list-disc gap-1.5 pl-5 marker:text-edge">
        <li>A value that cannot be read is left out, and named under problems with what was used instead.</li>
        <li>Without a readable goal or wanted skill the answer is 400, with the problems.</li>
        <li>A request that no plan can meet is answered with 200, and with what stands in the way.</li>
        <li>
          Answers carry an ETag: ask again with If-None-Match, and an unchanged plan comes as 304, without
          being computed anew. Name the first day (start=…) and an answer may be kept for an hour.
        </li>
        <li>Hours are the providers’ own estimates; the catalog names a source for each.</li>
      </ul>
    </div>
  );
}

function Addresses() {
  return (
    <section aria-labelledby="addresses">
      <h2 id="addresses" className="mt-10 text-lead">
        Addresses
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
        Parameters of a plan
      </h2>
      <p className="prose-measure mt-2 text-soft">
        The same that stand in the link of every plan: change a plan on the page, and copy what is behind the
        question mark.
      </p>
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
