import type { FinishRange, HoursRange } from "@/lib/answer";
import type { Catalog, SkillId } from "@/lib/catalog";
import type { Built, Comparison, CostRange, Scenario, ScenarioResult, WorkflowPart } from "@/lib/compare";
import { encodeRequest } from "@/lib/link";
import { impossibleWords } from "@/lib/words/impossible-text";
import { askedText, scenarioTitle } from "@/lib/words/scenario-text";
import { wordsFrom } from "@/lib/words/words";

export const LETTERS = ["A", "B", "C", "D", "E"] as const;

export interface SkillName {
  readonly id: string;
  readonly title: string;
  readonly area: string;
}

interface CourseName {
  readonly id: string;
  readonly title: string;
  /** Letters of the other scenarios that hold it too. */
  readonly alsoIn: readonly string[];
}

/** A scenario as the page shows it: plain data, titles and figures. */
export interface ScenarioView {
  readonly letter: string;
  readonly title: string;
  readonly asked: string;
  /** Opens it: its plan, or the page of its program. */
  readonly href: string;
  readonly isProgram: boolean;
  /** Why there is no plan, in a few words. */
  readonly impossible: string | null;
  readonly hours: HoursRange | null;
  readonly weeks: number | null;
  readonly finish: FinishRange | null;
  readonly cost: CostRange | null;
  readonly courses: readonly CourseName[];
  readonly courseCount: number | null;
  readonly isPartlyKnown: boolean;
  /** New skills that some scenario asks for. */
  readonly gained: readonly SkillName[] | null;
  /** New skills that none asks for. */
  readonly besides: readonly SkillName[];
  readonly leftOut: readonly SkillName[] | null;
  readonly neededFirst: readonly SkillName[];
  readonly builds: readonly string[];
  readonly workflow: readonly WorkflowPart[] | null;
}

/** All that the page shows of a comparison. */
export function describeComparison(
  { wanted, results }: Comparison,
  catalog: Catalog,
): readonly ScenarioView[] {
  const first = results[0]?.scenario;
  if (first === undefined) return [];
  const skills = skillNames(catalog);
  const isWanted = (id: string) => wanted.some(({ skill }) => skill === id);
  return results.map((result, place) => {
    const { hours, weeks, finish, cost, courseCount, isPartlyKnown, workflow, scenario } = result;
    return {
      ...{ hours, weeks, finish, cost, courseCount, isPartlyKnown, workflow },
      letter: LETTERS[place] ?? "",
      title: scenarioTitle(scenario, first, catalog),
      asked: askedText(scenario, catalog),
      href: addressOfScenario(scenario),
      isProgram: scenario.program !== null,
      impossible: whyNot(result),
      courses: result.courses.map(({ id, alsoIn }) => ({
        id,
        title: catalog.course(id).title,
        alsoIn: alsoIn.map((at) => LETTERS[at] ?? ""),
      })),
      gained: result.gained && skills(result.gained.filter((id) => isWanted(id))),
      besides: skills((result.gained ?? []).filter((id) => !isWanted(id))),
      leftOut: result.leftOut && skills(result.leftOut),
      neededFirst: skills(result.neededFirst),
      builds: result.builds.map((built) => builtText(built, catalog)),
    };
  });
}

function skillNames(catalog: Catalog) {
  return (ids: readonly SkillId[]): readonly SkillName[] =>
    ids.map((id) => {
      const { title, area } = catalog.skill(id);
      return { id, title, area };
    });
}

function addressOfScenario({ request, program }: Scenario): string {
  return program === null ? `/?${encodeRequest(request)}` : `/programs/${program}`;
}

const NO_TITLES = wordsFrom({ skills: {}, courses: {}, programs: {} });

function whyNot({ why }: ScenarioResult): string | null {
  return why && impossibleWords(why, NO_TITLES).headline;
}

function builtText(built: Built, catalog: Catalog): string {
  const record = built.kind === "course" ? catalog.course(built.id) : catalog.program(built.id);
  return record.builds ?? record.title;
}
