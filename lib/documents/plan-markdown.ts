import { type Answer, type BriefView, briefOfStep } from "@/lib/answer";
import type { Catalog } from "@/lib/catalog";
import { costText, hoursRangeText, hoursText, unknownCostText } from "@/lib/words/amounts";
import { backgroundWords } from "@/lib/words/ask/sentence";
import { betweenText, dayText, spanText } from "@/lib/words/dates";
import { documents } from "@/lib/words/messages/en/documents";
import { titles } from "@/lib/words/messages/en/titles";
import { english, type Translator } from "@/lib/words/messages/translator";
import { answerTitle } from "@/lib/words/plan/plan-title";
import { type PlanRow, planRows } from "./plan-rows";

interface Worded {
  readonly answer: Answer;
  readonly catalog: Catalog;
  readonly link: string;
  readonly t?: Translator;
}

/** A plan as a checklist in Markdown: tick off in any editor. */
export function planMarkdown({ answer, catalog, link, t = english }: Worded): string {
  const rows = planRows(answer, catalog);
  const blocks = [
    `# ${answerTitle(answer, catalog, t)}`,
    askedText(answer, catalog, t),
    answer.finish === null ? nothingText(answer, t) : totalsText(answer, t),
    rows.map((row) => `${checkbox(row, t)}${briefText(briefOfStep(row, catalog), t)}`).join("\n"),
    ownWorkText(answer, catalog, t),
    `${t(documents).thePlan(`<${link}>`)}  \n${t(documents).edition(answer.catalogVersion)}`,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function askedText({ request }: Answer, catalog: Catalog, t: Translator): string {
  const from =
    request.from === null ? t(titles).noBackground : backgroundWords(catalog.background(request.from), t);
  return t(documents).asked(from, request.hoursPerWeek, dayText(request.start, t));
}

function nothingText({ outcome }: Answer, t: Translator): string {
  switch (outcome) {
    case "planned":
      return t(documents).nothingLeft;
    case "impossible":
      return t(documents).noPlanSeeLink;
    case "not-in-time":
      return t(documents).notFoundSeeLink;
  }
}

function ownWorkText({ coverage: { ownWork } }: Answer, catalog: Catalog, t: Translator): string {
  if (ownWork.length === 0) return "";
  return t(documents).ownWork(ownWork.flatMap((id) => catalog.findSkill(id)?.title ?? []).map(escaped));
}

function totalsText({ totals, finish }: Answer, t: Translator): string {
  if (finish === null) return "";
  const said = t(documents);
  const cost = costText(totals.cost, t);
  const unknown = unknownCostText(totals.cost, t);
  return [
    said.allHours(hoursText(totals.hours.typical, t), hoursRangeText(totals.hours, t)),
    said.finishDays(betweenText(finish.early, finish.late, t), dayText(finish.likely, t)),
    unknown === null ? said.cost(cost) : said.costBut(cost, unknown),
  ]
    .map((line) => `- ${line}`)
    .join("\n");
}

function checkbox(row: PlanRow, t: Translator): string {
  const title = escaped(row.title);
  const linked = row.url === null ? title : `[${title}](<${row.url}>)`;
  const by = givenBy(row, t);
  const times = `${hoursText(row.hours.typical, t)}, ${spanText(row.start, row.finish.likely, t)}`;
  const gives = row.teaches.length > 0 ? `\n      ${t(documents).newToYou(row.teaches.map(escaped))}` : "";
  return `- [ ] ${linked}${by === "" ? "" : ` (${by})`}: ${times}${gives}`;
}

/** Institution and platform, once where they are the same. */
function givenBy({ institution, platform }: PlanRow, t: Translator): string {
  if (institution === null || platform === null || institution === platform) {
    return escaped(institution ?? platform ?? "");
  }
  return t(documents).givenBy(escaped(institution), escaped(platform));
}

/** The task of own work, and its data. */
function briefText(brief: BriefView | null, t: Translator): string {
  if (brief === null) return "";
  const data = brief.datasets.map(({ title, url }) => `[${escaped(title)}](<${url}>)`);
  const task = t(documents).brief(escaped(brief.title), escaped(brief.task));
  return `\n      ${t(documents).briefWithData(task, data)}`;
}

/** What Markdown would read as its own marks. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, (mark) => `\\${mark}`);
}
