import type { Catalog, Role } from "@/lib/catalog";
import { Section } from "./catalog-page";
import { SkillChips, SkillLink } from "./skill-link";

/** What a role asks for, in three tiers, each placing with its reason where one is written down. */
export function RoleTiers({ role, catalog }: { readonly role: Role; readonly catalog: Catalog }) {
  const tiers = [
    {
      title: "The core",
      said: "What makes you credible for a first job. A plan teaches all of it.",
      ids: role.mustHave,
    },
    {
      title: "Often asked",
      said: "What many postings list besides. A plan can include it if you wish.",
      ids: role.oftenAsked,
    },
    { title: "Nice to have", said: "What sets you apart, and can wait.", ids: role.niceToHave },
  ];
  return tiers
    .filter(({ ids }) => ids.length > 0)
    .map(({ title, said, ids }) => (
      <Section key={title} title={title}>
        <p className="mb-3 text-small text-soft">{said}</p>
        <SkillChips ids={ids} catalog={catalog} />
        <Reasons role={role} ids={ids} catalog={catalog} />
      </Section>
    ));
}

function Reasons(props: { readonly role: Role; readonly ids: readonly string[]; readonly catalog: Catalog }) {
  const reasons = props.ids.flatMap((id) => {
    const because = props.role.because[id];
    return because === undefined ? [] : [{ id, because }];
  });
  if (reasons.length === 0) return null;
  return (
    <dl className="mt-3 text-small">
      {reasons.map(({ id, because }) => (
        <div key={id} className="mt-1 prose-measure">
          <dt className="inline">
            <SkillLink id={id} catalog={props.catalog} />:{" "}
          </dt>
          <dd className="inline text-soft">{because}</dd>
        </div>
      ))}
    </dl>
  );
}
