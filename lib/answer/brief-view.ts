import type { Catalog, Course, Dataset, ProjectBrief, RoleId } from "@/lib/catalog";

/** What to build in a project, with the data that it names. */
export interface BriefView
  extends Pick<ProjectBrief, "task" | "steps" | "ownData" | "writeUp" | "questions">,
    Pick<Course, "title" | "definitionOfDone"> {
  readonly datasets: readonly Pick<Dataset, "id" | "title" | "holder" | "url" | "what" | "licence">[];
}

/** The brief of a step; null for what is no project. */
export function briefOfStep(
  { courseId }: { readonly courseId: string | null },
  catalog: Catalog,
): BriefView | null {
  const course = courseId === null ? undefined : catalog.findCourse(courseId);
  if (!course?.project) return null;
  return describeBrief(course, course.project, catalog);
}

/** The brief of a project with its data in place of their ids. */
function describeBrief(course: Course, project: ProjectBrief, catalog: Catalog): BriefView {
  const { task, steps, ownData, writeUp, questions, datasets } = project;
  return {
    title: course.title,
    definitionOfDone: course.definitionOfDone,
    task,
    steps,
    ownData,
    writeUp,
    questions,
    datasets: datasets.map((id) => {
      const { title: name, holder, url, what, licence } = catalog.dataset(id);
      return { id, title: name, holder, url, what, licence };
    }),
  };
}

/** A final project of the role, for a plan that has none; where there is no role, one that fits any. */
export function projectToShow(catalog: Catalog, goal: RoleId | null): BriefView | null {
  const fitting = catalog.courses.filter(({ project }) => project?.part === "final");
  const own = fitting.find(({ project }) => project?.roles.some((role) => role === goal));
  const found = own ?? fitting.find(({ project }) => project?.roles.length === 0);
  return found?.project ? describeBrief(found, found.project, catalog) : null;
}
