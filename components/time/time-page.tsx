import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { ExternalLink, siteOf } from "@/components/ui/external-link";
import { MIDDLE_KEYS, TIME_PARAMETERS, type TimeCohort, type TimeFacts, timeModel } from "@/lib/time";
import { grouped } from "@/lib/words/amounts";
import type { CalculatorAsk } from "./calculator-link";
import { PersonsDrawing, RatiosDrawing } from "./drawings";
import { TimeCalculator } from "./time-calculator";
import styles from "./time-page.module.css";
import { BASIS_NAME, MIDDLE_NAME, MODEL_SENTENCES, PARAMETER_NAME, shareText } from "./time-words";

interface TimePageProps {
  readonly facts: TimeFacts;
  readonly cohorts: readonly TimeCohort[];
  readonly ask: CalculatorAsk;
}

/** How long learning really takes: what was measured, how we count with it, and from whom we know. */
export function TimePage({ facts, cohorts, ask }: TimePageProps) {
  return (
    <article className={styles.page}>
      <h1 className="text-title">How long it really takes</h1>
      <p className={styles.lead}>
        A planner that divides a page’s hours by your hours a week is wrong for most people. We looked at how
        long people took, and show when one in five, half, and four in five of them would be through.
      </p>
      <ol className={styles.sentences}>
        {MODEL_SENTENCES.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <Section id="calculator" title="Try it">
        <TimeCalculator model={timeModel(facts)} start={ask} />
        <p className={styles.small}>
          For somebody of usual experience, and for those who stay with it.{" "}
          {facts.defaults.studyWeeksPerYear.value} study weeks a year are what part-time programs come to,
          with a little more for studying alone: there are holidays, illnesses and weeks in which nothing
          works. What is missing beforehand comes on top; a plan puts it in as steps of its own.
        </p>
      </Section>
      <Section id="ratios" title="Stated and actual hours">
        <RatiosDrawing facts={facts} />
      </Section>
      <Section id="persons" title="People differ more than courses">
        <PersonsDrawing cohorts={cohorts} />
      </Section>
      <Section id="staying" title="Staying with it">
        <Staying leaving={facts.leaving} />
      </Section>
      <Section id="numbers" title="The numbers and where they come from">
        <Numbers facts={facts} />
        <Sources sources={facts.sources} />
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
function Staying({ leaving }: Pick<TimeFacts, "leaving">) {
  const { stillThereAtThirdUnit: third, reachAProject: project } = leaving;
  return (
    <div className={styles.text}>
      <p>
        All of this is counted for those who stay, and many leave. Of {grouped(third.people)} people who
        handed in a first homework of a free course with dates, {shareText(third)} were still there at the
        third unit; of {grouped(project.people)}, {shareText(project)} handed in a project. Being slow is not
        what makes people leave: of the slowest fifth {shareText(leaving.slowestFifthAtThirdUnit)} went on to
        the third unit, of the fastest {shareText(leaving.fastestFifthAtThirdUnit)}. Taking on much at once
        may be: at the Open University {shareText(leaving.withdrawnOnSmallLoad)} withdrew from the smallest
        load, and {shareText(leaving.withdrawnOnFullLoad)} from a full one or more.
      </p>
      <p>What helps, some of it from studies and some of it our judgement:</p>
      <ul>
        <li>A first small piece of your own, early.</li>
        <li>Steps of at most eight hours, ticked off one by one.</li>
        <li>A fixed rhythm in the week; shorter and more often beats long and seldom.</li>
        <li>Company: a cohort, a friend, somebody who asks how it goes.</li>
        <li>If you pause, come back to the next small step; in a month little is lost.</li>
      </ul>
      <p>Hours say when you may be through with a plan. They do not promise a job.</p>
    </div>
  );
}

function Numbers({ facts }: { readonly facts: TimeFacts }) {
  const rows = [
    ...TIME_PARAMETERS.map((key) => ({
      ...facts.parameters[key],
      name: PARAMETER_NAME[key],
      value: String(facts.parameters[key].value),
    })),
    ...MIDDLE_KEYS.map((key) => ({
      ...facts.middles[key],
      name: MIDDLE_NAME[key],
      value: `× ${facts.middles[key].factor} ± ${facts.middles[key].spread}`,
    })),
  ];
  return (
    <>
      <p className={styles.text}>
        Hours are taken as log-normal. The spreads below are standard deviations of the logarithm of hours;
        fitted means that a script fits them to logged hours, and that forecasts were tried on people and
        courses left out of the fit.
      </p>
      <Disclosure summary="All numbers of the model">
        <dl className={styles.numbers}>
          {rows.map(({ name, value, basis, why }) => (
            <div key={name}>
              <dt>
                {name}: <strong>{value}</strong> <span className={styles.basis}>({BASIS_NAME[basis]})</span>
              </dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </>
  );
}

function Sources({ sources }: Pick<TimeFacts, "sources">) {
  return (
    <ul className={styles.sources}>
      {Object.values(sources).map(({ title, url, asOf, holds }) => (
        <li key={url}>
          <ExternalLink href={url}>{title}</ExternalLink>{" "}
          <span className={styles.basis}>
            ({siteOf(url)}, {asOf.slice(0, 4)}): {holds}.
          </span>
        </li>
      ))}
    </ul>
  );
}
