import type { GapPrice, PartCoverage, SkillCoverage } from "@/lib/answer";
import type { WorkflowPart } from "@/lib/catalog";
import { dollars, dollarsRangeText, hoursText } from "@/lib/words/amounts";
import { assertNever } from "@/lib/words/assert-never";
import { dayText } from "@/lib/words/dates";
import { amounts } from "@/lib/words/messages/en/amounts";
import { calendar } from "@/lib/words/messages/en/ask/calendar";
import { coverage } from "@/lib/words/messages/en/plan/coverage";
import { english, type Translator } from "@/lib/words/messages/translator";
import type { Words } from "@/lib/words/words";

/** "Preparing data" */
export function partName(part: WorkflowPart, t: Translator = english): string {
  return t(coverage).part(part);
}

/** Why so few courses: "You know 6 of the 8 core skills already." null for who brings none. */
export function broughtText(core: readonly SkillCoverage[], t: Translator = english): string | null {
  const known = core.filter(({ origin }) => origin.kind === "known").length;
  return known === 0 ? null : t(coverage).known(known, core.length);
}

const SHOWN = 2;

/** Who covers a part of the work: "A course and another", "You know data cleaning", "Not in this plan". */
export function partCoverText(
  { courses, known, asked }: PartCoverage,
  words: Words,
  t: Translator = english,
): string {
  if (courses.length > 0) {
    const rest = courses.length > SHOWN + 1 ? courses.length - SHOWN : 0;
    const titles = courses.slice(0, courses.length - rest).map((id) => words.course(id));
    return t(coverage).courses(titles, rest);
  }
  if (known.length > 0) return t(coverage).knownSkills(known.map((id) => words.skill(id)));
  return asked ? t(coverage).notInPlan : t(coverage).notAsked;
}

const isOpen = ({ courses, known }: PartCoverage) => courses.length === 0 && known.length === 0;

/** "All parts of the work are in this plan …", "4 of the 6 … Missing: monitoring. The role does not ask for deploying." */
export function workflowSentence(parts: readonly PartCoverage[], t: Translator = english): string {
  const open = parts.filter(isOpen);
  if (open.length === 0) return t(coverage).allParts;
  const openAnd = (asked: boolean) => open.filter((part) => part.asked === asked).map(({ part }) => part);
  return t(coverage).someParts(parts.length - open.length, parts.length, {
    missing: openAnd(true),
    notAsked: openAnd(false),
  });
}

/** "10 of 14" */
export function tierCountText(skills: readonly SkillCoverage[], t: Translator = english): string {
  const covered = skills.filter(({ origin: { kind } }) => kind !== "open" && kind !== "untaught").length;
  return t(coverage).tier(covered, skills.length);
}

/** "18 h more, done by 12 Sept 2027 (4 weeks later), $49 to $79 more" */
export function gapPriceText(price: GapPrice, t: Translator = english): string {
  switch (price.kind) {
    case "impossible":
      return t(coverage).untaught;
    case "not-in-time":
      return t(coverage).notInTime;
    case "planned": {
      const parts = [hoursMore(price.hours, t), doneBy(price, t), costMore(price.cost, t)];
      return t(amounts).figures(parts.filter((part) => part !== null));
    }
    default:
      return assertNever(price);
  }
}

function hoursMore(hours: number, t: Translator): string {
  if (Math.abs(hours) < 0.25) return t(coverage).sameHours;
  return hours > 0 ? t(amounts).moreBy(hoursText(hours, t)) : t(amounts).lessBy(hoursText(-hours, t));
}

function doneBy({ finish, days }: Extract<GapPrice, { kind: "planned" }>, t: Translator): string {
  const said = t(coverage);
  const day = dayText(finish, t);
  if (days === 0) return said.doneBy(day);
  const apart = Math.abs(days);
  const length = apart < 14 ? t(calendar).days(apart) : t(calendar).weeks(Math.round(apart / 7));
  return days > 0 ? said.doneLater(day, length) : said.doneSooner(day, length);
}

/** Low and high ends may move apart or together: the difference is told from its smaller to its larger end. */
function costMore(
  { low, high }: { readonly low: number; readonly high: number },
  t: Translator,
): string | null {
  const [least = 0, most = 0] = [Math.round(low), Math.round(high)].sort((a, b) => a - b);
  if (most <= 0) return null;
  const isUpTo = least <= 0 && least !== most;
  return t(amounts).moreBy(isUpTo ? t(amounts).upTo(dollars(most, t)) : dollarsRangeText(least, most, t));
}
