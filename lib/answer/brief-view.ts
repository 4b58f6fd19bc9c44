import type { Catalog, Course, Dataset, ProjectBrief } from "@/lib/catalog";

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
  const { task, steps, ownData, writeUp, questions, datasets } = course.project;
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
