import Link from "next/link";
import { StructuredData } from "@/components/site/structured-data";
import { Note } from "@/components/ui/note";
import type { Catalog } from "@/lib/catalog";
import { counted } from "@/lib/words/amounts";
import { countKind, countTrait, KIND_OF, TRAIT_OF, type TraitCount } from "./catalog-counts";
import { CoursePoints } from "./course-points";
import { ANSWERS } from "./guide-answers";
import { faqData } from "./guide-data";
import { GuideSection, PointItem } from "./guide-parts";
import type { GuidePlanPreviews } from "./guide-plans";
import { KINDS, PROBLEM, TRAITS } from "./guide-principles";
import { OrderPoints } from "./order-points";
import { StudyCalculator } from "./study-calculator";
import { studySubjects } from "./study-subjects";

const CONTENTS = [
  ["problem", "The problem"],
  ["worth-it", "What makes a program worth it"],
  ["kinds", "Kinds of program"],
  ["six-courses", "Six courses"],
  ["order", "The order"],
  ["how-long", "How long it takes"],
  ["questions", "Questions and answers"],
] as const;

interface GuidePageProps {
  readonly catalog: Catalog;
  readonly plans: GuidePlanPreviews;
  readonly calculator: { readonly of: string; readonly hours: number };
}

/** The guide that Waymark grew out of: every id at its anchor, its figures from the catalog, its sequences as plans. */
export function GuidePage({ catalog, plans, calculator }: GuidePageProps) {
  return (
    <article className="mx-auto w-full max-w-5xl px-4 pt-8 sm:px-6">
      <GuideHeader />
      <GuideSection id="problem" title="The problem">
        <ul className="grid gap-6">
          {PROBLEM.map((point) => (
            <PointItem key={point.id} point={point}>
              <ProblemLinks id={point.id} catalog={catalog} />
            </PointItem>
          ))}
        </ul>
      </GuideSection>
      <GuideSection
        id="worth-it"
        title="What makes a program worth it"
        lead="Four traits. Every course page here shows which of them facts confirm, and a plan prefers courses that have them."
      >
        <ul className="grid gap-6">
          {TRAITS.map((point) => (
            <PointItem
              key={point.id}
              point={point}
              facts={traitCountText(countTrait(catalog, TRAIT_OF[point.id]))}
            />
          ))}
        </ul>
      </GuideSection>
      <GuideSection id="kinds" title="Kinds of program">
        <ul className="grid gap-6">
          {KINDS.map((point) => (
            <PointItem
              key={point.id}
              point={point}
              facts={
                <Link href={`/courses?kind=${KIND_OF[point.id]}`}>
                  {counted(countKind(catalog, KIND_OF[point.id]), "course")} in our catalog
                </Link>
              }
            />
          ))}
        </ul>
      </GuideSection>
      <GuideSection
        id="six-courses"
        title="Six courses"
        lead="The guide’s own choice, with its ratings. It calls all six free to follow, with a certificate that costs money; that may no longer hold, as the answer on cost below says. Hours are the providers’ estimates, from fast to slow."
      >
        <CoursePoints catalog={catalog} plans={plans} />
      </GuideSection>
      <GuideSection
        id="order"
        title="The order"
        lead="Each sequence opens as a plan. The planner adds what the guide’s courses leave out for the role, and proves that no better plan holds them."
      >
        <OrderPoints plans={plans} />
      </GuideSection>
      <GuideSection id="how-long" title="How long it takes">
        <StudyCalculator subjects={studySubjects(catalog)} start={calculator} />
      </GuideSection>
      <GuideSection id="questions" title="Questions and answers">
        <ul className="grid gap-6">
          {ANSWERS.map((point) => (
            <PointItem key={point.id} point={point} />
          ))}
        </ul>
      </GuideSection>
      <StructuredData data={faqData(ANSWERS)} />
    </article>
  );
}

/** Skills behind the two questions of P1: their pages ask them, with what a good answer holds. */
const ASKED_SKILLS = ["overfitting-bias-variance", "missing-data"];

/** Where a point of the problem is acted on. */
function ProblemLinks({ id, catalog }: { readonly id: string; readonly catalog: Catalog }) {
  const skills = id === "P1" ? ASKED_SKILLS.flatMap((skill) => catalog.findSkill(skill) ?? []) : [];
  const parts = id === "P3" ? CONTENTS.filter(([part]) => ANSWER_PARTS.has(part)) : [];
  if (skills.length + parts.length === 0) return null;
  return (
    <ul className="mt-1 flex flex-wrap gap-x-5 text-small">
      {skills.map((skill) => (
        <li key={skill.id}>
          <Link href={`/skills/${skill.id}`} prefetch={false} className="inline-flex min-h-8 items-center">
            Could you answer? {skill.title}
          </Link>
        </li>
      ))}
      {parts.map(([part, title]) => (
        <li key={part}>
          <a href={`#${part}`} className="inline-flex min-h-8 items-center">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}

const ANSWER_PARTS: ReadonlySet<string> = new Set(["worth-it", "questions", "order"]);

function GuideHeader() {
  return (
    <header>
      <h1 className="text-title">More than certificates</h1>
      <p className="prose-measure mt-3 text-lead">
        What makes an online program worth your time, which six courses stand out, and in which order to take
        them.
      </p>
      <Note className="mt-3">
        Waymark grew out of one article of 2026 on machine-learning certificates. This is what it says, in our
        words. Where we found later or other facts, a marked note beside it says so, with its source where
        there is one.
      </Note>
      <nav aria-label="On this page" className="no-print mt-5 text-small">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {CONTENTS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-flex min-h-8 items-center">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function traitCountText({ yes, unknown, of }: TraitCount): string {
  const rest = unknown === 0 ? "" : `; for ${unknown} no source says`;
  const share = yes === of ? "all" : `${yes} of the`;
  return `True of ${share} ${counted(of, "course")} that we plan with${rest}`;
}
