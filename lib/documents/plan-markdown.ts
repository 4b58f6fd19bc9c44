import { type Answer, type BriefView, briefOfStep } from "@/lib/answer";
import type { Catalog } from "@/lib/catalog";
import { costText, hoursRangeText, hoursText, listText, unknownCostText } from "@/lib/words/amounts";
import { betweenText, dayText, spanText } from "@/lib/words/dates";
import { answerTitle } from "@/lib/words/plan-title";
import { backgroundWords } from "@/lib/words/sentence";
import { type PlanRow, planRows } from "./plan-rows";

interface Worded {
  readonly answer: Answer;
  readonly catalog: Catalog;
  readonly link: string;
}

/** A plan as a checklist in Markdown: tick off in any editor. */
export function planMarkdown({ answer, catalog, link }: Worded): string {
  const rows = planRows(answer, catalog);
  const blocks = [
    `# ${answerTitle(answer, catalog)}`,
    askedText(answer, catalog),
    answer.finish === null ? nothingText(answer) : totalsText(answer),
    rows.map((row) => `${checkbox(row)}${briefText(briefOfStep(row, catalog))}`).join("\n"),
    ownWorkText(answer, catalog),
    `The plan: <${link}>  \nCatalog edition ${answer.catalogVersion}. Hours are the providers’ own estimates.`,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function askedText({ request }: Answer, catalog: Catalog): string {
  const from =
    request.from === null
      ? "someone who starts from nothing"
      : backgroundWords(catalog.background(request.from));
  const hours = request.hoursPerWeek === 1 ? "1 hour" : `${request.hoursPerWeek} hours`;
  return `For ${from}, with ${hours} a week from ${dayText(request.start)}.`;
}

function nothingText({ outcome }: Answer): string {
  switch (outcome) {
    case "planned":
      return "Nothing is left to learn for this.";
    case "impossible":
      return "There is no plan for this request. Open the link: it says what stands in the way.";
    case "not-in-time":
      return "No plan was found in time. There may be one: open the link to try again.";
  }
}

function ownWorkText({ coverage: { ownWork } }: Answer, catalog: Catalog): string {
  if (ownWork.length === 0) return "";
  const titles = ownWork.flatMap((id) => catalog.findSkill(id)?.title ?? []).map(escaped);
  return `Left to your own work, since no course that can be planned teaches it: ${listText(titles)}.`;
}

function totalsText({ totals, finish }: Answer): string {
  if (finish === null) return "";
  const unknown = unknownCostText(totals.cost);
  return [
    `- In all about ${hoursText(totals.hours.typical)} (${hoursRangeText(totals.hours)})`,
    `- You could finish ${betweenText(finish.early, finish.late)}, likely by ${dayText(finish.likely)}`,
    `- Cost: ${costText(totals.cost)}${unknown === null ? "" : `; ${unknown}`}`,
  ].join("\n");
}

function checkbox(row: PlanRow): string {
  const title = escaped(row.title);
  const linked = row.url === null ? title : `[${title}](<${row.url}>)`;
  const by = [row.institution, row.platform === row.institution ? null : row.platform]
    .filter((name) => name !== null)
    .map(escaped)
    .join(", on ");
  const times = `${hoursText(row.hours.typical)}, ${spanText(row.start, row.finish.likely)}`;
  const gives = row.teaches.length > 0 ? `\n      New to you: ${row.teaches.map(escaped).join(", ")}` : "";
  return `- [ ] ${linked}${by === "" ? "" : ` (${by})`}: ${times}${gives}`;
}

/** The task of own work, and its data. */
function briefText(brief: BriefView | null): string {
  if (brief === null) return "";
  const data = brief.datasets.map(({ title, url }) => `[${escaped(title)}](<${url}>)`).join(", ");
  return `\n      ${escaped(brief.title)}. ${escaped(brief.task)} Data: ${data}`;
}

/** What Markdown would read as its own marks. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, (mark) => `\\${mark}`);
}
