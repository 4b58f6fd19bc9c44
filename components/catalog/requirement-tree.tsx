import type { Catalog, SkillExpression } from "@/lib/catalog";
import { catalogPages } from "@/lib/words/messages/en/pages/catalog-pages";
import type { Translator } from "@/lib/words/messages/translator";
import { SkillLink, SkillSentence } from "./skill-link";

interface RequirementTreeProps {
  readonly needs: SkillExpression;
  readonly catalog: Catalog;
  readonly t: Translator;
}

/** A requirement as one reads it: "Python or R", "Python and SQL", and a list where one stands inside the other. */
export function RequirementTree({ needs, catalog, t }: RequirementTreeProps) {
  if (typeof needs === "string") return <SkillLink id={needs} catalog={catalog} />;
  const every = "all" in needs;
  const parts = every ? needs.all : needs.any;
  if (parts.length === 0) return t(catalogPages).nothing;
  const skills = parts.filter((part) => typeof part === "string");
  if (skills.length === parts.length) {
    return <SkillSentence ids={skills} catalog={catalog} joiner={every ? "and" : "or"} t={t} />;
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
