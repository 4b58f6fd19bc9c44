import { Disclosure } from "@/components/ui/disclosure";
import type { Skill } from "@/lib/catalog";
import { catalogPages } from "@/lib/words/messages/en/pages/catalog-pages";
import type { Translator } from "@/lib/words/messages/translator";

interface SelfChecksProps {
  readonly checks: Skill["selfChecks"];
  readonly t: Translator;
}

/** Questions that someone who has the skill can answer, each with what a good answer says. */
export function SelfChecks({ checks, t }: SelfChecksProps) {
  return (
    <ul>
      {checks.map(({ question, goodAnswer }) => (
        <li key={question} className="mt-3 prose-measure">
          <p className="font-semibold">{question}</p>
          <Disclosure summary={t(catalogPages).goodAnswer}>
            <p className="pl-5 text-small">{goodAnswer}</p>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
