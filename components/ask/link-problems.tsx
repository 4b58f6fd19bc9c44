import { Info } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { richly } from "@/components/ui/richly";
import type { LinkProblem } from "@/lib/words/ask/link-problem";
import { linkProblemText } from "@/lib/words/ask/problem-text";
import { amounts } from "@/lib/words/messages/en/amounts";
import { problems as messages } from "@/lib/words/messages/en/ask/problems";
import type { Translator } from "@/lib/words/messages/translator";

/** More would push the plan out of sight. */
const SHOWN_AT_ONCE = 6;

interface LinkProblemsProps {
  readonly problems: readonly LinkProblem[];
  readonly t: Translator;
}

/** What a link said that could not be taken, each with what was done instead. Calm: the plan below still holds. */
export function LinkProblems({ problems, t }: LinkProblemsProps) {
  if (problems.length === 0) return null;
  const more = problems.length - SHOWN_AT_ONCE;
  return (
    <section aria-labelledby="problems-title" className="mb-8 flex gap-3 rounded-lg bg-sunk p-4">
      <Info aria-hidden="true" size={20} className="mt-0.5 shrink-0 text-soft" />
      <div className="min-w-0">
        <h2 id="problems-title" className="heading-plain text-body">
          {t(messages).title(problems.length)}
        </h2>
        <ProblemList problems={more > 2 ? problems.slice(0, SHOWN_AT_ONCE) : problems} t={t} />
        {more > 2 && (
          <Disclosure summary={t(amounts).more(more)} className="mt-1">
            <ProblemList problems={problems.slice(SHOWN_AT_ONCE)} t={t} />
          </Disclosure>
        )}
        <p className="mt-2 text-small text-soft">
          {richly(t(messages).restKept<ReactNode>((text) => <Link href="/">{text}</Link>))}
        </p>
      </div>
    </section>
  );
}

function ProblemList({ problems, t }: LinkProblemsProps) {
  const texts = problems.map((problem) => linkProblemText(problem, t));
  return (
    <ul className="mt-1 grid list-disc gap-1 pl-5 text-small [overflow-wrap:anywhere] marker:text-edge">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
