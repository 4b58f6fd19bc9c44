import Link from "next/link";
import { StructuredData } from "@/components/site/structured-data";
import { Note } from "@/components/ui/note";
import type { Catalog } from "@/lib/catalog";
import { guide } from "@/lib/words/messages/en/pages/guide";
import type { Translator } from "@/lib/words/messages/translator";
import { countKind, countTrait, KIND_OF, TRAIT_OF } from "./catalog-counts";
import { CoursePoints } from "./course-points";
import { faqData } from "./guide-data";
import { GuideSection, PointItem } from "./guide-parts";
import type { GuidePlanPreviews } from "./guide-plans";
import { guidePoints } from "./guide-points";
import { OrderPoints } from "./order-points";
import { StudyCalculator } from "./study-calculator";
import { studySubjects } from "./study-subjects";

const PARTS = [
  "problem",
  "worth-it",
  "kinds",
  "six-courses",
  "order",
  "how-long",
  "questions",
] as const satisfies readonly (keyof typeof guide.part)[];

interface GuidePageProps {
  readonly catalog: Catalog;
  readonly plans: GuidePlanPreviews;
  readonly calculator: { readonly of: string; readonly hours: number };
  readonly t: Translator;
}

/** The guide that Waymark grew out of: every id at its anchor, its figures from the catalog, its sequences as plans. */
export function GuidePage({ catalog, plans, calculator, t }: GuidePageProps) {
  const { part, partLead } = t(guide);
  const answers = guidePoints("Q", t);
  return (
    <article className="mx-auto w-full max-w-5xl px-4 pt-8 sm:px-6">
      <GuideHeader t={t} />
      <GuideSection id="problem" title={part.problem}>
        <ul className="grid gap-6">
          {guidePoints("P", t).map((point) => (
            <PointItem key={point.id} point={point} t={t}>
              <ProblemLinks id={point.id} catalog={catalog} t={t} />
            </PointItem>
          ))}
        </ul>
      </GuideSection>
      <GuideSection id="worth-it" title={part["worth-it"]} lead={partLead["worth-it"]}>
        <ul className="grid gap-6">
          {guidePoints("T", t).map((point) => (
            <PointItem
              key={point.id}
              point={point}
              facts={t(guide).traitCount(countTrait(catalog, TRAIT_OF[point.id]))}
              t={t}
            />
          ))}
        </ul>
      </GuideSection>
      <GuideSection id="kinds" title={part.kinds}>
        <ul className="grid gap-6">
          {guidePoints("K", t).map((point) => (
            <PointItem
              key={point.id}
              point={point}
              t={t}
              facts={
                <Link href={`/courses?kind=${KIND_OF[point.id]}`}>
                  {t(guide).inCatalog(countKind(catalog, KIND_OF[point.id]))}
                </Link>
              }
            />
          ))}
        </ul>
      </GuideSection>
      <GuideSection id="six-courses" title={part["six-courses"]} lead={partLead["six-courses"]}>
        <CoursePoints catalog={catalog} plans={plans} t={t} />
      </GuideSection>
      <GuideSection id="order" title={part.order} lead={partLead.order}>
        <OrderPoints plans={plans} t={t} />
      </GuideSection>
      <GuideSection id="how-long" title={part["how-long"]}>
        <StudyCalculator subjects={studySubjects(catalog, t)} start={calculator} />
      </GuideSection>
      <GuideSection id="questions" title={part.questions}>
        <ul className="grid gap-6">
          {answers.map((point) => (
            <PointItem key={point.id} point={point} t={t} />
          ))}
        </ul>
      </GuideSection>
      <StructuredData data={faqData(answers)} />
    </article>
  );
}

/** Skills behind the two questions of P1: their pages ask them, with what a good answer holds. */
const ASKED_SKILLS = ["overfitting-bias-variance", "missing-data"];

interface ProblemLinksProps {
  readonly id: string;
  readonly catalog: Catalog;
  readonly t: Translator;
}

/** Where a point of the problem is acted on. */
function ProblemLinks({ id, catalog, t }: ProblemLinksProps) {
  const skills = id === "P1" ? ASKED_SKILLS.flatMap((skill) => catalog.findSkill(skill) ?? []) : [];
  const parts = id === "P3" ? PARTS.filter((part) => ANSWER_PARTS.has(part)) : [];
  if (skills.length + parts.length === 0) return null;
  return (
    <ul className="mt-1 flex flex-wrap gap-x-5 text-small">
      {skills.map((skill) => (
        <li key={skill.id}>
          <Link href={`/skills/${skill.id}`} prefetch={false} className="inline-flex min-h-8 items-center">
            {t(guide).couldYouAnswer(skill.title)}
          </Link>
        </li>
      ))}
      {parts.map((part) => (
        <li key={part}>
          <a href={`#${part}`} className="inline-flex min-h-8 items-center">
            {t(guide).part[part]}
          </a>
        </li>
      ))}
    </ul>
  );
}

const ANSWER_PARTS: ReadonlySet<string> = new Set(["worth-it", "questions", "order"]);

function GuideHeader({ t }: { readonly t: Translator }) {
  return (
    <header>
      <h1 className="text-title">{t(guide).title}</h1>
      <p className="prose-measure mt-3 text-lead">{t(guide).lead}</p>
      <Note className="mt-3">{t(guide).origin}</Note>
      <nav aria-label={t(guide).onThisPage} className="no-print mt-5 text-small">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {PARTS.map((id) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-flex min-h-8 items-center">
                {t(guide).part[id]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
