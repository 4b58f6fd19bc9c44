import Link from "next/link";
import { type Catalog, isSkillLeaf, type SkillExpression } from "@/lib/catalog";
import { labels } from "@/lib/words/messages/en/labels";
import { SkillLink } from "./skill-link";

interface RequirementTreeProps {
  readonly needs: SkillExpression;
  readonly catalog: Catalog;
}

/** A requirement as one reads it: "Python (with help) or R (seen)", and a list where one stands inside the other. */
export function RequirementTree({ needs, catalog }: RequirementTreeProps) {
  if (isSkillLeaf(needs)) {
    return (
      <>
        <SkillLink id={needs.skill} catalog={catalog} /> ({labels.held[needs.level]})
      </>
    );
  }
  if ("taken" in needs) {
    return (
      <Link href={`/courses/${needs.taken}`} prefetch={false}>
        {catalog.course(needs.taken).title}
      </Link>
    );
  }
  const every = "all" in needs;
  const parts = every ? needs.all : needs.any;
  if (parts.length === 0) return <>nothing</>;
  if (parts.every(isSkillLeaf)) {
    return parts.map((part, i) => (
      <span key={JSON.stringify(part)}>
        {i > 0 && joint({ isLast: i === parts.length - 1, every })}
        <RequirementTree needs={part} catalog={catalog} />
      </span>
    ));
  }
  return (
    <>
      {every ? "all of these:" : "one of these:"}
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

function joint({ isLast, every }: { readonly isLast: boolean; readonly every: boolean }): string {
  if (!isLast) return ", ";
  return every ? " and " : " or ";
}
