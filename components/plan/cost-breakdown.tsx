"use client";

import Link from "next/link";
import type { PlanView, StepFacts } from "@/components/session/plan-view";
import { useWords } from "@/components/session/planner-context";
import { Disclosure } from "@/components/ui/disclosure";
import type { AnswerCost } from "@/lib/answer";
import { costText, dollarsRangeText, listText } from "@/lib/words/amounts";
import { asOfText } from "@/lib/words/dates";
import { labels } from "@/lib/words/messages/en/labels";
import { billText, orderText, payeeText } from "@/lib/words/money/bill-text";

/** What the cost is made of: who is paid, for how many months, by which source. */
export function CostBreakdown({ view }: { readonly view: PlanView }) {
  const { totals, order } = view.answer;
  const { cost } = totals;
  const words = useWords();
  const saving = orderText({ order });
  return (
    <Disclosure summary={`What the cost is made of: ${costText(cost)}`} className="no-print mt-6">
      <div className="mt-2 grid max-w-2xl gap-3 text-small">
        {cost.bills.length > 0 && <BillTable cost={cost} />}
        {saving !== null && <p>{saving}</p>}
        {cost.unknown.length > 0 && (
          <p>
            {view.answer.request.audit
              ? "Nobody says whether these are free to follow"
              : "No price is known for"}
            : {listText(cost.unknown.map((id) => words.course(id)))}. They are not in the sum.
          </p>
        )}
        <FreeAccess view={view} />
        <CostNotes view={view} />
      </div>
    </Disclosure>
  );
}

function BillTable({ cost }: { readonly cost: AnswerCost }) {
  return (
    <table className="w-full border-collapse text-left">
      <caption className="sr-only">Every bill of the plan</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Paid for</th>
          <th scope="col">In all</th>
        </tr>
      </thead>
      <tbody>
        {cost.bills.map((bill) => (
          <tr key={`${bill.payee.kind} ${bill.payee.id}`} className="border-b border-hairline align-top">
            <th scope="row" className="py-1.5 pr-4 font-normal">
              {payeeText(bill)}
              <span className="block text-soft">{billText(bill)}</span>
            </th>
            <td className="py-1.5 text-right whitespace-nowrap">{dollarsRangeText(bill.low, bill.high)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="py-1.5 pr-4 font-semibold">
            Together, before tax
          </th>
          <td className="py-1.5 text-right font-semibold whitespace-nowrap">
            {dollarsRangeText(cost.low, cost.high)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Certificate or not: which courses can be followed without paying, as far as anybody knows. */
function FreeAccess({ view }: { readonly view: PlanView }) {
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
      <p className="font-semibold">Can you follow them free, without the certificate?</p>
      <dl className="grid gap-x-4 sm:grid-cols-[9rem_1fr]">
        {kinds.map(({ audit, own }) => (
          <div key={audit} className="contents">
            <dt className="text-soft">{labels.freeAccess[audit]}</dt>
            <dd>{listText(own.map((facts) => titleWithDate(facts, view)))}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function titleWithDate({ id, asOf }: StepFacts, view: PlanView): string {
  const title = view.courseTitles[id] ?? id;
  return asOf === null ? title : `${title} (${asOfText(asOf)})`;
}

const COURSERA = "Coursera";

function CostNotes({ view }: { readonly view: PlanView }) {
  const { cost } = view.answer.totals;
  const hasMonths = cost.bills.some((bill) => bill.months !== null);
  const isOnCoursera = cost.bills.some((bill) =>
    bill.courses.some((id) => view.steps[id]?.platform === COURSERA),
  );
  return (
    <div className="prose-measure grid gap-2 text-soft">
      {hasMonths && (
        <p>
          A subscription is counted from the first day of a course under it, again on that day of every month
          while one is under way, and as cancelled in between. The range takes the fewest months at the lower
          price and the most at the higher.
        </p>
      )}
      {isOnCoursera && (
        <p>
          Coursera gives{" "}
          <a href="https://legalclarity.org/how-to-fill-out-and-submit-your-coursera-financial-aid-application/">
            financial aid
          </a>{" "}
          on application, course by course. A decision can take 16 days, so four courses in a row could start
          up to 64 days later. Neither the discount nor the wait is counted here.
        </p>
      )}
      <p>
        Exams are not part of any plan; <Link href="/programs">the list of programs</Link> names them with
        their fees. Prices differ by country.
      </p>
    </div>
  );
}
