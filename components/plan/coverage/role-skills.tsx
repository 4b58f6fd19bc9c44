import { Disclosure } from "@/components/ui/disclosure";
import { useTranslator } from "@/components/ui/translator";
import type { SkillCoverage } from "@/lib/answer";
import { listText } from "@/lib/words/amounts";
import { coverage } from "@/lib/words/messages/en/plan/coverage";
import type { Translator } from "@/lib/words/messages/translator";
import { tierCountText } from "@/lib/words/plan/coverage-text";
import type { Words } from "@/lib/words/words";

interface SkillTierProps {
  readonly title: string;
  readonly skills: readonly SkillCoverage[];
  readonly words: Words;
}

/** One tier of the role's skills: how many are covered, and by what. */
export function SkillTier({ title, skills, words }: SkillTierProps) {
  const t = useTranslator();
  if (skills.length === 0) return null;
  return (
    <Disclosure summary={t(coverage).tierCount(title, tierCountText(skills, t))}>
      <dl className="mb-3 grid gap-x-5 gap-y-1.5 pl-5 text-small sm:grid-cols-[minmax(0,16rem)_1fr]">
        {bySource(skills, words, t).map(([source, titles]) => (
          <div key={source} className="contents">
            <dt className="text-soft">{source}</dt>
            <dd>{listText(titles, t)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

/** Skills grouped by where they come from: known first, then in the plan's order, open ones last. */
function bySource(
  skills: readonly SkillCoverage[],
  words: Words,
  t: Translator,
): readonly (readonly [source: string, titles: readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const { skill, origin } of skills.toSorted((a, b) => rank(a) - rank(b))) {
    const source = sourceText(origin, words, t);
    groups.set(source, [...(groups.get(source) ?? []), words.skill(skill)]);
  }
  return [...groups];
}

const RANK = { known: 0, course: 1, open: 2, untaught: 3 } as const;
const rank = ({ origin }: SkillCoverage): number => RANK[origin.kind];

function sourceText(origin: SkillCoverage["origin"], words: Words, t: Translator): string {
  switch (origin.kind) {
    case "course":
      return words.course(origin.courseId);
    case "known":
    case "open":
    case "untaught":
      return t(coverage).from[origin.kind];
  }
}
