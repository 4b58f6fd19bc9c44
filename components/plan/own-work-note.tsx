import Link from "next/link";
import { Fragment } from "react";
import { useWords } from "@/components/session/planner-context";
import { Note } from "@/components/ui/note";
import type { Answer } from "@/lib/answer";

/** What was asked for beyond the core and no course teaches: said beside the plan, which does not wait for it. */
export function OwnWorkNote({ answer: { coverage } }: { readonly answer: Answer }) {
  const words = useWords();
  const { ownWork } = coverage;
  if (ownWork.length === 0) return null;
  return (
    <section aria-labelledby="own-work-title" className="mt-8 border-l-4 border-hairline py-0.5 pl-5">
      <h2 id="own-work-title" className="heading-plain text-body">
        Left to your own work
      </h2>
      <Note className="mt-1">
        Postings often ask for{" "}
        {ownWork.map((skill, i) => (
          <Fragment key={skill}>
            {i > 0 && (i === ownWork.length - 1 ? " and " : ", ")}
            <Link href={`/skills/${skill}`} prefetch={false}>
              {words.skill(skill)}
            </Link>
          </Fragment>
        ))}
        , and no course that can be planned teaches {ownWork.length === 1 ? "it" : "them"}. The plan holds the
        rest; its hours and dates leave no room for {ownWork.length === 1 ? "this" : "these"}.
      </Note>
    </section>
  );
}
