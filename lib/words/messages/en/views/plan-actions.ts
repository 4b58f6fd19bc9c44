import { define } from "@/lib/words/messages/define";

/** What can be done with the plan on screen: keep it, compare it, share it, take it along. */
export const planActions = define("planActions", {
  keep: "Keep this plan",
  compareWith: "Compare with…",
  copyLink: "Copy link to this plan",
  shareAndTake: "Share it, take it along",

  share: "Share",
  asItIs: "With the plan as it is today",
  whatLaterReadersSee:
    "Whoever opens the link later sees these courses and hours, what has changed since, and the best plan of that day beside them.",
  link: "Link to this plan",
  copy: "Copy",
  copied: "Copied",
  copyRefused: "This browser does not let the page copy. Select the link and copy it yourself.",
  send: "Send…",
  characters: (count: number) => `${count} characters`,

  takeAlong: "Take it along",
  /** What a plan can be taken along as; `about` stands behind the title, after a colon. */
  take: {
    calendar: { title: "Calendar file", about: "each step on its days, as whole days" },
    lastDays: { title: "Calendar of last days", about: "only the day on which each step ends" },
    subscription: { title: "Subscribe in your calendar", about: "it looks again every day" },
    checklist: { title: "Checklist", about: "Markdown, a box to tick for each step" },
    table: { title: "Table", about: "CSV, for any spreadsheet" },
    data: { title: "Data", about: "JSON, for programs" },
    paper: { title: "Print", about: "on one or two pages" },
  },
  /** At the foot of paper. `edition`: a day; `link` is written out. */
  foot: (edition: string, link: string) =>
    `Waymark, catalog of ${edition}. Hours are the providers’ own estimates. This plan: ${link}`,
});
