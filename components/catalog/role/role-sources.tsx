import { ExternalLink, siteOf } from "@/components/ui/external-link";
import { catalogPages } from "@/lib/words/messages/en/pages/catalog-pages";
import type { Translator } from "@/lib/words/messages/translator";

/** The addresses of the sources that the catalog names by a short name. */
const ADDRESSES = {
  "RM-DS": "https://roadmap.sh/ai-data-scientist",
  "RM-ML": "https://roadmap.sh/machine-learning",
  "RM-MLOPS": "https://roadmap.sh/mlops",
  "RM-AIE": "https://roadmap.sh/ai-engineer",
  "RM-DA": "https://roadmap.sh/data-analyst",
  "RM-DE": "https://roadmap.sh/data-engineer",
  GPMLE: "https://cloud.google.com/certification/guides/machine-learning-engineer/",
  ARISA: "https://www.ai4europe.eu/news-and-events/news/europes-most-needed-ai-skills-and-roles",
  ARTICLE: null,
} as const satisfies Record<keyof typeof catalogPages.roleSource, string | null>;

function isShortName(source: string): source is keyof typeof ADDRESSES {
  return Object.hasOwn(ADDRESSES, source);
}

/** What a role's stages and its note on certificates rest on. */
export function RoleSources({ sources, t }: { readonly sources: readonly string[]; readonly t: Translator }) {
  const entries = sources.flatMap((source) =>
    source.split(", ").every(isShortName) ? source.split(", ") : [source],
  );
  return (
    <ul className="list-disc pl-5 text-small text-soft">
      {entries.map((source) => (
        <li key={source} className="py-1 break-words">
          <RoleSource source={source} t={t} />
        </li>
      ))}
    </ul>
  );
}

function RoleSource({ source, t }: { readonly source: string; readonly t: Translator }) {
  const [, short = "", rest = ""] = /^([A-Z][A-Z-]+)(.*)$/s.exec(source) ?? [];
  if (isShortName(short) && !rest.includes("http")) {
    const name = t(catalogPages).roleSource[short];
    const url = ADDRESSES[short];
    return (
      <>
        {url === null ? (
          name
        ) : (
          <ExternalLink t={t} href={url} className="inline-block min-h-6 leading-6">
            {name}
          </ExternalLink>
        )}
        {rest}
      </>
    );
  }
  const parts = source.split(/(https?:\/\/[^\s)]+)/);
  return parts.map((part) =>
    /^https?:/.test(part) ? (
      <ExternalLink key={part} t={t} href={part} className="inline-block min-h-6 leading-6">
        {siteOf(part)}
      </ExternalLink>
    ) : (
      part
    ),
  );
}
