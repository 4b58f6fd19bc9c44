import { Info } from "lucide-react";
import Link from "next/link";
import { Disclosure } from "@/components/ui/disclosure";
import { counted } from "@/lib/words/amounts";

/** More would push the plan out of sight. */
const SHOWN_AT_ONCE = 6;

/** What a link said that could not be taken, each with what was done instead. Calm: the plan below still holds. */
export function LinkProblems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  const more = problems.length - SHOWN_AT_ONCE;
  return (
    <section aria-labelledby="problems-title" className="mb-8 flex gap-3 rounded-lg bg-sunk p-4">
      <Info aria-hidden="true" size={20} className="mt-0.5 shrink-0 text-soft" />
      <div className="min-w-0">
        <h2 id="problems-title" className="heading-plain text-body">
          {counted(problems.length, "part")} of this link could not be taken as written
        </h2>
        <ProblemList problems={more > 2 ? problems.slice(0, SHOWN_AT_ONCE) : problems} />
        {more > 2 && (
          <Disclosure summary={`${more} more`} className="mt-1">
            <ProblemList problems={problems.slice(SHOWN_AT_ONCE)} />
          </Disclosure>
        )}
        <p className="mt-2 text-small text-soft">
          The rest of the link was kept. You can also <Link href="/">start from the example</Link>.
        </p>
      </div>
    </section>
  );
}

function ProblemList({ problems }: { readonly problems: readonly string[] }) {
  return (
    <ul className="mt-1 grid list-disc gap-1 pl-5 text-small [overflow-wrap:anywhere] marker:text-edge">
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}
