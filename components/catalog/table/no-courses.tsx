import { Button } from "@/components/ui/button";
import type { SkillTitles } from "./course-row";
import { FACETS, filterValue, type TableState, withFilter } from "./table-state";
import { choiceText, FACET_LABEL } from "./table-words";

interface NoCoursesProps {
  readonly state: TableState;
  readonly skills: SkillTitles;
  readonly onChange: (change: (state: TableState) => TableState) => void;
}

/** What stands in the way of a result, each with a way to take it back. */
export function NoCourses({ state, skills, onChange }: NoCoursesProps) {
  const search = filterValue(state, "search");
  const chosen = FACETS.filter((facet) => filterValue(state, facet) !== "");
  return (
    <div className="mt-6 prose-measure">
      <p className="font-semibold">No course fits all of that. Take one thing back:</p>
      <ul className="mt-2">
        {search !== "" && (
          <li>
            <Button kind="quiet" onClick={() => onChange((before) => withFilter(before, "search", ""))}>
              Clear the search “{search}”
            </Button>
          </li>
        )}
        {chosen.map((facet) => (
          <li key={facet}>
            <Button kind="quiet" onClick={() => onChange((before) => withFilter(before, facet, ""))}>
              Drop the filter {FACET_LABEL[facet]}: {choiceText(facet, filterValue(state, facet), skills)}
            </Button>
          </li>
        ))}
      </ul>
      {search !== "" && (
        <p className="mt-3 text-small text-soft">
          A shorter search finds more: “sql” rather than “sql databases”.
        </p>
      )}
    </div>
  );
}
