/** Turns the ids of reasons and problems into titles. An id that is unknown here is shown as it is. */
export interface Words {
  skill(id: string): string;
  course(id: string): string;
  program(id: string): string;
}

type Titles = Readonly<Record<string, string>>;

export function wordsFrom(titles: { skills: Titles; courses: Titles; programs: Titles }): Words {
  return {
    skill: (id) => titles.skills[id] ?? id,
    course: (id) => titles.courses[id] ?? id,
    program: (id) => titles.programs[id] ?? id,
  };
}
