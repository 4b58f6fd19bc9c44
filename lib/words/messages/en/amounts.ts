import type { Price } from "@/lib/catalog";
import { define } from "@/lib/words/messages/define";
import { and, counted, figure, or } from "./grammar";

const dollars = (amount: number): string => `$${figure(amount)}`;

/** The fraction of a dollar always has two digits. */
function dollarsOf(cents: number): string {
  return cents % 100 === 0
    ? dollars(cents / 100)
    : `${dollars(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, "0")}`;
}

const PER = { once: "once", month: "a month", course: "a course" } as const satisfies Record<
  Price["per"],
  string
>;

export const amounts = define("amounts", {
  and,
  or,
  figure,
  hours: (hours: number) => `${figure(hours)} h`,
  hoursRange: (low: number, high: number) => `${figure(low)} to ${figure(high)} h`,
  /** Where a figure of hours counts a part of a course only. */
  hoursOf: { videos: (hours: string) => `${hours} of video`, labs: (hours: string) => `${hours} of labs` },
  dollars,
  dollarsRange: (low: number, high: number) => `${dollars(low)} to ${dollars(high)}`,
  costUnknown: "not known",
  costNothing: "nothing to pay",
  unpriced: (courses: number) =>
    courses === 1 ? "1 course has no known price" : `${courses} courses have no known price`,
  free: "Free",
  price: (lowCents: number, highCents: number, per: Price["per"]) => {
    const [low, high] = [dollarsOf(lowCents), dollarsOf(highCents)];
    return `${low === high ? high : `${low} to ${high}`} ${PER[per]}`;
  },
  courses: (count: number) => counted(count, "course"),
  skills: (count: number) => counted(count, "skill"),
  programs: (count: number) => counted(count, "program"),
  /** Another amount, told by its difference: "20 h more". */
  moreBy: (amount: string) => `${amount} more`,
  lessBy: (amount: string) => `${amount} less`,
  upTo: (amount: string) => `up to ${amount}`,
  figures: (figures: readonly string[]) => figures.join(", "),
  /** More entries than are shown at once. */
  more: (count: number) => `${count} more`,
});
