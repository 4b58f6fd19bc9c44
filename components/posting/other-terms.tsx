import type { Term } from "@/lib/posting";
import { GROUP, LEGEND } from "./posting-classes";
import { filterKind, RESULT } from "./posting-words";

interface OtherTermsProps {
  readonly noWord: readonly Term[];
  readonly filters: readonly Term[];
}

/** What a posting asks for beside skills of the catalog. */
export function OtherTerms({ noWord, filters }: OtherTermsProps) {
  return (
    <>
      {noWord.length > 0 && (
        <div className={GROUP}>
          <h3 className={LEGEND}>{RESULT.noWord}</h3>
          <p className="text-small text-soft">{RESULT.noWordNote}</p>
          <p className="text-small">{noWord.map(titleOf).join(" · ")}</p>
        </div>
      )}
      {filters.length > 0 && (
        <div className={GROUP}>
          <h3 className={LEGEND}>{RESULT.filters}</h3>
          <ul className="text-small">
            {filters.map((term) => (
              <li key={term.id}>
                {titleOf(term)}
                {term.kind !== "skill" && <span className="text-soft"> · {filterKind(term.kind)}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function titleOf({ id, title }: Term): string {
  return title ?? id;
}
