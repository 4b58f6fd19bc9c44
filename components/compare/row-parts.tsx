import Link from "next/link";
import { chipClass } from "@/components/ui/chip";
import { Disclosure } from "@/components/ui/disclosure";
import { counted } from "@/lib/words/amounts";
import { areaHue } from "@/lib/words/catalog/skill-area";
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
  return <span className="text-soft">not known</span>;
}

interface SkillListProps {
  readonly gained: readonly SkillName[];
  readonly besides: readonly SkillName[];
}

/** On demand, which skills: those that the plans ask for in bold. */
export function SkillList({ gained, besides }: SkillListProps) {
  if (gained.length + besides.length === 0) return null;
  return (
    <Disclosure summary="Which">
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
  if (courses.length === 0) {
    return courseCount === null ? <Unknown /> : <Figure value={counted(courseCount, "course")} />;
  }
  const isPart = courseCount === null || courseCount > courses.length;
  return (
    <>
      <Figure
        value={courseCount === null ? "not known how many" : counted(courseCount, "course")}
        note={isPart ? `${courses.length} of them in this catalog` : null}
      />
      <Disclosure summary="Which">
        <ul className="mt-1 grid gap-1.5">
          {courses.map(({ id, title, alsoIn }) => (
            <li key={id}>
              <Link href={`/courses/${id}`} prefetch={false}>
                {title}
              </Link>
              {alsoIn.length > 0 && <span className="text-soft"> · also in {alsoIn.join(", ")}</span>}
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
