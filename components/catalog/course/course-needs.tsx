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

interface Part {
  readonly course: Course;
  readonly catalog: Catalog;
}

/** What a course asks for, edge by edge with the reason of each, and what only helps. */
export function CourseNeeds({ course, catalog }: Part) {
  const edges = choicesLast(course.assumes);
  return (
    <>
      {edges.length === 0 && <p>Nothing. You can start right away.</p>}
      {edges.length > 1 && <p>All of these, before you start:</p>}
      {edges.length === 1 && <p>This, before you start:</p>}
      <ul className="mt-1">
        {edges.map((edge) => (
          <li key={JSON.stringify(edge.needs)} className="border-b border-hairline py-2.5">
            <RequirementTree needs={edge.needs} catalog={catalog} />
            <span className="block text-small text-soft">
              {labels.basis[edge.basis]}. {edge.because}
              {impliedBy(edges, edge) && " The lines above settle it."}
            </span>
          </li>
        ))}
      </ul>
      <Helpful course={course} catalog={catalog} />
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

function Helpful({ course, catalog }: Part) {
  const bySource = new Map<string, Set<string>>();
  for (const { needs, source } of course.recommended) {
    const said = adviser(source);
    const skills = bySource.get(said) ?? new Set();
    for (const skill of skillsIn(needs)) if (!course.teaches.includes(skill)) skills.add(skill);
    bySource.set(said, skills);
  }
  const advice = [...bySource].filter(([, skills]) => skills.size > 0);
  if (advice.length === 0) return null;
  return (
    <>
      <h3 className="mt-5 text-body">Helps, but is no must</h3>
      <ul>
        {advice.map(([said, skills]) => (
          <li key={said} className="mt-1 prose-measure">
            <SkillSentence ids={[...skills]} catalog={catalog} />
            <span className="text-small text-soft"> ({said})</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function adviser(source: string): string {
  if (source.startsWith("guide:"))
    return `the guide behind Waymark advises it, in its rule ${source.slice(6)}`;
  if (source === "course") return "the course’s own page advises it";
  if (source === "ours") return "our judgement; no page on the course says it";
  return "what the course teaches is easier with it";
}
