import type { Answer, AnswerBill } from "@/lib/answer";
import type { Course } from "@/lib/catalog";
import { counted, dollars } from "@/lib/words/amounts";
import { asOfText } from "@/lib/words/dates";

/** "Machine Learning Specialization", "Courses on Coursera" */
export function payeeText({ payee }: AnswerBill): string {
  return payee.kind === "platform" ? `Courses on ${payee.title}` : payee.title;
}

/** "2 courses, 1 to 3 months at $49 to $79 (the platform’s usual range, 2026)" */
export function billText(bill: AnswerBill): string {
  const { payee, courses, price } = bill;
  const what = payee.kind === "course" ? "" : `${counted(courses.length, "course")}, `;
  const source = price.basis === "platform" ? "the platform’s usual range" : "its stated price";
  const dated = price.asOf === null ? source : `${source}, ${asOfText(price.asOf)}`;
  const each =
    bill.months === null ? "paid once" : `${monthsText(bill.months)} at ${rangeText(price.low, price.high)}`;
  return `${what}${each} (${dated})`;
}

/** "2 to 4 months", "1 month" */
function monthsText(months: NonNullable<AnswerBill["months"]>): string {
  const counts = Object.values(months);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? counted(most, "month") : `${least} to ${counted(most, "month")}`;
}

/** "$98 to $316", "$49" */
export function rangeText(low: number, high: number): string {
  const [from, to] = [dollars(low), dollars(high)];
  return from === to ? to : `${from} to ${to}`;
}

/** What the order of a cheapest plan is, in words; null where none was looked for. */
export function orderText({ order }: Pick<Answer, "order">): string | null {
  if (order === null) return null;
  const months = counted(order.months, "month");
  const saved = order.usualMonths - order.months;
  if (saved <= 0) {
    return `On the likely pace it pays for ${months} of subscriptions. No other order of these courses pays for fewer.`;
  }
  return `The courses stand in the order that pays for the fewest months: ${months} on the likely pace. The order that reads best would pay for ${order.usualMonths}.`;
}

/** What can be had without paying, as a heading for the courses it is true of. */
export const FREE_ACCESS = {
  open: "Free to follow",
  "first-module": "First module only",
  closed: "Not free to follow",
  unknown: "Not known",
} as const satisfies Record<Course["audit"], string>;
