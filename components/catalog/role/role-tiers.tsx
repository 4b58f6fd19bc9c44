import { Section } from "@/components/catalog/catalog-page";
import { SkillChips, SkillLink } from "@/components/catalog/skill-link";
import type { Catalog, Role } from "@/lib/catalog";
import { catalogPages } from "@/lib/words/messages/en/pages/catalog-pages";
import type { Translator } from "@/lib/words/messages/translator";

interface RoleTiersProps {
  readonly role: Role;
  readonly catalog: Catalog;
  readonly t: Translator;
}

/** What a role asks for, in three tiers, each placing with its reason where one is written down. */
export function RoleTiers({ role, catalog, t }: RoleTiersProps) {
  const { core, oftenAsked, niceToHave } = t(catalogPages).tier;
  const tiers = [
    { ...core, ids: role.mustHave },
    { ...oftenAsked, ids: role.oftenAsked },
    { ...niceToHave, ids: role.niceToHave },
  ];
  return tiers
    .filter(({ ids }) => ids.length > 0)
    .map(({ title, about, ids }) => (
      <Section key={title} title={title}>
        <p className="mb-3 text-small text-soft">{about}</p>
        <SkillsWithReasons role={role} ids={ids} catalog={catalog} />
      </Section>
    ));
}

interface SkillsWithReasonsProps {
  readonly role: Role;
  readonly ids: readonly string[];
  readonly catalog: Catalog;
}

/** A skill a line, with why it stands in its tier; without any reason the skills alone, as chips. */
function SkillsWithReasons({ role, ids, catalog }: SkillsWithReasonsProps) {
  if (ids.every((id) => role.because[id] === undefined)) return <SkillChips ids={ids} catalog={catalog} />;
  return (
    <dl className="border-t border-hairline">
      {ids.map((id) => (
        <div
          key={id}
          className="grid gap-x-6 border-b border-hairline py-2 sm:grid-cols-[16rem_1fr] sm:items-baseline"
        >
          <dt className="font-semibold">
            <SkillLink id={id} catalog={catalog} />
          </dt>
          <dd className="prose-measure text-small text-soft">{role.because[id]}</dd>
        </div>
      ))}
    </dl>
  );
}
