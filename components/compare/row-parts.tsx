import Link from "next/link";
import { chipClass } from "@/components/ui/chip";
import { Disclosure } from "@/components/ui/disclosure";
import { useTranslator } from "@/components/ui/translator";
import { areaHue } from "@/lib/words/catalog/skill-area";
import { amounts } from "@/lib/words/messages/en/amounts";
import { compare } from "@/lib/words/messages/en/compare";
import type { ScenarioView, SkillName } from "./comparison-view";

interface FigureProps {
  readonly value: string;
  readonly note?: string | null;
  /** How far it is from the first scenario's. */
  readonly difference?: string | null;
}

/** A figure that can be read at a glance, with what stands behind it. */
export function Figure({ value, note, difference }: FigureProps) {
  return (
    <>
      <span className="block font-display text-body leading-snug font-semibold">{value}</span>
      {note && <span className="block text-soft">{note}</span>}
      {difference && <span className="mt-0.5 block font-semibold">{difference}</span>}
    </>
  );
}

export function Unknown() {
  const t = useTranslator();
  return <span className="text-soft">{t(compare).notKnown}</span>;
}

interface SkillListProps {
  readonly gained: readonly SkillName[];
  readonly besides: readonly SkillName[];
}

/** On demand, which skills: those that the plans ask for in bold. */
export function SkillList({ gained, besides }: SkillListProps) {
  const t = useTranslator();
  if (gained.length + besides.length === 0) return null;
  return (
    <Disclosure summary={t(compare).which}>
      <ul className="mt-1 flex flex-wrap gap-1.5">
        {[...gained, ...besides].map(({ id, title, area }) => (
          <li key={id}>
            <Link
              href={`/skills/${id}`}
              prefetch={false}
              className={chipClass("filled", gained.some((skill) => skill.id === id) ? "font-semibold" : "")}
              style={{ "--hue": areaHue(area) }}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** How many courses, and on demand which, each with the columns that hold it too. */
export function CourseNames({ scenario: { courses, courseCount } }: { readonly scenario: ScenarioView }) {
  const t = useTranslator();
  if (courses.length === 0) {
    return courseCount === null ? <Unknown /> : <Figure value={t(amounts).courses(courseCount)} />;
  }
  const isPart = courseCount === null || courseCount > courses.length;
  return (
    <>
      <Figure
        value={courseCount === null ? t(compare).notKnownHowMany : t(amounts).courses(courseCount)}
        note={isPart ? t(compare).inCatalog(courses.length) : null}
      />
      <Disclosure summary={t(compare).which}>
        <ul className="mt-1 grid gap-1.5">
          {courses.map(({ id, title, alsoIn }) => (
            <li key={id}>
              <Link href={`/courses/${id}`} prefetch={false}>
                {title}
              </Link>
              {alsoIn.length > 0 && <span className="text-soft"> · {t(compare).alsoIn(alsoIn)}</span>}
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
