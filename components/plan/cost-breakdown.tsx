"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import type { PlanView, StepFacts } from "@/components/session/plan-view";
import { useWords } from "@/components/session/planner-context";
import { Disclosure } from "@/components/ui/disclosure";
import { richly } from "@/components/ui/richly";
import { useTranslator } from "@/components/ui/translator";
import type { AnswerCost } from "@/lib/answer";
import { costText, dollarsRangeText, listText } from "@/lib/words/amounts";
import { asOfText } from "@/lib/words/dates";
import { amounts } from "@/lib/words/messages/en/amounts";
import { labels } from "@/lib/words/messages/en/labels";
import { plan } from "@/lib/words/messages/en/plan/plan";
import type { Translator } from "@/lib/words/messages/translator";
import { billText, orderText, payeeText } from "@/lib/words/money/bill-text";

/** What the cost is made of: who is paid, for how many months, by which source. */
export function CostBreakdown({ view }: { readonly view: PlanView }) {
  const t = useTranslator();
  const { totals, order } = view.answer;
  const { cost } = totals;
  const words = useWords();
  const unpriced = listText(
    cost.unknown.map((id) => words.course(id)),
    t,
  );
  const saving = orderText({ order }, t);
  return (
    <Disclosure summary={t(plan).bills(costText(cost, t))} className="no-print mt-6">
      <div className="mt-2 grid max-w-2xl gap-3 text-small">
        {cost.bills.length > 0 && <BillTable cost={cost} />}
        {saving !== null && <p>{saving}</p>}
        {cost.unknown.length > 0 && (
          <p>{view.answer.request.audit ? t(plan).unpricedAudit(unpriced) : t(plan).unpriced(unpriced)}</p>
        )}
        <FreeAccess view={view} />
        <CostNotes view={view} />
      </div>
    </Disclosure>
  );
}

function BillTable({ cost }: { readonly cost: AnswerCost }) {
  const t = useTranslator();
  return (
    <table className="w-full border-collapse text-left">
      <caption className="sr-only">{t(plan).billTable}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t(plan).paidFor}</th>
          <th scope="col">{t(plan).sum}</th>
        </tr>
      </thead>
      <tbody>
        {cost.bills.map((bill) => (
          <tr key={`${bill.payee.kind} ${bill.payee.id}`} className="border-b border-hairline align-top">
            <th scope="row" className="py-1.5 pr-4 font-normal">
              {payeeText(bill, t)}
              <span className="block text-soft">{billText(bill, t)}</span>
            </th>
            <td className="py-1.5 text-right whitespace-nowrap">
              {dollarsRangeText(bill.low, bill.high, t)}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="py-1.5 pr-4 font-semibold">
            {t(plan).sumBeforeTax}
          </th>
          <td className="py-1.5 text-right font-semibold whitespace-nowrap">
            {dollarsRangeText(cost.low, cost.high, t)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Certificate or not: which courses can be followed without paying, as far as anybody knows. */
function FreeAccess({ view }: { readonly view: PlanView }) {
  const t = useTranslator();
  const courses = view.answer.steps.flatMap((step) =>
    step.courseId === null ? [] : (view.steps[step.courseId] ?? []),
  );
  const paid = courses.filter((course) => course.price?.highCents !== 0);
  if (paid.length === 0) return null;
  const kinds = (["open", "first-module", "closed", "unknown"] as const).flatMap((audit) => {
    const own = paid.filter((course) => course.audit === audit);
    return own.length > 0 ? [{ audit, own }] : [];
  });
  return (
    <div>
      <p className="font-semibold">{t(plan).freeAccess}</p>
      <dl className="grid gap-x-4 sm:grid-cols-[9rem_1fr]">
        {kinds.map(({ audit, own }) => (
          <div key={audit} className="contents">
            <dt className="text-soft">{t(labels).freeAccess[audit]}</dt>
            <dd>{t(amounts).and(own.map((facts) => titleWithDate(facts, view, t)))}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function titleWithDate({ id, asOf }: StepFacts, view: PlanView, t: Translator): string {
  const title = view.courseTitles[id] ?? id;
  return asOf === null ? title : `${title} (${asOfText(asOf, t)})`;
}

const COURSERA = "Coursera";

function CostNotes({ view }: { readonly view: PlanView }) {
  const t = useTranslator();
  const { cost } = view.answer.totals;
  const hasMonths = cost.bills.some((bill) => bill.months !== null);
  const isOnCoursera = cost.bills.some((bill) =>
    bill.courses.some((id) => view.steps[id]?.platform === COURSERA),
  );
  return (
    <div className="prose-measure grid gap-2 text-soft">
      {hasMonths && <p>{t(plan).monthsCounted}</p>}
      {isOnCoursera && (
        <p>
          {richly(
            t(plan).financialAid<ReactNode>((text) => (
              <a href="https://legalclarity.org/how-to-fill-out-and-submit-your-coursera-financial-aid-application/">
                {text}
              </a>
            )),
          )}
        </p>
      )}
      <p>{richly(t(plan).examsApart<ReactNode>((text) => <Link href="/programs">{text}</Link>))}</p>
    </div>
  );
}
