import type { Metadata } from "next";
import Link from "next/link";
import { currentCatalog } from "@/app/_server/catalog";
import { CatalogPage, Section } from "@/components/catalog/catalog-page";
import type { Program } from "@/lib/catalog";
import { hoursText } from "@/lib/words/amounts";
import { amounts } from "@/lib/words/messages/en/amounts";
import { labels } from "@/lib/words/messages/en/labels";
import { catalogPages } from "@/lib/words/messages/en/pages/catalog-pages";
import { pages } from "@/lib/words/messages/en/pages/pages";
import { english } from "@/lib/words/messages/translator";

export const metadata: Metadata = {
  ...english(pages).programs,
};

/** By kind, in the order of their labels; within a kind by title. */
function programsByKind(programs: readonly Program[]) {
  const sorted = [...programs].sort((a, b) => (a.title < b.title ? -1 : 1));
  return Object.entries(english(labels).programKind).flatMap(([kind, label]) => {
    const members = sorted.filter((program) => program.kind === kind);
    return members.length > 0 ? [{ label, members }] : [];
  });
}

export default function ProgramsPage() {
  return (
    <CatalogPage
      part="/programs"
      title={english(pages).programs.title}
      lead={english(catalogPages).lead.programs}
      t={english}
    >
      {programsByKind(currentCatalog().programs).map(({ label, members }) => (
        <Section key={label} title={label}>
          <ul className="border-t border-hairline">
            {members.map((program) => (
              <li key={program.id} className="border-b border-hairline py-2">
                <Link href={`/programs/${program.id}`} prefetch={false} className="font-semibold">
                  {program.title}
                </Link>
                <span className="block text-small text-soft">{programLine(program)}</span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </CatalogPage>
  );
}

function programLine({ institution, platform, courseCount, hours, status }: Program): string {
  const { line, hoursUnknown, retired } = english(catalogPages);
  return line([
    institution,
    ...(platform === institution ? [] : [platform]),
    ...(courseCount === null ? [] : [english(amounts).courses(courseCount)]),
    hours ? hoursText(hours.typical, english) : hoursUnknown,
    ...(status === "retired" ? [retired] : []),
  ]);
}
