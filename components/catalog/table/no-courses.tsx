import { Button } from "@/components/ui/button";
import { useTranslator } from "@/components/ui/translator";
import { courseTable } from "@/lib/words/messages/en/pages/course-table";
import type { SkillTitles } from "./course-row";
import { FACETS, filterValue, type TableState, withFilter } from "./table-state";
import { choiceText } from "./table-words";

interface NoCoursesProps {
  readonly state: TableState;
  readonly skills: SkillTitles;
  readonly onChange: (change: (state: TableState) => TableState) => void;
}

/** What stands in the way of a result, each with a way to take it back. */
export function NoCourses({ state, skills, onChange }: NoCoursesProps) {
  const t = useTranslator();
  const search = filterValue(state, "search");
  const chosen = FACETS.filter((facet) => filterValue(state, facet) !== "");
  return (
    <div className="mt-6 prose-measure">
      <p className="font-semibold">{t(courseTable).noCourse}</p>
      <ul className="mt-2">
        {search !== "" && (
          <li>
            <Button kind="quiet" onClick={() => onChange((before) => withFilter(before, "search", ""))}>
              {t(courseTable).clearSearch(search)}
            </Button>
          </li>
        )}
        {chosen.map((facet) => (
          <li key={facet}>
            <Button kind="quiet" onClick={() => onChange((before) => withFilter(before, facet, ""))}>
              {t(courseTable).dropFilter(
                t(courseTable).facet[facet],
                choiceText(facet, filterValue(state, facet), skills, t),
              )}
            </Button>
          </li>
        ))}
      </ul>
      {search !== "" && <p className="mt-3 text-small text-soft">{t(courseTable).shorterSearch}</p>}
    </div>
  );
}
