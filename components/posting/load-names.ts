import type { Held, Level, SkillId } from "@/lib/catalog";
import type { LinkNumbers } from "@/lib/link";
import { type Matcher, makeMatcher, type NamesFile } from "@/lib/posting";

/** What `/skill-names.json` serves. */
export interface SkillNames {
  readonly names: NamesFile;
  readonly skills: readonly NamedSkill[];
}

export interface NamedSkill {
  readonly id: SkillId;
  readonly title: string;
  /** Its permanent number; null where it has none. */
  readonly number: number | null;
  /** The highest level that an activity of the catalog gives; null where none teaches it. */
  readonly most: Level | null;
}

/** Everything that texts are read with. */
export interface Reader {
  readonly matcher: Matcher;
  /** The skills that this catalog has a word for. */
  readonly skills: ReadonlyMap<string, NamedSkill>;
  readonly numbers: LinkNumbers;
}

/** A skill as far as a text asks for it, but no further than a plan can take it. */
export const plannable = ({ id, most }: NamedSkill, asked: Level): Held => ({
  skill: id,
  level: most !== null && most < asked ? most : asked,
});

/** Throws where the names cannot be had. They were checked by the server. */
export async function loadReader(url: string): Promise<Reader> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The names of skills could not be fetched: ${response.status}`);
  const { names, skills }: SkillNames = await response.json();
  return {
    matcher: makeMatcher(names),
    skills: new Map(skills.map((skill) => [skill.id, skill])),
    numbers: {
      skills: new Map(skills.flatMap(({ id, number }) => (number === null ? [] : [[id, number] as const]))),
      courses: new Map(),
    },
  };
}
