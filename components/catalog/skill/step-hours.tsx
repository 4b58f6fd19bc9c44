import { Section } from "@/components/catalog/catalog-page";
import { LevelMark } from "@/components/ui/level-mark";
import { Note } from "@/components/ui/note";
import { LEVELS, type Skill } from "@/lib/catalog";
import { hoursText } from "@/lib/words/amounts";
import { levelPages } from "@/lib/words/messages/en/pages/level-pages";
import type { Translator } from "@/lib/words/messages/translator";

interface StepHoursProps {
  readonly hours: Skill["stepHours"];
  readonly t: Translator;
}

/** How long each level of a skill usually takes. */
export function StepHours({ hours, t }: StepHoursProps) {
  if (hours === null) return null;
  const said = t(levelPages);
  return (
    <Section title={said.stepHours}>
      <Note>{said.stepHoursAbout}</Note>
      <ul className="mt-2 border-t border-hairline text-small">
        {LEVELS.map((level) => (
          <li key={level} className="flex flex-wrap items-baseline gap-x-3 border-b border-hairline py-2">
            <LevelMark level={level} t={t} />
            <span className="text-soft">{said.step[level]}</span>
            <strong className="ml-auto font-semibold">{hoursText(hours[level - 1] ?? 0, t)}</strong>
          </li>
        ))}
      </ul>
    </Section>
  );
}
