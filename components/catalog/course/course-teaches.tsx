import { SourceName } from "@/components/catalog/facts/fact-list";
import { SkillChips, SkillSentence } from "@/components/catalog/skill-link";
import { Note } from "@/components/ui/note";
import type { Catalog, Course, Source } from "@/lib/catalog";

/** What one can do after the course, and what it only shows. */
export function CourseTeaches({ course, catalog }: { readonly course: Course; readonly catalog: Catalog }) {
  const { teaches, touches, builds, sources } = course;
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
      <Ground sources={sources} />
    </>
  );
}

/** Which skills a course teaches is our reading: of which page. */
function Ground({ sources }: { readonly sources: readonly Source[] }) {
  const [first, ...rest] = sources.filter(({ supports }) => supports.includes("content"));
  return (
    <Note className="mt-3">
      {first === undefined ? (
        "Our reading of its title: no page on record tells its topics."
      ) : (
        <>
          Our reading of what is published on its topics:{" "}
          {[first, ...rest].map((source, i) => (
            <span key={source.url}>
              {i > 0 && "; "}
              <SourceName source={source} />
            </span>
          ))}
          .
        </>
      )}
    </Note>
  );
}
