import type { FinishRange, HoursRange, WhyNoPlan } from "@/lib/answer";
import type { Catalog, SkillId } from "@/lib/catalog";
import type { Built, Comparison, CostRange, Scenario, WorkflowPart } from "@/lib/compare";
import { encodeRequest } from "@/lib/link";
import {
  askOfScenario,
  nameScenario,
  type ScenarioAsk,
  type ScenarioName,
} from "@/lib/words/compare/scenario-text";

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

/** What will have been built: as a course or a program says it, or portfolio work of one's own. */
type BuiltView = { readonly kind: "said"; readonly text: string } | { readonly kind: "portfolio" };

/** A scenario as the page words it: plain data, titles and figures. */
export interface ScenarioView {
  readonly letter: string;
  readonly name: ScenarioName;
  readonly ask: ScenarioAsk;
  /** Opens it: its plan, or the page of its program. */
  readonly href: string;
  readonly isProgram: boolean;
  /** Why there is no plan. */
  readonly impossible: WhyNoPlan | null;
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
  readonly builds: readonly BuiltView[];
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
      name: nameScenario(scenario, first, catalog),
      ask: askOfScenario(scenario, catalog),
      href: addressOfScenario(scenario),
      isProgram: scenario.program !== null,
      impossible: result.why,
      courses: result.courses.map(({ id, alsoIn }) => ({
        id,
        title: catalog.course(id).title,
        alsoIn: alsoIn.map((at) => LETTERS[at] ?? ""),
      })),
      gained: result.gained && skills(result.gained.filter((id) => isWanted(id))),
      besides: skills((result.gained ?? []).filter((id) => !isWanted(id))),
      leftOut: result.leftOut && skills(result.leftOut),
      neededFirst: skills(result.neededFirst),
      builds: result.builds.map((built) => describeBuilt(built, catalog)),
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

function describeBuilt(built: Built, catalog: Catalog): BuiltView {
  const record = built.kind === "course" ? catalog.course(built.id) : catalog.program(built.id);
  return { kind: "said", text: record.builds ?? record.title };
}
