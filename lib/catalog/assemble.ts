import { isMirror } from "./audit/audit-support";
import { conjunction, residual, skillsIn } from "./expression";
import type { CatalogFile, CatalogRecords, Requirement, SkillId, Source } from "./schema";

type CourseRecord = CatalogRecords["courses"][number];
type PlatformRecord = CatalogRecords["platforms"][number];
type Backed = Pick<CourseRecord, "institution" | "sources">;
type Taxonomy = ReadonlyMap<SkillId, CatalogRecords["skills"][number]>;

/**
 * The catalog file that `records` stand for. Each course gets its whole requirement: what it asks for itself, and what
 * the taxonomy asks for the skills that it teaches and does not teach the ground of. Soft taxonomy edges become
 * recommendations. The edition is the records' date and a hash of all that the file says.
 */
export function assembleCatalogFile(records: CatalogRecords): CatalogFile & { readonly version: string } {
  const taxonomy: Taxonomy = new Map(records.skills.map((skill) => [skill.id, skill]));
  const institutions = new Map(records.institutions.map((institution) => [institution.name, institution]));
  const backed = <T extends Backed>(record: T) => ({
    ...record,
    sources: markCopies(record.sources, records.mirrors),
    institutionKind: institutions.get(record.institution)?.kind ?? null,
  });
  const recognised = <T extends Backed>(record: T) => ({
    ...backed(record),
    recognisedBy: institutions.get(record.institution)?.recognised ?? null,
  });
  const numbers = new Map(records.skillNumbers.map((id, index) => [id, index + 1]));
  const content = {
    skills: records.skills.map(({ evidence: _evidence, ...skill }) => ({
      ...skill,
      number: numbers.get(skill.id) ?? null,
    })),
    courses: records.courses.map((course) =>
      recognised(completeCourse(byPlatformRule(course, records), taxonomy)),
    ),
    programs: records.programs.map(backed),
    roles: records.roles,
    backgrounds: records.backgrounds,
    datasets: records.datasets,
    briefs: records.briefs,
    aliases: records.aliases,
    givenUp: records.givenUp,
  };
  return { version: `${records.date}-${contentHash(JSON.stringify(content))}`, ...content };
}

/** The sources that may carry a fact, then those on mirrors, marked as copies. */
function markCopies(sources: readonly Source[], mirrors: readonly string[]): readonly Source[] {
  const copies = sources.filter(({ url }) => isMirror(url, mirrors));
  return [
    ...sources.filter((source) => !copies.includes(source)),
    ...copies.map((source) => ({ ...source, copy: true as const })),
  ];
}

/**
 * Where no source says what a course's certificate is, its platform's general rule does, and is named as the source of
 * it. A paid certificate with no price of its own has its platform's dated range.
 */
function byPlatformRule(course: CourseRecord, records: CatalogRecords): CourseRecord {
  const rule = records.platforms.find((entry) => entry.platform === course.platform);
  if (!rule) return course;
  const ruled = withCertificate(course, rule);
  const { price } = rule;
  return ruled.price === null && ruled.certificate === "paid" && price
    ? { ...ruled, price: { ...price, basis: "platform" } }
    : ruled;
}

function withCertificate(course: CourseRecord, { certificate: rule }: PlatformRecord): CourseRecord {
  const { certificate, status, sources } = course;
  if (certificate !== null || status === "retired" || !rule || rule.except.includes(course.id)) return course;
  const { value, url, asOf } = rule;
  return {
    ...course,
    certificate: value,
    sources: [...sources, { url, asOf, supports: ["certificate"], ofPlatform: true }],
  };
}

function completeCourse(course: CourseRecord, taxonomy: Taxonomy) {
  const requirements = [...course.requirements, ...taxonomyRequirements(course, taxonomy)];
  const requires = conjunction(requirements.map((edge) => edge.needs));
  const settled = new Set([...course.teaches, ...skillsIn(requires)]);
  const helps = new Set(course.teaches.flatMap((id) => taxonomy.get(id)?.helps ?? []));
  const recommended = new Set(course.recommended.flatMap((edge) => skillsIn(edge.needs)));
  const soft = [...helps].filter((id) => !settled.has(id) && !recommended.has(id));
  return {
    ...course,
    requires,
    requirements,
    recommended: [...course.recommended, ...soft.sort().map((needs) => ({ needs, source: "taxonomy" }))],
  };
}

function taxonomyRequirements(course: CourseRecord, taxonomy: Taxonomy): readonly Requirement[] {
  const asked = conjunction(course.requirements.map((edge) => edge.needs));
  const certain = typeof asked === "string" ? [asked] : "all" in asked ? asked.all : [];
  const given = new Set([
    ...course.teaches,
    ...certain.flatMap((part) => (typeof part === "string" ? [part] : [])),
  ]);
  const stated = new Set(course.requirements.map((edge) => JSON.stringify(edge.needs)));
  return course.teaches.flatMap((id) => {
    const skill = taxonomy.get(id);
    if (!skill) return [];
    const needs = residual(skill.requires, given);
    const key = JSON.stringify(needs);
    if (stated.has(key) || key === '{"all":[]}') return [];
    stated.add(key);
    return [
      { needs, basis: "taxonomy" as const, because: skill.requiresBecause ?? `${skill.title} rests on it.` },
    ];
  });
}

/** 64 bits of FNV-1a in two halves, as 12 hexadecimal digits: names an edition, protects nothing. */
function contentHash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ low, 0x85ebca6b);
  }
  const hex = (half: number) => (half >>> 0).toString(16).padStart(8, "0");
  return `${hex(low)}${hex(high)}`.slice(0, 12);
}
