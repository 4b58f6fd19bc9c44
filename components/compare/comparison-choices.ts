import type { Catalog, Program } from "@/lib/catalog";
import { encodeComparison, MAX_SCENARIOS, type Scenario } from "@/lib/compare";
import { type LinkNumbers, linkNumbers } from "@/lib/link";
import {
  type Edit,
  type PlanRequest,
  PREFERENCES,
  type Preference,
  setBackground,
  setGoal,
  setHours,
  setPreference,
} from "@/lib/request";
import { programTitleIn } from "@/lib/words/catalog/program-title";
import type { compare } from "@/lib/words/messages/en/compare";
import { addressOfComparison } from "./read-comparison";

/** Hours a week that people ask about. */
const PACES = [3, 5, 8, 10, 15, 20] as const;

type Scenarios = readonly [Scenario, ...Scenario[]];

/** The scenarios that are there, and what makes their links short. */
interface Shown {
  readonly scenarios: Scenarios;
  readonly numbers: LinkNumbers;
}

/** One more scenario, or one that is there, by what it asks otherwise: a click adds it or takes it out. */
export interface Choice<Wish> {
  readonly wish: Wish;
  /** null: it is the first, or there is no room. */
  readonly href: string | null;
  readonly isIn: boolean;
}

/** One more scenario as the value of the next free parameter. */
export interface Option {
  readonly id: string;
  readonly title: string;
  readonly value: string;
}

type ProgramKind = keyof typeof compare.programs;

interface OptionGroup {
  readonly kind: ProgramKind;
  readonly options: readonly Option[];
}

export interface ComparisonChoices {
  /** By hours a week. */
  readonly paces: readonly Choice<number>[];
  readonly preferences: readonly Choice<Preference>[];
  /** What is chosen from a list is sent under this name; null where there is no room. */
  readonly nextName: string | null;
  readonly roles: readonly Option[];
  readonly backgrounds: readonly Option[];
  readonly sold: readonly OptionGroup[];
}

/** What can be put beside the scenarios, each as another wish than the first one's. */
export function comparisonChoices(scenarios: Scenarios, catalog: Catalog): ComparisonChoices {
  const { request } = scenarios[0];
  const shown: Shown = { scenarios, numbers: linkNumbers(catalog) };
  const edited = (edit: Edit): Scenario => ({ request: edit(request), program: null });
  const nextName = nextParameter(scenarios);
  const option = ({ id, title }: Omit<Option, "value">, scenario: Scenario): Option => {
    return { id, title, value: nextName === null ? "" : differenceOf(shown, scenario, nextName) };
  };
  return {
    paces: PACES.map((hours) => toChoice(hours, edited(setHours(hours)), shown)),
    preferences: PREFERENCES.map((prefer) => toChoice(prefer, edited(setPreference(prefer)), shown)),
    nextName,
    roles: catalog.roles
      .filter(({ id }) => id !== request.goal)
      .map((role) => option(role, edited(setGoal(role.id)))),
    backgrounds: catalog.backgrounds
      .filter(({ id }) => id !== request.from)
      .map((from) => option(from, edited(setBackground(from.id, from.held)))),
    sold: programGroups(catalog).map(({ kind, programs }) => ({
      kind,
      options: programs.map((program) => {
        const { id } = program;
        return option({ id, title: programTitleIn(catalog, program) }, { request, program: id });
      }),
    })),
  };
}

function toChoice<Wish>(wish: Wish, scenario: Scenario, { scenarios, numbers }: Shown): Choice<Wish> {
  const at = scenarios.findIndex((other) => isSame(other, scenario));
  if (at < 0) {
    const hasRoom = scenarios.length < MAX_SCENARIOS;
    return {
      wish,
      isIn: false,
      href: hasRoom ? addressOfComparison([...scenarios, scenario], numbers) : null,
    };
  }
  return { wish, isIn: true, href: at === 0 ? null : addressWithout(scenarios, at, numbers) };
}

/** The comparison without one of its scenarios; null where it is the only one. */
export function addressWithout(scenarios: Scenarios, place: number, numbers: LinkNumbers): string | null {
  const [first, ...others] = scenarios.filter((_, at) => at !== place);
  return first === undefined ? null : addressOfComparison([first, ...others], numbers);
}

function isSame(a: Scenario, b: Scenario): boolean {
  return encodeComparison([a]) === encodeComparison([b]);
}

function nextParameter(scenarios: Scenarios): string | null {
  if (scenarios.length >= MAX_SCENARIOS) return null;
  const link = encodeComparison([...scenarios, scenarios[0]]);
  return link.slice(link.lastIndexOf("&") + 1).split("=")[0] ?? null;
}

function differenceOf({ scenarios, numbers }: Shown, scenario: Scenario, name: string): string {
  return new URLSearchParams(encodeComparison([...scenarios, scenario], numbers)).get(name) ?? "";
}

interface ProgramGroup {
  readonly kind: ProgramKind;
  readonly programs: readonly Program[];
}

/** Programs of which enough is known to compare, bootcamps and degrees; an exam teaches nothing. */
function programGroups(catalog: Catalog): readonly ProgramGroup[] {
  const open = catalog.programs.filter(({ kind, status }) => kind !== "exam" && status !== "retired");
  const isBootcamp = ({ kind }: Program) => kind === "bootcamp" || kind === "bootcamp-nanodegree";
  const known = (program: Program) =>
    program.hours !== null || countOf(program, catalog) === program.courseCount;
  const groups: readonly ProgramGroup[] = [
    { kind: "programs", programs: open.filter((p) => p.kind !== "degree" && !isBootcamp(p) && known(p)) },
    { kind: "bootcamps", programs: open.filter(isBootcamp) },
    { kind: "degrees", programs: open.filter(({ kind }) => kind === "degree") },
  ];
  const byTitle = (a: Program, b: Program) => (a.title < b.title ? -1 : 1);
  return groups
    .filter(({ programs }) => programs.length > 0)
    .map(({ kind, programs }) => ({ kind, programs: programs.toSorted(byTitle) }));
}

function countOf({ id }: Program, catalog: Catalog): number {
  return catalog.courses.filter((course) => course.programs.some((part) => part.programId === id)).length;
}

/** This plan and the same at the next quicker pace: what "compare with" opens first. */
export function addressFromPlan(request: PlanRequest, numbers: LinkNumbers): string {
  const quicker = PACES.find((hours) => hours >= request.hoursPerWeek * 1.5) ?? 20;
  const other = quicker > request.hoursPerWeek ? quicker : request.hoursPerWeek / 2;
  const own = { request, program: null };
  return addressOfComparison([own, { ...own, request: setHours(other)(request) }], numbers);
}
