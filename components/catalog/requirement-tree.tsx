import Link from "next/link";
import type { Catalog, SkillExpression } from "@/lib/catalog";

/** A requirement as a readable tree: "all of", "one of", and skills as links. */
export function RequirementTree({
  needs,
  catalog,
}: {
  readonly needs: SkillExpression;
  readonly catalog: Catalog;
}) {
  if (typeof needs === "string") return <SkillLink id={needs} catalog={catalog} />;
  const [word, parts] = "all" in needs ? ["all of", needs.all] : ["one of", needs.any];
  return (
    <>
      {word}
      <ul className="list-disc pl-6">
        {parts.map((part) => (
          <li key={JSON.stringify(part)}>
            <RequirementTree needs={part} catalog={catalog} />
          </li>
        ))}
      </ul>
    </>
  );
}

export function SkillLink({ id, catalog }: { readonly id: string; readonly catalog: Catalog }) {
  const skill = catalog.findSkill(id);
  return skill ? (
    <Link href={`/skills/${skill.id}`} title={skill.meaning}>
      {skill.title}
    </Link>
  ) : (
    id
  );
}
