import type { Catalog } from "@/lib/catalog";

/** Permanent numbers by id: they never change their meaning, so a link may use them in place of ids. */
export interface LinkNumbers {
  readonly skills: ReadonlyMap<string, number>;
  readonly courses: ReadonlyMap<string, number>;
}

/** The numbers of a whole catalog. A skill without one is left out: links then name it by its id. */
export function linkNumbers({ skills, courses }: Pick<Catalog, "skills" | "courses">): LinkNumbers {
  return {
    skills: new Map(skills.flatMap(({ id, number }) => (number === null ? [] : [[id, number] as const]))),
    courses: new Map(courses.map(({ id, number }) => [id, number])),
  };
}
