import { define } from "@/lib/words/messages/define";
import { counted } from "./grammar";

/** Bills, and what an order of courses means for them. */
export const money = define("money", {
  coursesOn: (platform: string) => `Courses on ${platform}`,
  /** "1 to 3 months at $49 to $79" */
  monthly: (least: number, most: number, price: string) =>
    `${least === most ? counted(most, "month") : `${least} to ${counted(most, "month")}`} at ${price}`,
  once: "paid once",
  /** What the price of a bill rests on, and since when it is known. */
  source: {
    platform: (asOf: string | null) => `the platform’s usual range${asOf === null ? "" : `, ${asOf}`}`,
    course: (asOf: string | null) => `its stated price${asOf === null ? "" : `, ${asOf}`}`,
  },
  bill: (payment: string, source: string) => `${payment} (${source})`,
  billOfCourses: (courses: number, payment: string, source: string) =>
    `${counted(courses, "course")}, ${payment} (${source})`,
  orderSavesNone: (months: number) =>
    `On the likely pace it pays for ${counted(months, "month")} of subscriptions. No other order of these courses pays for fewer.`,
  orderSaves: (months: number, usualMonths: number) =>
    `The courses stand in the order that pays for the fewest months: ${counted(months, "month")} on the likely pace. The order that reads best would pay for ${usualMonths}.`,
});
