import { RequirementTree } from "@/components/catalog/requirement-tree";
import { SkillSentence } from "@/components/catalog/skill-link";
import {
  type Catalog,
  type Course,
  type Held,
  holds,
  isHeld,
  isSkillLeaf,
  type Requirement,
  raise,
  skillsIn,
} from "@/lib/catalog";
import { labels } from "@/lib/words/messages/en/labels";
import { coursePage } from "@/lib/words/messages/en/pages/course-page";
import type { Translator } from "@/lib/words/messages/translator";

interface Part {
  readonly course: Course;
  readonly catalog: Catalog;
  readonly t: Translator;
}

/** What a course asks for, edge by edge with the reason of each, and what only helps. */
export function CourseNeeds({ course, catalog, t }: Part) {
  const edges = choicesLast(course.assumes);
  return (
    <>
      {edges.length === 0 && <p>{t(coursePage).needsNothing}</p>}
      {edges.length > 1 && <p>{t(coursePage).needsAll}</p>}
      {edges.length === 1 && <p>{t(coursePage).needsThis}</p>}
      <ul className="mt-1">
        {edges.map((edge) => (
          <li key={JSON.stringify(edge.needs)} className="border-b border-hairline py-2.5">
            <RequirementTree needs={edge.needs} catalog={catalog} t={t} />
            <span className="block text-small text-soft">
              {t(coursePage).askedFor(t(labels).basis[edge.basis], edge.because, impliedBy(edges, edge))}
            </span>
          </li>
        ))}
      </ul>
      <Helpful course={course} catalog={catalog} t={t} />
    </>
  );
}

/** A choice is read after the certain skills that may settle it. */
function choicesLast(edges: readonly Requirement[]): readonly Requirement[] {
  const isChoice = ({ needs }: Requirement) => "any" in needs;
  return [...edges].sort((a, b) => Number(isChoice(a)) - Number(isChoice(b)));
}

/** Whether the edges before `edge` leave nothing more to ask for. */
function impliedBy(edges: readonly Requirement[], edge: Requirement): boolean {
  const before = edges.slice(0, edges.indexOf(edge));
  const sure = new Map<Held["skill"], Held["level"]>();
  raise(
    sure,
    before.flatMap(({ needs }) => certainlyHeld(needs)),
  );
  return holds(edge.needs, { has: (held) => isHeld(sure, held) });
}

/** What everybody holds who meets `needs`. */
function certainlyHeld(needs: Requirement["needs"]): readonly Held[] {
  if (isSkillLeaf(needs)) return [needs];
  return "all" in needs ? needs.all.flatMap(certainlyHeld) : [];
}

function Helpful({ course, catalog, t }: Part) {
  const bySource = new Map<string, Set<string>>();
  for (const { needs, source } of course.recommended) {
    const said = adviser(source, t);
    const skills = bySource.get(said) ?? new Set();
    for (const skill of skillsIn(needs)) if (!course.teaches.includes(skill)) skills.add(skill);
    bySource.set(said, skills);
  }
  const advice = [...bySource].filter(([, skills]) => skills.size > 0);
  if (advice.length === 0) return null;
  return (
    <>
      <h3 className="mt-5 text-body">{t(coursePage).onlyHelps}</h3>
      <ul>
        {advice.map(([said, skills]) => (
          <li key={said} className="mt-1 prose-measure">
            <SkillSentence ids={[...skills]} catalog={catalog} t={t} />
            <span className="text-small text-soft"> ({said})</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function adviser(source: string, t: Translator): string {
  const said = t(coursePage).adviser;
  if (source.startsWith("guide:")) return said.guide(source.slice(6));
  if (source === "course") return said.course;
  if (source === "ours") return said.ours;
  return said.teaching;
}
