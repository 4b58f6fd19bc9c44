import type { Answer, AnswerBill } from "@/lib/answer";
import { dollarsRangeText } from "@/lib/words/amounts";
import { asOfText } from "@/lib/words/dates";
import { money } from "@/lib/words/messages/en/money";
import { english, type Translator } from "@/lib/words/messages/translator";

/** "Machine Learning Specialization", "Courses on Coursera" */
export function payeeText({ payee }: AnswerBill, t: Translator = english): string {
  return payee.kind === "platform" ? t(money).coursesOn(payee.title) : payee.title;
}

/** "2 courses, 1 to 3 months at $49 to $79 (the platform’s usual range, 2026)" */
export function billText({ payee, courses, price, months }: AnswerBill, t: Translator = english): string {
  const asOf = price.asOf === null ? null : asOfText(price.asOf, t);
  const source = t(money).source[price.basis === "platform" ? "platform" : "course"](asOf);
  const payment = months === null ? t(money).once : monthsText(months, price, t);
  return payee.kind === "course"
    ? t(money).bill(payment, source)
    : t(money).billOfCourses(courses.length, payment, source);
}

function monthsText(
  months: NonNullable<AnswerBill["months"]>,
  { low, high }: AnswerBill["price"],
  t: Translator,
): string {
  const counts = Object.values(months);
  return t(money).monthly(Math.min(...counts), Math.max(...counts), dollarsRangeText(low, high, t));
}

/** What the order of a cheapest plan is, in words; null where none was looked for. */
export function orderText({ order }: Pick<Answer, "order">, t: Translator = english): string | null {
  if (order === null) return null;
  const { months, usualMonths } = order;
  return usualMonths > months ? t(money).orderSaves(months, usualMonths) : t(money).orderSavesNone(months);
}
