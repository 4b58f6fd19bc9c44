import { Disclosure } from "@/components/ui/disclosure";
import type { Skill } from "@/lib/catalog";

/** Questions that someone who has the skill can answer, each with what a good answer says. */
export function SelfChecks({ checks }: { readonly checks: Skill["selfChecks"] }) {
  return (
    <ul>
      {checks.map(({ question, goodAnswer }) => (
        <li key={question} className="mt-3 prose-measure">
          <p className="font-semibold">{question}</p>
          <Disclosure summary="A good answer">
            <p className="pl-5 text-small">{goodAnswer}</p>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
