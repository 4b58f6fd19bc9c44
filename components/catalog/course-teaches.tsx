import type { Catalog, Course } from "@/lib/catalog";
import { SkillChips, SkillSentence } from "./skill-link";

/** What one can do after the course, and what it only shows. */
export function CourseTeaches({ course, catalog }: { readonly course: Course; readonly catalog: Catalog }) {
  const { teaches, touches, builds } = course;
  return (
    <>
      <p className="mb-2 text-small text-soft">To working level, with practice:</p>
      <SkillChips ids={teaches} catalog={catalog} />
      {touches.length > 0 && (
        <p className="mt-3 prose-measure text-small">
          <span className="text-soft">It only introduces </span>
          <SkillSentence ids={touches} catalog={catalog} />
          <span className="text-soft">; a plan never counts that as learned.</span>
        </p>
      )}
      {builds && <p className="mt-3 prose-measure">What you will have built: {builds}.</p>}
    </>
  );
}
