import type { Catalog } from "@/lib/catalog";
import type { Scenario } from "@/lib/compare";
import { encodeRequest } from "@/lib/link";
import type { Preference } from "@/lib/request";
import { paceWords } from "@/lib/words/ask/calendar-text";
import { backgroundWords, roleWords } from "@/lib/words/ask/sentence";
import { assertNever } from "@/lib/words/assert-never";
import { compare } from "@/lib/words/messages/en/compare";
import { labels } from "@/lib/words/messages/en/labels";
import { titles } from "@/lib/words/messages/en/titles";
import { english, type Translator } from "@/lib/words/messages/translator";

/** An item of the catalog: plain data that can be worded without it. */
interface Named {
  readonly id: string;
  readonly title: string;
}

/** Something that a scenario asks otherwise than the first one. */
type Way =
  | { readonly kind: "own-plan" }
  | { readonly kind: "goal"; readonly role: Named | null }
  | { readonly kind: "from"; readonly background: Named | null }
  | { readonly kind: "pace"; readonly hoursPerWeek: number }
  | { readonly kind: "prefer"; readonly prefer: Preference }
  | { readonly kind: "other-wishes" };

/** What tells a scenario from the first. `hoursPerWeek` of a program is null where it is the first one's. */
export type ScenarioName =
  | { readonly kind: "first" }
  | { readonly kind: "program"; readonly title: string; readonly hoursPerWeek: number | null }
  | { readonly kind: "differs"; readonly ways: readonly Way[] };

export function nameScenario(scenario: Scenario, first: Scenario, catalog: Catalog): ScenarioName {
  const { request, program } = scenario;
  if (program !== null && program !== first.program) {
    const isSamePace = request.hoursPerWeek === first.request.hoursPerWeek;
    const { title } = catalog.program(program);
    return { kind: "program", title, hoursPerWeek: isSamePace ? null : request.hoursPerWeek };
  }
  const ways = waysOf(scenario, first, catalog);
  if (ways.length > 0) return { kind: "differs", ways };
  return first.program === null
    ? { kind: "first" }
    : { kind: "program", title: catalog.program(first.program).title, hoursPerWeek: null };
}

function waysOf({ request, program }: Scenario, first: Scenario, catalog: Catalog): readonly Way[] {
  const { request: base } = first;
  const { goal, from, hoursPerWeek, prefer } = request;
  const ways: Way[] = [];
  if (program === null && first.program !== null) ways.push({ kind: "own-plan" });
  if (goal !== base.goal) ways.push({ kind: "goal", role: goal && named(catalog.role(goal)) });
  if (from !== base.from) ways.push({ kind: "from", background: from && named(catalog.background(from)) });
  if (hoursPerWeek !== base.hoursPerWeek) ways.push({ kind: "pace", hoursPerWeek });
  if (prefer !== base.prefer) ways.push({ kind: "prefer", prefer });
  const same = { goal: null, from: null, hoursPerWeek: 5, prefer: "balanced" } as const;
  if (encodeRequest({ ...request, ...same }) !== encodeRequest({ ...base, ...same })) {
    ways.push({ kind: "other-wishes" });
  }
  return ways;
}

const named = ({ id, title }: Named): Named => ({ id, title });

/**
 * What makes a scenario another than the first, short enough for a heading: "10 hours a week, for the lowest cost".
 * The first is "This plan", or its program's title.
 */
export function scenarioTitle(name: ScenarioName, t: Translator = english): string {
  switch (name.kind) {
    case "first":
      return t(compare).thisPlan;
    case "program":
      return name.hoursPerWeek === null
        ? name.title
        : t(compare).programAt(name.title, paceWords(name.hoursPerWeek, t));
    case "differs":
      return t(compare).differs(name.ways.map((way) => wayText(way, t)));
    default:
      return assertNever(name);
  }
}

function wayText(way: Way, t: Translator): string {
  const said = t(compare);
  switch (way.kind) {
    case "own-plan":
      return said.ownPlan;
    case "goal":
      return way.role?.title ?? said.otherSkills;
    case "from":
      return said.from(startWords(way.background, t));
    case "pace":
      return paceWords(way.hoursPerWeek, t);
    case "prefer":
      return said.preferring(t(labels).preference[way.prefer]);
    case "other-wishes":
      return said.otherWishes;
    default:
      return assertNever(way);
  }
}

/** What a scenario asks: a plan from a background to a role, or a whole program. */
export type ScenarioAsk =
  | { readonly kind: "program"; readonly hoursPerWeek: number }
  | {
      readonly kind: "plan";
      readonly background: Named | null;
      readonly role: Named | null;
      readonly hoursPerWeek: number;
    };

export function askOfScenario({ request, program }: Scenario, catalog: Catalog): ScenarioAsk {
  const { goal, from, hoursPerWeek } = request;
  if (program !== null) return { kind: "program", hoursPerWeek };
  const role = goal && named(catalog.role(goal));
  return { kind: "plan", background: from && named(catalog.background(from)), role, hoursPerWeek };
}

/** "A programmer to a machine learning engineer, 5 hours a week": what was asked, in one line. */
export function askedText(ask: ScenarioAsk, t: Translator = english): string {
  const pace = paceWords(ask.hoursPerWeek, t);
  if (ask.kind === "program") return t(compare).askedProgram(pace);
  const goal = ask.role === null ? t(compare).skillsAsked : roleWords(ask.role, t);
  return t(compare).asked(startWords(ask.background, t), goal, pace);
}

function startWords(background: Named | null, t: Translator): string {
  return background === null ? t(titles).noBackground : backgroundWords(background, t);
}
