import { type Words, wordsFrom } from "@/components/wording/words";
import type { Answer } from "@/lib/answer";
import type { Background, Catalog, Course, Role, Skill } from "@/lib/catalog";

/** What the planner page says about a course beside its title. */
interface CourseBrief {
  readonly title: string;
  readonly institution: string;
  readonly platform: string;
  readonly summary: string | null;
  readonly builds: string | null;
  readonly hours: Course["hours"];
  readonly wellKnown: string | null;
}

export type SkillBrief = Pick<Skill, "id" | "title" | "area" | "meaning">;
type RoleBrief = Pick<
  Role,
  "id" | "title" | "summary" | "mustHave" | "oftenAsked" | "certificates" | "guide"
>;
export type BackgroundBrief = Pick<Background, "id" | "title" | "knows" | "remark">;

/** The words and presets that the planner page needs, ready to be sent to the browser. */
export interface Vocabulary {
  readonly skills: readonly SkillBrief[];
  readonly roles: readonly RoleBrief[];
  readonly backgrounds: readonly BackgroundBrief[];
  readonly courses: Readonly<Record<string, CourseBrief>>;
  readonly programs: Readonly<Record<string, string>>;
}

/** The vocabulary of `catalog`, with briefs of the courses in `ids`, or of all. */
export function vocabularyOf(catalog: Catalog, ids?: ReadonlySet<string>): Vocabulary {
  const courses = catalog.courses.filter((course) => ids === undefined || ids.has(course.id));
  return {
    skills: catalog.skills.map(({ id, title, area, meaning }) => ({ id, title, area, meaning })),
    roles: catalog.roles.map(({ id, title, summary, mustHave, oftenAsked, certificates, guide }) => ({
      id,
      title,
      summary,
      mustHave,
      oftenAsked,
      certificates,
      guide,
    })),
    backgrounds: catalog.backgrounds.map(({ id, title, knows, remark }) => ({ id, title, knows, remark })),
    courses: Object.fromEntries(courses.map((course) => [course.id, briefOf(course)])),
    programs: Object.fromEntries(catalog.programs.map((program) => [program.id, program.title])),
  };
}

function briefOf({ title, institution, platform, summary, builds, hours, wellKnown }: Course): CourseBrief {
  return { title, institution, platform, summary, builds, hours, wellKnown };
}

/** Courses that an answer, its reasons and its request speak of. */
export function coursesSpokenOf(catalog: Catalog, answer: Answer): ReadonlySet<string> {
  const { request, steps, why } = answer;
  const role = request.goal === null ? null : catalog.role(request.goal);
  const wishes = why?.kind === "clash" ? why.wishes : [];
  return new Set([
    ...steps.flatMap((step) => step.courseId ?? []),
    ...request.pin,
    ...request.skip,
    ...request.done,
    ...(role?.guide ?? []),
    ...wishes.flatMap((wish) => ("course" in wish ? [wish.course] : [])),
  ]);
}

export function wordsOf(vocabulary: Vocabulary): Words {
  const titles = (records: readonly { readonly id: string; readonly title: string }[]) =>
    Object.fromEntries(records.map(({ id, title }) => [id, title]));
  return wordsFrom({
    skills: titles(vocabulary.skills),
    courses: Object.fromEntries(Object.entries(vocabulary.courses).map(([id, brief]) => [id, brief.title])),
    programs: vocabulary.programs,
  });
}
