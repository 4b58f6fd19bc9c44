import { Check, HelpCircle, Minus } from "lucide-react";
import Link from "next/link";
import { useTranslator } from "@/components/ui/translator";
import { useDrawn } from "@/components/ui/use-drawn";
import type { StepTraits } from "@/lib/answer";
import type { Trait, TraitId } from "@/lib/catalog";
import { labels } from "@/lib/words/messages/en/labels";
import { coverage } from "@/lib/words/messages/en/plan/coverage";
import type { Words } from "@/lib/words/words";

const TRAITS = ["builds", "whole-workflow", "backed", "keepable"] as const satisfies readonly TraitId[];
const MARKS = { yes: Check, no: Minus, unknown: HelpCircle } as const;

/** On a phone the title takes a line of its own, over the four marks. */
const ROW = "max-sm:grid max-sm:grid-cols-4 max-sm:items-end";

interface TraitTableProps {
  readonly courses: readonly StepTraits[];
  readonly words: Words;
}

/** The guide's four traits of each main course, and of the plan. */
export function TraitTable({ courses, words }: TraitTableProps) {
  const t = useTranslator();
  const drawn = useDrawn(courses);
  return (
    <table className="mt-3 w-full max-w-3xl text-left text-small">
      <caption className="sr-only">{t(coverage).traitTable}</caption>
      <thead>
        <tr className={`${ROW} border-b border-hairline align-bottom text-soft`}>
          <th scope="col" className="py-1.5 pr-3 font-semibold max-sm:sr-only">
            {t(coverage).course}
          </th>
          {TRAITS.map((id) => (
            <th key={id} scope="col" className="px-0.5 py-1.5 font-semibold sm:w-[17%]">
              {t(labels).trait[id]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {drawn.map(({ courseId, traits }) => (
          <tr key={courseId} className={`${ROW} border-b border-hairline`}>
            <th scope="row" className="pt-1.5 pr-3 font-normal max-sm:col-span-4 sm:pb-1.5">
              <Link href={`/courses/${courseId}`} prefetch={false}>
                {words.course(courseId)}
              </Link>
            </th>
            {TRAITS.map((id) => (
              <td key={id} className="px-0.5 py-1.5">
                <Verdict trait={traits.find((trait) => trait.id === id)} />
              </td>
            ))}
          </tr>
        ))}
        {drawn.length < courses.length && (
          <tr className="border-b border-hairline">
            <td colSpan={1 + TRAITS.length} className="py-1.5 text-soft">
              {t(coverage).inBrowser(courses.length - drawn.length)}
            </td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr className={`${ROW} font-semibold`}>
          <th scope="row" className="pt-1.5 pr-3 max-sm:col-span-4 sm:pb-1.5">
            {t(coverage).plan}
          </th>
          {TRAITS.map((id) => (
            <td key={id} className="px-0.5 py-1.5">
              {t(coverage).someOf(courses.filter(({ traits }) => isYes(traits, id)).length, courses.length)}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function isYes(traits: readonly Trait[], id: TraitId): boolean {
  return traits.some((trait) => trait.id === id && trait.verdict === "yes");
}

function Verdict({ trait }: { readonly trait: Trait | undefined }) {
  const t = useTranslator();
  const verdict = trait?.verdict ?? "unknown";
  const Mark = MARKS[verdict];
  return (
    <>
      <Mark
        aria-hidden="true"
        size={17}
        strokeWidth={verdict === "yes" ? 2.5 : 1.75}
        className={verdict === "yes" ? "" : "text-soft"}
      />
      <span className="sr-only">{t(labels).verdict[verdict]}</span>
    </>
  );
}
