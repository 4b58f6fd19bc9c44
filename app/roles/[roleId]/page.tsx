import type { Metadata } from "next";
import Link from "next/link";
import { notFound, permanentRedirect } from "next/navigation";
import { CatalogPage, Section } from "@/components/catalog/catalog-page";
import { SkillLink } from "@/components/catalog/requirement-tree";
import { backgroundWords } from "@/components/wording/sentence";
import { DEFAULT_REQUEST, encodeRequest } from "@/lib/plan-url";
import { currentCatalog } from "../../_server/catalog";

interface PageProps {
  readonly params: Promise<{ readonly roleId: string }>;
}

export function generateStaticParams() {
  return currentCatalog().roles.map(({ id }) => ({ roleId: id }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const role = currentCatalog().findRole((await params).roleId);
  return role ? { title: role.title, description: role.summary } : {};
}

export default async function RolePage({ params }: PageProps) {
  const { roleId } = await params;
  const catalog = currentCatalog();
  const role = catalog.findRole(roleId);
  if (!role) notFound();
  if (role.id !== roleId) permanentRedirect(`/roles/${role.id}`);
  const tiers = [
    { title: "The core", skills: role.mustHave },
    { title: "Often asked", skills: role.oftenAsked },
    { title: "Nice to have", skills: role.niceToHave },
  ];
  return (
    <CatalogPage trail="Role" title={role.title} lead={role.summary}>
      <Section title="What certificates do here">
        <p className="max-w-prose">{role.certificates}</p>
        <p className="mt-2 text-small break-words text-soft">Sources: {role.sources.join("; ")}</p>
      </Section>
      {tiers.map(({ title, skills }) => (
        <Section key={title} title={title}>
          <ul className="columns-1 gap-8 sm:columns-2">
            {skills.map((id) => (
              <li key={id} className="py-0.5">
                <SkillLink id={id} catalog={catalog} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <Section title="A ready plan to start from">
        <ul className="list-disc pl-6">
          {catalog.backgrounds.map((background) => (
            <li key={background.id}>
              <Link
                href={`/?${encodeRequest({ ...DEFAULT_REQUEST, goal: role.id, from: background.id })}`}
                prefetch={false}
              >
                For {backgroundWords(background)}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </CatalogPage>
  );
}
