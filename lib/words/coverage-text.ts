import type { GapPrice, PartCoverage, SkillCoverage } from "@/lib/answer";
import type { TraitId, WorkflowPart } from "@/lib/catalog";
import { counted, dollars, hoursText, listText } from "./amounts";
import { assertNever } from "./assert-never";
import { dayText } from "./dates";
import { WORKFLOW_LABEL } from "./labels";
import type { Words } from "./words";

/** "Preparing data" */
export function partName(part: WorkflowPart): string {
  const label = WORKFLOW_LABEL[part];
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
}

/** The traits as narrow column heads. */
export const TRAIT_HEAD = {
  builds: "Makes you build",
  "whole-workflow": "More than modelling",
  backed: "Known name",
  keepable: "Length you can keep",
} as const satisfies Record<TraitId, string>;

export const VERDICT_TEXT = { yes: "yes", no: "no", unknown: "no source says" } as const;

/** Why so few courses: "You know 6 of the 8 core skills already." null for who brings none. */
export function broughtText(core: readonly SkillCoverage[]): string | null {
  const known = core.filter(({ origin }) => origin.kind === "known").length;
  return known === 0 ? null : `You know ${known} of the ${core.length} core skills already.`;
}

const SHOWN = 2;

/** Who covers a part of the work: "A course and another", "You know data cleaning", "Not in this plan". */
export function partCoverText({ courses, known, asked }: PartCoverage, words: Words): string {
  if (courses.length > 0) {
    const rest = courses.length - SHOWN;
    const titles = courses.slice(0, rest > 1 ? SHOWN : undefined).map((id) => words.course(id));
    return rest > 1 ? `${titles.join("; ")}; and ${rest} more` : titles.join("; ");
  }
  if (known.length > 0) return `You know ${listText(known.map((id) => words.skill(id)))}`;
  return asked ? "Not in this plan" : "Not in this plan, nor asked";
}

const isOpen = ({ courses, known }: PartCoverage) => courses.length === 0 && known.length === 0;

/** "All parts of the work are in this plan …", "4 of the 6 … Missing: monitoring. The role does not ask for deploying." */
export function workflowSentence(parts: readonly PartCoverage[]): string {
  const open = parts.filter(isOpen);
  if (open.length === 0) return "All parts of the work are in this plan, or you know them already.";
  const named = (asked: boolean) =>
    listText(open.filter((part) => part.asked === asked).map(({ part }) => WORKFLOW_LABEL[part]));
  return [
    `${parts.length - open.length} of the ${parts.length} parts of the work are in this plan, or you know them already.`,
    named(true) && `Missing: ${named(true)}.`,
    named(false) && `The role does not ask for ${named(false)}.`,
  ]
    .filter((text) => text !== "")
    .join(" ");
}

/** "10 of 14" */
export function tierCountText(skills: readonly SkillCoverage[]): string {
  const covered = skills.filter(({ origin: { kind } }) => kind !== "open" && kind !== "untaught").length;
  return covered === skills.length ? `all ${covered}` : `${covered} of ${skills.length}`;
}

/** "18 h more, done by 12 Sept 2027 (4 weeks later), $49 to $79 more" */
export function gapPriceText(price: GapPrice): string {
  switch (price.kind) {
    case "impossible":
      return "no course that can be planned teaches it";
    case "not-in-time":
      return "its price was not found in time";
    case "planned":
      return [
        hoursMore(price.hours),
        `done by ${dayText(price.finish)}${later(price.days)}`,
        costMore(price.cost),
      ]
        .filter((part) => part !== "")
        .join(", ");
    default:
      return assertNever(price);
  }
}

function hoursMore(hours: number): string {
  if (Math.abs(hours) < 0.25) return "no more hours";
  return hours > 0 ? `${hoursText(hours)} more` : `${hoursText(-hours)} less`;
}

function later(days: number): string {
  if (days === 0) return "";
  const length = Math.abs(days);
  const span = length < 14 ? counted(length, "day") : counted(Math.round(length / 7), "week");
  return ` (${span} ${days > 0 ? "later" : "sooner"})`;
}

/** Low and high ends may move apart or together: the difference is told from its smaller to its larger end. */
function costMore({ low, high }: { readonly low: number; readonly high: number }): string {
  const [least = 0, most = 0] = [Math.round(low), Math.round(high)].sort((a, b) => a - b);
  if (most <= 0) return "";
  if (least === most) return `${dollars(most)} more`;
  return least <= 0 ? `up to ${dollars(most)} more` : `${dollars(least)} to ${dollars(most)} more`;
}
