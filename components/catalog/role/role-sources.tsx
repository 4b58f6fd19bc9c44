import { ExternalLink, siteOf } from "@/components/ui/external-link";

/** The short names that the catalog's sources use, with their address where there is one. */
const SHORT_NAMES: Readonly<Record<string, readonly [name: string, url: string | null]>> = {
  "RM-DS": ["roadmap.sh, AI and data scientist", "https://roadmap.sh/ai-data-scientist"],
  "RM-ML": ["roadmap.sh, machine learning", "https://roadmap.sh/machine-learning"],
  "RM-MLOPS": ["roadmap.sh, MLOps", "https://roadmap.sh/mlops"],
  "RM-AIE": ["roadmap.sh, AI engineer", "https://roadmap.sh/ai-engineer"],
  "RM-DA": ["roadmap.sh, data analyst", "https://roadmap.sh/data-analyst"],
  "RM-DE": ["roadmap.sh, data engineer", "https://roadmap.sh/data-engineer"],
  GPMLE: [
    "Google Cloud, exam guide for ML engineers",
    "https://cloud.google.com/certification/guides/machine-learning-engineer/",
  ],
  ARISA: [
    "ARISA, a European study of AI skills, 2023",
    "https://www.ai4europe.eu/news-and-events/news/europes-most-needed-ai-skills-and-roles",
  ],
  ARTICLE: ["the guide behind Waymark, 2026", null],
};

/** What a role's stages and its note on certificates rest on. */
export function RoleSources({ sources }: { readonly sources: readonly string[] }) {
  const entries = sources.flatMap((source) =>
    source.split(", ").every((part) => part in SHORT_NAMES) ? source.split(", ") : [source],
  );
  return (
    <ul className="list-disc pl-5 text-small text-soft">
      {entries.map((source) => (
        <li key={source} className="py-1 break-words">
          <RoleSource source={source} />
        </li>
      ))}
    </ul>
  );
}

function RoleSource({ source }: { readonly source: string }) {
  const [, short = "", rest = ""] = /^([A-Z][A-Z-]+)(.*)$/s.exec(source) ?? [];
  const known = SHORT_NAMES[short];
  if (known && !rest.includes("http")) {
    const [name, url] = known;
    return (
      <>
        {url === null ? (
          name
        ) : (
          <ExternalLink href={url} className="inline-block min-h-6 leading-6">
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
      <ExternalLink key={part} href={part} className="inline-block min-h-6 leading-6">
        {siteOf(part)}
      </ExternalLink>
    ) : (
      part
    ),
  );
}
