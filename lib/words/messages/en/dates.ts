import { define } from "@/lib/words/messages/define";

// Own names in place of Intl: a server and a browser of different age must print the same text, or hydration breaks.
const MONTHS = ["Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];

/** January is 1. */
const month = (number: number): string => MONTHS[number - 1] ?? String(number);

export const dates = define("dates", {
  month,
  monthOf: (number: number, year: string) => `${month(number)} ${year}`,
  shortDay: (day: number, number: number) => `${day} ${month(number)}`,
  day: (day: number, number: number, year: string) => `${day} ${month(number)} ${year}`,
  on: (day: string) => `on ${day}`,
  between: (from: string, to: string) => `between ${from} and ${to}`,
  span: (from: string, to: string) => `${from} to ${to}`,
  edition: (edition: string) => `edition ${edition}`,
  weekdays: [
    { short: "Mon", long: "Monday" },
    { short: "Tue", long: "Tuesday" },
    { short: "Wed", long: "Wednesday" },
    { short: "Thu", long: "Thursday" },
    { short: "Fri", long: "Friday" },
    { short: "Sat", long: "Saturday" },
    { short: "Sun", long: "Sunday" },
  ],
});
