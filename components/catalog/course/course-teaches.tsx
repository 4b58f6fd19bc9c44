import type { ReactNode } from "react";
import { SourceName } from "@/components/catalog/facts/fact-list";
import { SkillChips, SkillSentence } from "@/components/catalog/skill-link";
import { Note } from "@/components/ui/note";
import { richly } from "@/components/ui/richly";
import type { Catalog, Course, Source } from "@/lib/catalog";
import { coursePage } from "@/lib/words/messages/en/pages/course-page";
import { facts } from "@/lib/words/messages/en/pages/facts";
import type { Translator } from "@/lib/words/messages/translator";

interface CourseTeachesProps {
  readonly course: Course;
  readonly catalog: Catalog;
  readonly t: Translator;
}

/** What one can do after the course, and what it only shows. */
export function CourseTeaches({ course, catalog, t }: CourseTeachesProps) {
  const { teaches, touches, builds, sources } = course;
  return (
    <>
      <p className="mb-2 text-small text-soft">{t(coursePage).toWorkingLevel}</p>
      <SkillChips ids={teaches} catalog={catalog} />
      {touches.length > 0 && (
        <p className="mt-3 prose-measure text-small">
          {richly(
            t(coursePage).onlyIntroduces<ReactNode>(
              <SkillSentence ids={touches} catalog={catalog} t={t} />,
              (text) => <span className="text-soft">{text}</span>,
            ),
          )}
        </p>
      )}
      {builds && <p className="mt-3 prose-measure">{t(coursePage).builds(builds)}</p>}
      <Ground sources={sources} t={t} />
    </>
  );
}

/** Which skills a course teaches is our reading: of which page. */
function Ground({ sources, t }: { readonly sources: readonly Source[]; readonly t: Translator }) {
  const names = sources
    .filter(({ supports }) => supports.includes("content"))
    .map((source) => <SourceName key={source.url} source={source} t={t} />);
  return (
    <Note className="mt-3">
      {names.length === 0
        ? t(coursePage).readFromTitle
        : richly(t(coursePage).readFrom<ReactNode>(richly(t(facts).sourceNames<ReactNode>(names))))}
    </Note>
  );
}
