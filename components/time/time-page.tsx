import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { ExternalLink, siteOf } from "@/components/ui/external-link";
import { MIDDLE_KEYS, TIME_PARAMETERS, type TimeCohort, type TimeFacts, timeModel } from "@/lib/time";
import { time } from "@/lib/words/messages/en/views/time";
import { timePage } from "@/lib/words/messages/en/views/time-page";
import type { Translator } from "@/lib/words/messages/translator";
import { leavingText } from "@/lib/words/time/time-page-text";
import type { CalculatorAsk } from "./calculator-link";
import { PersonsDrawing, RatiosDrawing } from "./drawings";
import { TimeCalculator } from "./time-calculator";
import styles from "./time-page.module.css";

interface TimePageProps {
  readonly facts: TimeFacts;
  readonly cohorts: readonly TimeCohort[];
  readonly ask: CalculatorAsk;
  readonly t: Translator;
}

/** How long learning really takes: what was measured, how we count with it, and from whom we know. */
export function TimePage({ facts, cohorts, ask, t }: TimePageProps) {
  const said = t(timePage);
  return (
    <article className={styles.page}>
      <h1 className="text-title">{said.title}</h1>
      <p className={styles.lead}>{said.lead}</p>
      <ol className={styles.sentences}>
        {said.model.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <Section id="calculator" title={said.tryIt}>
        <TimeCalculator model={timeModel(facts)} start={ask} />
        <p className={styles.small}>{said.whoseTime(facts.defaults.studyWeeksPerYear.value)}</p>
      </Section>
      <Section id="ratios" title={said.ratios}>
        <RatiosDrawing facts={facts} t={t} />
      </Section>
      <Section id="persons" title={said.persons}>
        <PersonsDrawing cohorts={cohorts} t={t} />
      </Section>
      <Section id="staying" title={said.staying}>
        <Staying leaving={facts.leaving} t={t} />
      </Section>
      <Section id="numbers" title={said.numbers}>
        <Numbers facts={facts} t={t} />
        <Sources sources={facts.sources} t={t} />
      </Section>
    </article>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className="text-lead">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Leaving is said once, with what helps. */
function Staying({ leaving, t }: Pick<TimeFacts, "leaving"> & { readonly t: Translator }) {
  return (
    <div className={styles.text}>
      <p>{leavingText(leaving, t)}</p>
      <p>{t(timePage).whatHelps}</p>
      <ul>
        {t(timePage).helps.map((help) => (
          <li key={help}>{help}</li>
        ))}
      </ul>
      <p>{t(timePage).noJob}</p>
    </div>
  );
}

function Numbers({ facts, t }: { readonly facts: TimeFacts; readonly t: Translator }) {
  const said = t(timePage);
  const rows = [
    ...TIME_PARAMETERS.map((key) => ({
      ...facts.parameters[key],
      name: said.parameter[key],
      value: String(facts.parameters[key].value),
    })),
    ...MIDDLE_KEYS.map((key) => ({
      ...facts.middles[key],
      name: t(time).figure[key],
      value: `× ${facts.middles[key].factor} ± ${facts.middles[key].spread}`,
    })),
  ];
  return (
    <>
      <p className={styles.text}>{said.numbersText}</p>
      <Disclosure summary={said.allNumbers}>
        <dl className={styles.numbers}>
          {rows.map(({ name, value, basis, why }) => (
            <div key={name}>
              <dt>
                {name}: <strong>{value}</strong> <span className={styles.basis}>({said.basis[basis]})</span>
              </dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </>
  );
}

function Sources({ sources, t }: Pick<TimeFacts, "sources"> & { readonly t: Translator }) {
  return (
    <ul className={styles.sources}>
      {Object.values(sources).map(({ title, url, asOf, holds }) => (
        <li key={url}>
          <ExternalLink href={url} t={t}>
            {title}
          </ExternalLink>{" "}
          <span className={styles.basis}>
            ({siteOf(url)}, {asOf.slice(0, 4)}): {holds}.
          </span>
        </li>
      ))}
    </ul>
  );
}
