import Link from "next/link";
import type { ReactNode } from "react";
import { richly } from "@/components/ui/richly";
import { type Catalog, isSkillLeaf, type SkillExpression } from "@/lib/catalog";
import { labels } from "@/lib/words/messages/en/labels";
import { catalogPages } from "@/lib/words/messages/en/pages/catalog-pages";
import type { Translator } from "@/lib/words/messages/translator";
import { SkillLink } from "./skill-link";

interface RequirementTreeProps {
  readonly needs: SkillExpression;
  readonly catalog: Catalog;
  readonly t: Translator;
}

/** A requirement as one reads it: "Python (with help) or R (seen)", and a list where one stands inside the other. */
export function RequirementTree({ needs, catalog, t }: RequirementTreeProps) {
  if (isSkillLeaf(needs)) {
    return (
      <>
        <SkillLink id={needs.skill} catalog={catalog} /> ({t(labels).held[needs.level]})
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
  if (parts.length === 0) return t(catalogPages).nothing;
  if (parts.every(isSkillLeaf)) {
    const links = parts.map((part) => (
      <RequirementTree key={JSON.stringify(part)} needs={part} catalog={catalog} t={t} />
    ));
    return richly(t(catalogPages)[every ? "and" : "or"]<ReactNode>(links));
  }
  return (
    <>
      {every ? t(catalogPages).allOfThese : t(catalogPages).oneOfThese}
      <ul className="list-disc pl-6">
        {parts.map((part) => (
          <li key={JSON.stringify(part)}>
            <RequirementTree needs={part} catalog={catalog} t={t} />
          </li>
        ))}
      </ul>
    </>
  );
}
