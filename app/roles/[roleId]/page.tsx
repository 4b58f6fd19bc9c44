import type { Metadata } from "next";
import Link from "next/link";
import { notFound, permanentRedirect } from "next/navigation";
import { currentCatalog } from "@/app/_server/catalog";
import { pageIds } from "@/app/_server/page-ids";
import { CatalogPage, Section } from "@/components/catalog/catalog-page";
import { CourseList } from "@/components/catalog/course-list";
import { planForRole } from "@/components/catalog/plan-link";
import { RoleSources } from "@/components/catalog/role/role-sources";
import { RoleReadiness, RoleStages } from "@/components/catalog/role/role-stages";
import { RoleWork } from "@/components/catalog/role/role-work";
import { buttonClass } from "@/components/ui/button";
import { backgroundWords } from "@/lib/words/ask/sentence";
import { catalogPages } from "@/lib/words/messages/en/pages/catalog-pages";
import { english } from "@/lib/words/messages/translator";
import { tightText } from "@/lib/words/tight-text";

interface PageProps {
  readonly params: Promise<{ readonly roleId: string }>;
}

/** Nothing is made, or kept, for an address that is no id of the catalog. */
export const dynamicParams = false;

export function generateStaticParams() {
  return pageIds("roles").map((id) => ({ roleId: id }));
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
  return (
    <CatalogPage
      part="/roles"
      trail={english(catalogPages).role}
      title={role.title}
      lead={role.summary}
      t={english}
    >
      <Section title={english(catalogPages).readyPlan}>
        <p>{english(catalogPages).startingAs}</p>
        <ul className="mt-2 flex flex-wrap gap-2">
          {catalog.backgrounds.map((background) => (
            <li key={background.id}>
              <Link className={buttonClass("plain")} href={planForRole(role, background)} prefetch={false}>
                {backgroundWords(background, english)}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      {role.certificates && (
        <Section title={english(catalogPages).certificates}>
          <p className="prose-measure">{tightText(role.certificates)}</p>
        </Section>
      )}
      <RoleWork role={role} catalog={catalog} t={english} />
      <RoleStages role={role} catalog={catalog} t={english} />
      <RoleReadiness role={role} catalog={catalog} t={english} />
      {role.guide.length > 0 && (
        <Section title={english(catalogPages).guideAdvises}>
          <CourseList ordered courses={role.guide.map((id) => catalog.course(id))} none="" t={english} />
        </Section>
      )}
      {role.sources.length > 0 && (
        <Section title={english(catalogPages).restsOnSources}>
          <RoleSources sources={role.sources} t={english} />
        </Section>
      )}
    </CatalogPage>
  );
}
